import type { Child } from "hono/jsx";
import { direction } from "../../languages.ts";
import type { Letter } from "../../letters.ts";
import type { Speech } from "../../speech.ts";
import { instantInWords } from "../../time.ts";
import type { SharedKey } from "../../words.ts";
import { QuotedName } from "../quote.tsx";

/** A mail with its text as it was sent. */
export interface ShownMail {
  readonly letter: Letter;
  readonly body: Child;
}

interface MailsOfCaseProps {
  readonly s: Speech<SharedKey>;
  readonly mails: readonly ShownMail[];
  readonly titleOf: (letter: Letter) => string;
  /** What became of a letter, and when, in words. */
  readonly stateOf: (letter: Letter, when: string) => string;
  readonly none: string;
}

/** Every mail about a case with what became of it; tokens of links are not among what was read. */
export const MailsOfCase = ({ s, mails, titleOf, stateOf, none }: MailsOfCaseProps) => {
  if (mails.length === 0) return <p>{none}</p>;
  return (
    <>
      {mails.map(({ letter, body }) => (
        <details>
          <summary data-state={letter.state}>
            {titleOf(letter)}{" "}
            <span class="light">{stateOf(letter, instantInWords(s, letter.sentAt ?? letter.writtenAt))}</span>
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
