import { action, type Letter, text } from "#shared/mail/voice.ts";
import type { Organization } from "#shared/organizations.ts";
import type { Person } from "#shared/people.ts";
import { instantInWords } from "#shared/time.ts";
import { letterVoice } from "./voice.ts";

/** Tells a member of the secretariat that a case has used up its questions. */
export const toSecretariat = async ({ id, email, language }: Person, { reference }: Organization): Promise<Letter> => {
  const s = await letterVoice(language);
  return {
    to: email,
    personId: id,
    kind: "rounds",
    language,
    subject: reference ?? s.t("letter.subject"),
    blocks: [text(s, "letter.rounds.intro"), action(s, "letter.rounds.action", `/desk/registration/${reference}`)],
  };
};

/** A link to sign in with, for somebody known; staff invited for the first time are told what to expect. */
export const signInLetter = async (
  { id, email, language, timeZone }: Person,
  secret: string,
  until: string,
  invited = false,
): Promise<Letter> => {
  const s = await letterVoice(language);
  const kind = invited ? "invited" : "signIn";
  return {
    to: email,
    personId: id,
    kind,
    language,
    subject: s.t("letter.subject"),
    blocks: [
      text(s, `letter.${kind}.intro`),
      action(s, `letter.${kind}.action`, "/sign-in", true),
      text(s, "letter.signIn.until", { until: instantInWords(s, until, timeZone || "UTC") }),
    ],
    secret,
  };
};
