import { outcomes } from "#shared/inputs/vocabulary.ts";
import { action, quote, text } from "#shared/mail/voice.ts";
import type { Block } from "#shared/outbox.ts";
import { instantInWords } from "#shared/time.ts";
import { publicPath } from "../../addresses.ts";
import { contestUntil } from "../../falling-due.ts";
import type { About, LetterWriter } from "../../letters.ts";
import { casePage, factsOf, letterVoice, reasonRow, toSubmitter, type Voice } from "../../voice.ts";
import { type LetterKey, letterWords } from "./letter-words.ts";

interface Told extends About {
  readonly s: Voice<LetterKey>;
}

/** Bytes of the words in a letter that says much besides. */
const shortQuote = 480;

const reason = ({ s, given }: Told) => reasonRow(s, given.reason);
const facts = (told: Told, more?: [string, string][]): Block => factsOf(told.s, told, more);
const page = ({ s, input }: Told) => casePage(s, input);
const contest = ({ s, input, call }: Told) =>
  text(s, "letter.contest", { until: instantInWords(s, contestUntil(input), call.zone) });
const publicPage = ({ s, input }: Told) => action(s, "letter.open_public", publicPath(input.reference));

const outcomeRow = ({ s, given }: Told): [string, string][] => {
  const what = outcomes.find((known) => known === given.reason);
  return what ? [[s.t("letter.fact.outcome"), s.t(`outcome.${what}`)]] : [];
};

const letters: Readonly<Record<string, (told: Told) => Block[]>> = {
  changes: (told) => [
    text(told.s, "letter.changes.intro"),
    ...quote(told.given.text, shortQuote),
    facts(told, reason(told)),
    text(told.s, "letter.changes.how"),
    page(told),
  ],
  reminder: (told) => [
    text(told.s, "letter.reminder.intro"),
    ...quote(told.input.question?.text, shortQuote),
    facts(told, reasonRow(told.s, told.input.question?.reason)),
    text(told.s, "letter.reminder.what_then"),
    page(told),
  ],
  lapsed: (told) => [text(told.s, "letter.lapsed.intro"), facts(told), page(told)],
  published: (told) => [
    text(told.s, told.input.editions.length > 1 ? "letter.published.again" : "letter.published.intro"),
    publicPage(told),
    facts(told),
    text(told.s, "letter.published.how"),
    page(told),
  ],
  accepted: (told) => [text(told.s, "letter.accepted.intro"), facts(told), page(told)],
  refused: (told) => [
    text(told.s, "letter.refused.intro"),
    ...quote(told.given.text, shortQuote),
    facts(told, reason(told)),
    contest(told),
    page(told),
  ],
  correctionRefused: (told) => [
    text(told.s, "letter.correctionRefused.intro"),
    ...quote(told.given.text, shortQuote),
    facts(told, reason(told)),
    text(told.s, "letter.correctionRefused.how"),
    page(told),
  ],
  upheld: (told) => [
    text(told.s, "letter.upheld.intro"),
    ...quote(told.given.text, shortQuote),
    facts(told, reasonRow(told.s, told.input.refusalReason)),
    text(told.s, "letter.upheld.final"),
    page(told),
  ],
  reversed: (told) => [text(told.s, "letter.reversed.intro"), facts(told), page(told)],
  takenDown: (told) => [
    text(told.s, "letter.takenDown.intro"),
    ...quote(told.given.text, shortQuote),
    facts(told, reason(told)),
    contest(told),
    page(told),
  ],
  outcome: (told) => [
    text(told.s, "letter.outcome.intro"),
    facts(told, outcomeRow(told)),
    ...quote(told.given.text, shortQuote),
    page(told),
  ],
};

/** What officers tell whoever sent an input. */
export const letterFor: LetterWriter = async (about) => {
  const s = await letterVoice<LetterKey>(about.input.language, letterWords);
  const blocks = letters[about.kind]?.({ ...about, s });
  if (!blocks) throw new Error(`no message ${about.kind}`);
  return toSubmitter(s, about.kind, about.input, blocks);
};
