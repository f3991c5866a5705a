import type { Letter, LetterVoice } from "#shared/mail/voice.ts";
import { action, addressed, dueRows, letterVoice, quote, text } from "#shared/mail/voice.ts";
import type { Block } from "#shared/outbox.ts";
import { confirmationHours, reopenDays } from "#shared/promises.ts";
import { nextIn, type StandingKey, standingWords, statusIn } from "#shared/standing/standing-words.ts";
import { ownPath } from "../addresses.ts";
import { nextActorOf } from "../enquiries.ts";
import { type EnquiriesKey, enquiriesWords } from "../enquiries-words.ts";
import type { Enquiry } from "../enquiry.ts";
import { dueOf } from "../falling-due.ts";
import type { Given } from "../given.ts";
import { type LetterKey, letterWords } from "./letter-words.ts";

/** What a letter about an enquiry speaks of. */
interface About {
  /** The name that the table of decisions gives it. */
  readonly kind: string;
  /** As the decision leaves it. */
  readonly enquiry: Enquiry;
  readonly given: Given;
  readonly now: Date;
}

type Words = StandingKey | EnquiriesKey | LetterKey;
interface Told extends About {
  readonly s: LetterVoice<Words>;
}

/** Where it stands, who acts next and by when. */
const facts = ({ s, enquiry, now }: Told): Block => {
  const { reference, status, timeZone, closedFor } = enquiry;
  const next = nextActorOf(status);
  const due = { instant: dueOf(enquiry), now, zone: "UTC", readerZone: timeZone || undefined };
  return {
    kind: "facts",
    rows: [
      [s.t("letter.fact.reference"), reference],
      [s.t("letter.fact.status"), statusIn(s, { kind: "enquiry", status })],
      [s.t("letter.fact.next"), nextIn(s, { kind: "enquiry", next })],
      ...(next === "nobody" ? [] : dueRows(s, due)),
      ...(closedFor
        ? ([[s.t("letter.fact.reason"), s.t(`reason.${closedFor as "abuse"}`)]] as [string, string][])
        : []),
    ],
  };
};

/** The page of the enquiry: for whoever has no account behind a link of their own. */
const page = ({ s, enquiry }: Told, key: LetterKey = "letter.open"): Block =>
  enquiry.personId ? action<Words>(s, key, ownPath(enquiry.reference)) : action<Words>(s, key, "/enquiries/link", true);

const reopening = ({ s }: Told): Block => text(s, "letter.reopen", { count: reopenDays });

const letters: Readonly<Record<string, (told: Told) => Block[]>> = {
  confirm: (told) => [
    text(told.s, "letter.confirm", { count: confirmationHours }),
    page(told, "letter.confirm.action"),
    text(told.s, "letter.confirm.not_you"),
  ],
  received: (told) => [text(told.s, "letter.received"), facts(told), text(told.s, "letter.received.next"), page(told)],
  replied: (told) => [text(told.s, "letter.replied"), facts(told), page(told)],
  question: (told) => [text(told.s, "letter.question"), ...quote(told.given.text), facts(told), page(told)],
  reminder: (told) => [text(told.s, "letter.reminder"), facts(told), page(told)],
  lapsed: (told) => [text(told.s, "letter.lapsed"), facts(told), reopening(told), page(told)],
  answered: (told) => [
    text(told.s, "letter.answered"),
    ...quote(told.given.text),
    facts(told),
    text(told.s, "letter.answered.whole"),
    reopening(told),
    page(told),
  ],
  closed: (told) => [
    text(told.s, "letter.closed"),
    ...quote(told.given.text),
    facts(told),
    ...(told.enquiry.closedFor === "abuse" ? [] : [reopening(told)]),
    page(told),
  ],
};

/** The message that a decision sends to whoever asked, in the language they chose. */
export const letterFor = async (about: About): Promise<Letter> => {
  const { kind, enquiry } = about;
  const { email, personId, reference } = enquiry;
  const s = await letterVoice<Words>(enquiry.language, standingWords, enquiriesWords, letterWords);
  const blocks = letters[kind]?.({ ...about, s });
  if (!blocks) throw new Error(`no message ${kind}`);
  const letter = addressed(s, kind, { to: email, personId, reference }, blocks);
  // It confirms the address that it goes to, whatever came back from there before.
  return kind === "confirm" ? { ...letter, anyway: true } : letter;
};
