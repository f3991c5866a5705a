import type { Language } from "#shared/languages.ts";
import { action, addressed, dueRows, type Letter, letterVoice, text } from "#shared/mail/voice.ts";
import type { Person } from "#shared/people.ts";
import { erasePath } from "../addresses.ts";
import { type LetterKey, letterWords } from "./letter-words.ts";

interface Until {
  readonly now: Date;
  /** Until when the link works. */
  readonly until: string;
}

/** The link by whose button everything is erased: sent whatever is known of the address, since nothing else can confirm it. */
export const askedLetter = async (person: Person, secret: string, { now, until }: Until): Promise<Letter> => {
  const s = await letterVoice<LetterKey>(person.language, letterWords);
  const due = dueRows(s, { instant: until, now, zone: "UTC", readerZone: person.timeZone || undefined });
  const letter = addressed(s, "eraseAsked", { to: person.email, personId: person.id }, [
    text(s, "letter.asked"),
    { kind: "facts", rows: due },
    action<LetterKey>(s, "letter.asked.action", erasePath, true),
    text(s, "letter.asked.not_you"),
  ]);
  return { ...letter, secret, anyway: true };
};

/** The last mail; by it nobody is found. */
export const doneLetter = async (to: string, language: Language): Promise<Letter> => {
  const s = await letterVoice<LetterKey>(language, letterWords);
  const blocks = [text(s, "letter.done"), text(s, "letter.done.stays"), text(s, "letter.done.last")];
  return { ...addressed(s, "erased", { to }, blocks), anyway: true, confidential: true };
};
