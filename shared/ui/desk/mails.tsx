import type { Child } from "hono/jsx";
import { direction } from "../../languages.ts";
import type { Letter } from "../../letters.ts";
import { holdsLink, isMissed } from "../../missed.ts";
import type { Speech } from "../../speech.ts";
import { letterState, letterStateOf } from "../../standing/letter-state.ts";
import type { StandingKey } from "../../standing/standing-words.ts";
import type { SharedKey } from "../../words.ts";
import { Form, Submit } from "../forms.tsx";
import { QuotedName } from "../quote.tsx";
import type { DeskFrame } from "./frame.tsx";

/** A mail with its text as it was sent. */
export interface ShownMail {
  readonly letter: Letter;
  readonly body: Child;
}

type Again = Pick<DeskFrame, "path" | "hidden"> & { readonly s: Speech<SharedKey | StandingKey> };

interface MailsOfCaseProps extends Again {
  readonly mails: readonly ShownMail[];
  readonly titleOf: (letter: Letter) => string;
  readonly none: string;
}

/** A button that sends what did not arrive once more, and leads back to the page it stands on. */
export const SendAgain = ({ s, path, hidden, letter }: Again & { readonly letter: Letter }) => {
  if (!isMissed(letter)) return null;
  if (holdsLink(letter)) return <p class="light">{s.t("letter.once")}</p>;
  const back = path.replace(/\?.*/, "");
  return (
    <Form action={`/${s.language}/desk/mail/letters/${letter.id}`} hidden={{ ...hidden, back }}>
      <Submit label={s.t("letter.again")} name="decision" value="send_again" kind="secondary" />
    </Form>
  );
};

/** Every mail about a case with what became of it; tokens of links are not among what was read. */
export const MailsOfCase = ({ s, path, hidden, mails, titleOf, none }: MailsOfCaseProps) => {
  if (mails.length === 0) return <p>{none}</p>;
  return (
    <>
      {mails.map(({ letter, body }) => (
        <details>
          <summary data-state={letterStateOf(letter).state}>
            {titleOf(letter)} <span class="light">{letterState(s, letter)}</span>
          </summary>
          <p>
            <QuotedName text={letter.to} />
          </p>
          <SendAgain s={s} path={path} hidden={hidden} letter={letter} />
          <div lang={letter.language} dir={direction(letter.language)}>
            {body}
          </div>
        </details>
      ))}
    </>
  );
};
