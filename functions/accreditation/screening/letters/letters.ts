import { quote, text } from "#shared/mail/voice.ts";
import { type Block, excerpt } from "#shared/outbox.ts";
import { instantInWords } from "#shared/time.ts";
import type { AccreditationKey } from "../../accreditation-words.ts";
import { contestUntil } from "../../falling-due.ts";
import { openedLabel } from "../../labels.ts";
import type { About, LetterWriter } from "../../letters.ts";
import { casePage, factsOf, letterVoice, reasonRow, toApplicant, type Voice } from "../../voice.ts";
import { type LetterKey, letterWords } from "./letter-words.ts";

interface Told extends About {
  readonly s: Voice<LetterKey>;
}

/** Bytes of what a question is about, and of the words in a letter that says much besides. */
const fieldsBytes = 300;
const shortQuote = 520;

const fieldsRow = ({ s, application, call }: Told): [string, string][] => {
  const names = (application.question?.fields ?? []).map((field) => openedLabel(s, call, field)).join("; ");
  return names ? [[s.t("letter.fact.about"), excerpt(names, fieldsBytes)]] : [];
};

const reason = ({ s, given }: Told) => reasonRow(s, given.reason);
const facts = (told: Told, more?: [string, string][]): Block => factsOf(told.s, told, more);
const page = ({ s, application }: Told) => casePage(s, application);
const contestEnd = ({ s, application, call }: Told) => ({
  until: instantInWords(s, contestUntil(application), call.zone),
});

/** What is left to those who are not accredited. */
const alternatives = ({ s }: Told) => text(s, "letter.alternatives");

const letters: Readonly<Record<string, (told: Told) => Block[]>> = {
  question: (told) => [
    text(told.s, "letter.question.intro"),
    facts(told, [...reason(told), ...fieldsRow(told)]),
    ...quote(told.given.text),
    text(told.s, "letter.question.how"),
    page(told),
  ],
  reminder: (told) => [
    text(told.s, "letter.reminder.intro"),
    ...quote(told.application.question?.text, shortQuote),
    facts(told, fieldsRow(told)),
    text(told.s, "letter.reminder.what_then"),
    page(told),
  ],
  incomplete: (told) => [text(told.s, "letter.incomplete.intro"), facts(told), alternatives(told), page(told)],
  redirected: (told) => [
    text(told.s, "letter.redirected.intro"),
    facts(told, [[told.s.t("letter.fact.way"), told.s.t(`door.${told.application.redirectedTo}` as AccreditationKey)]]),
    ...quote(told.given.text, shortQuote),
    text(told.s, "letter.redirected.how"),
    page(told),
  ],
  notEligible: (told) => [
    text(told.s, "letter.notEligible.intro"),
    facts(told, reason(told)),
    ...quote(told.given.text, shortQuote),
    text(told.s, "letter.notEligible.contest", contestEnd(told)),
    alternatives(told),
    page(told),
  ],
  upheld: (told) => [
    text(told.s, "letter.upheld.intro"),
    ...quote(told.given.text, shortQuote),
    facts(told, reasonRow(told.s, told.application.refusalReason)),
    text(told.s, "letter.upheld.final"),
    alternatives(told),
    page(told),
  ],
  reversed: (told) => [text(told.s, "letter.reversed.intro"), facts(told), page(told)],
  waitlisted: (told) => [text(told.s, "letter.waitlisted.intro"), facts(told), page(told)],
  revoked: (told) => [
    text(told.s, "letter.revoked.intro"),
    facts(told, reason(told)),
    ...quote(told.given.text, shortQuote),
    text(told.s, "letter.revoked.how"),
    page(told),
  ],
  notDecided: (told) => [
    text(told.s, `letter.notDecided.${told.given.reason === "call_cancelled" ? "cancelled" : "decided"}`),
    facts(told),
    alternatives(told),
    page(told),
  ],
};

/** What screening tells applicants. */
export const letterFor: LetterWriter = async (about) => {
  const s = await letterVoice<LetterKey>(about.application.language, letterWords);
  const blocks = letters[about.kind]?.({ ...about, s });
  if (!blocks) throw new Error(`no message ${about.kind}`);
  return toApplicant(s, about.kind, about.application, blocks);
};
