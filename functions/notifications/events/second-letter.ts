import type { Language } from "#shared/languages.ts";
import { type MailKey, mailWords } from "#shared/mail/words.ts";
import type { Message } from "#shared/outbox.ts";
import { speak } from "#shared/speech.ts";
import { type SecondKey, secondWords } from "../second-words.ts";

interface About {
  readonly to: string;
  readonly language: Language;
  readonly reference: string | undefined;
}

/** Tells the other contact that an organization gave that mail to its first one comes back, and names neither. */
export const secondLetter = async ({ to, language, reference }: About): Promise<Omit<Message, "id" | "now">> => {
  const s = await speak<MailKey | SecondKey>(language, mailWords, secondWords);
  return {
    to,
    kind: "secondContact",
    language,
    reference,
    subject: reference ?? s.t("letter.subject"),
    blocks: [
      { kind: "text", text: s.t("second.intro") },
      { kind: "text", text: s.t("second.how") },
      { kind: "action", label: s.t("second.action"), path: `/${language}/sign-in`, secret: false },
    ],
  };
};
