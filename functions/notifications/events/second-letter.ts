import { type MailKey, mailWords } from "#shared/mail/words.ts";
import type { Message } from "#shared/outbox.ts";
import { speak } from "#shared/speech.ts";
import { type SecondKey, secondWords } from "../second-words.ts";
import type { SecondContact } from "../store.ts";

interface About extends SecondContact {
  readonly reference: string | undefined;
}

/** Tells another contact of an organization that mail to one of its people comes back, and names neither. */
export const secondLetter = async ({
  to,
  language,
  reference,
  actsForIt,
}: About): Promise<Omit<Message, "id" | "now">> => {
  const s = await speak<MailKey | SecondKey>(language, mailWords, secondWords);
  return {
    to,
    kind: "secondContact",
    language,
    reference,
    subject: reference ?? s.t("letter.subject"),
    blocks: [
      { kind: "text", text: s.t(actsForIt ? "second.colleague" : "second.intro") },
      { kind: "text", text: s.t("second.how") },
      { kind: "action", label: s.t("second.action"), path: `/${language}/sign-in`, secret: false },
    ],
  };
};
