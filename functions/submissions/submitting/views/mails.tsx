import type { Letter } from "#shared/letters.ts";
import { letterState } from "#shared/standing/letter-state.ts";
import { Table } from "#shared/ui/table.tsx";
import { When } from "#shared/ui/when.tsx";
import { decisions } from "../../submissions.ts";
import type { SubmittingKey, SubmittingSpeech } from "../submitting-words.ts";

// Where several decisions send the same letter, the first of them names it.
const titles = new Map<string, SubmittingKey>(
  Object.entries(decisions)
    .flatMap(([name, row]) => ("mail" in row ? [[row.mail, `event.${name}` as SubmittingKey] as const] : []))
    .toReversed(),
);

/** What a letter is about: its subject says nothing on purpose. */
const titleOf = (s: SubmittingSpeech, { kind, subject }: Letter): string => {
  const title = titles.get(kind) ?? (/^(call|event|forum)[A-Z]/.test(kind) ? "mailed.news" : undefined);
  return title ? s.t(title) : subject;
};

interface MailsProps {
  readonly s: SubmittingSpeech;
  readonly letters: readonly Letter[];
  readonly zone: string;
}

/** Every mail about an input, with what it is about. */
export const Mails = ({ s, letters, zone }: MailsProps) => (
  <Table
    caption={s.t("case.letters")}
    columns={[
      { label: s.t("case.letters.about") },
      { label: s.t("case.letters.when") },
      { label: s.t("case.letters.sent") },
    ]}
    rows={letters.map((letter) => [
      <a href={`/${s.language}/me/letters/${letter.id}`}>{titleOf(s, letter)}</a>,
      <When s={s} instant={letter.writtenAt} zone={zone} />,
      letterState(s, letter, zone),
    ])}
  />
);
