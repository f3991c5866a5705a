import type { RetentionKey } from "#shared/retention/retention-words.ts";
import type { Speech } from "#shared/speech.ts";
import { Page } from "#shared/ui/page.tsx";
import type { SharedKey } from "#shared/words.ts";
import type { TextKey } from "../texts/text-words.ts";

export interface TextProps {
  readonly s: Speech<SharedKey | TextKey | RetentionKey>;
  readonly path: string;
}

type TermKey<Key = TextKey> = Key extends `glossary.${infer Term}.term` ? Term : never;

const terms = [
  "accreditation",
  "briefing",
  "call",
  "case",
  "civil_society",
  "contest",
  "authority",
  "ecosoc",
  "focal_point",
  "gcm",
  "host",
  "imrf",
  "input",
  "liaison",
  "member_state",
  "migrant_led",
  "network",
  "nhri",
  "no_objection",
  "observer",
  "officer_second",
  "president",
  "reference",
  "commission",
  "regional_review",
  "representative",
  "secretariat",
  "special",
  "stakeholder",
  "whole_of_society",
] as const satisfies readonly TermKey[];

export const GlossaryPage = ({ s, path }: TextProps) => {
  const { compare } = new Intl.Collator(s.language);
  const entries = terms.map((id) => ({ id, term: s.t(`glossary.${id}.term`), text: s.t(`glossary.${id}.text`) }));
  return (
    <Page s={s} title={s.t("glossary.title")} path={path}>
      <h1>{s.t("glossary.title")}</h1>
      <p>{s.t("glossary.lead")}</p>
      <dl class="summary">
        {entries
          .toSorted((a, b) => compare(a.term, b.term))
          .map(({ id, term, text }) => (
            <div id={id}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </Page>
  );
};
