import { direction } from "#shared/languages.ts";
import { instantInWords } from "#shared/time.ts";
import { QuotedName } from "#shared/ui/quote.tsx";
import { letterTitle } from "../views/letter-title.ts";
import type { CasePageProps } from "./case-page.tsx";

/** Every mail about a case with what became of it; tokens of links are not among what was read. */
export const Mails = ({ s, mails }: Pick<CasePageProps, "s" | "mails">) => {
  if (mails.length === 0) return <p>{s.t("desk.no_mails")}</p>;
  return (
    <>
      {mails.map(({ letter, body }) => (
        <details>
          <summary data-state={letter.state}>
            {letterTitle(s, letter)}{" "}
            <span class="light">
              {s.t("desk.mail", {
                state: s.t(`me.letter.state.${letter.state}`),
                when: instantInWords(s, letter.sentAt ?? letter.writtenAt),
              })}
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
