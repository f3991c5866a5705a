import { direction } from "#shared/languages.ts";
import type { Letter } from "#shared/letters.ts";
import { instantInWords } from "#shared/time.ts";
import { QuotedName } from "#shared/ui/quote.tsx";
import type { AccreditationKey } from "../../accreditation-words.ts";
import { letterTitle } from "../../letter-titles.ts";
import type { ScreeningKey } from "../screening-words.ts";
import type { CasePageProps } from "./case-page.tsx";

const toStaff = ["nag", "rounds", "handedOver"] as const;

const isToStaff = (kind: string): kind is (typeof toStaff)[number] => (toStaff as readonly string[]).includes(kind);

const titleOf = (s: CasePageProps["s"], { kind, subject }: Letter) => {
  const title: AccreditationKey | ScreeningKey | undefined = isToStaff(kind) ? `mailed.${kind}` : letterTitle(kind);
  return title ? s.t(title) : subject;
};

/** Every mail about a case with what became of it; tokens of links are not among what was read. */
export const Mails = ({ s, mails }: Pick<CasePageProps, "s" | "mails">) => {
  if (mails.length === 0) return <p>{s.t("screen.no_mails")}</p>;
  return (
    <>
      {mails.map(({ letter, body }) => (
        <details>
          <summary data-state={letter.state}>
            {titleOf(s, letter)}{" "}
            <span class="light">
              {s.t(`case.letters.state.${letter.state}`)} {instantInWords(s, letter.sentAt ?? letter.writtenAt)}
            </span>
          </summary>
          <p>
            <QuotedName text={letter.to} />
          </p>
          <div lang={letter.language} dir={direction(letter.language)}>
            {body}
          </div>
        </details>
      ))}
    </>
  );
};
