import { countryNames } from "#shared/countries.ts";
import { action, addressed, type Letter, letterVoice, text } from "#shared/mail/voice.ts";
import { excerpt } from "#shared/outbox.ts";
import { dateOnly } from "#shared/time.ts";
import type { Contact } from "./contact-list.ts";
import { type ContactsKey, contactsWords } from "./contacts-words.ts";

/** Names may be long; a mail holds 2 KB of words in every script. */
const nameBytes = 160;

/** The one mail to somebody whom an officer brought in: who writes, why, what is kept, and how to say no. */
export const contactLetter = async (contact: Contact, until: string, secret: string): Promise<Letter> => {
  const { organization, country, name, email, language } = contact;
  const [s, countries] = await Promise.all([letterVoice<ContactsKey>(language, contactsWords), countryNames(language)]);
  const rows: [string, string][] = [
    [s.t("letter.fact.organization"), excerpt(organization, nameBytes)],
    [s.t("letter.fact.country"), countries.get(country) ?? country],
    ...(name ? [[s.t("letter.fact.name"), excerpt(name, nameBytes)] satisfies [string, string]] : []),
  ];
  const blocks = [
    text(s, "letter.contact.intro"),
    text(s, "letter.contact.why"),
    { kind: "facts" as const, rows },
    text(s, "letter.contact.kept", { date: dateOnly(language, until) }),
    text(s, "letter.contact.how"),
    action(s, "letter.contact.action", "/registration/invited", true),
  ];
  // Sent because an officer wrote it, not because it was asked for: whoever wants no news gets none of these either.
  return { ...addressed(s, "contact", { to: email }, blocks), secret, news: true };
};
