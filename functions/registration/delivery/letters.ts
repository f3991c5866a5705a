import type { Language } from "#shared/languages.ts";
import { action, type Letter, letterVoice, text } from "#shared/mail/voice.ts";
import { instantInWords } from "#shared/time.ts";
import { type DeliveryKey, deliveryWords } from "./delivery-words.ts";

const voice = (language: Language) => letterVoice<DeliveryKey>(language, deliveryWords);

interface Link {
  readonly to: string;
  readonly language: Language;
  readonly zone: string;
  readonly secret: string;
  readonly until: string;
}

/** Asks whoever reads mail at an address to say that it is theirs; to nobody's letterbox, since it may be a stranger's. */
export const addressLetter = async ({ to, language, zone, secret, until }: Link): Promise<Letter> => {
  const s = await voice(language);
  return {
    to,
    kind: "address",
    language,
    subject: s.t("letter.subject"),
    blocks: [
      text(s, "letter.address.intro"),
      text(s, "letter.address.how"),
      action(s, "letter.address.action", "/mail/address", true),
      text(s, "letter.address.until", { until: instantInWords(s, until, zone || "UTC") }),
      text(s, "letter.address.not_you"),
    ],
    secret,
    anyway: true,
  };
};

/** Takes leave of an address, so that its owner learns of it when somebody else made the change. */
export const leavingLetter = async (to: string, personId: string, language: Language): Promise<Letter> => {
  const s = await voice(language);
  return {
    to,
    personId,
    kind: "addressLeft",
    language,
    subject: s.t("letter.subject"),
    blocks: [text(s, "letter.left.intro"), text(s, "letter.left.how")],
    anyway: true,
  };
};
