import type { InputsKey } from "#shared/inputs/inputs-words.ts";
import { inputsWords } from "#shared/inputs/inputs-words.ts";
import type { Language } from "#shared/languages.ts";
import {
  action,
  addressed,
  dueRows,
  type Letter,
  type LetterVoice,
  letterVoice as voiceWith,
} from "#shared/mail/voice.ts";
import type { Block } from "#shared/outbox.ts";
import type { Catalogue } from "#shared/speech.ts";
import { nextIn, type StandingKey, standingWords, statusIn } from "#shared/standing/standing-words.ts";
import { ownPath } from "./addresses.ts";
import { dueOf } from "./falling-due.ts";
import type { Input } from "./input.ts";
import type { About } from "./letters.ts";
import { nextActorOf } from "./submissions.ts";
import { type SubmissionsKey, submissionsWords } from "./submissions-words.ts";

type Words<Own extends string> = StandingKey | InputsKey | SubmissionsKey | Own;

/** What letters about inputs are written with; each part adds words of its own. */
export type Voice<Own extends string = never> = LetterVoice<Words<Own>>;

export const letterVoice = <Own extends string = never>(
  language: Language,
  ...own: Catalogue<string>[]
): Promise<Voice<Own>> => voiceWith<Words<Own>>(language, standingWords, inputsWords, submissionsWords, ...own);

type Row = [string, string];

/** Where an input stands, who acts next and by when: what every mail about it says. */
export const factsOf = <Own extends string>(
  s: Voice<Own>,
  { input, call, now }: Pick<About, "input" | "call" | "now">,
  more: readonly Row[] = [],
): Block => {
  const { reference, timeZone, shown, status: real } = input;
  const status = shown?.status ?? real;
  const next = nextActorOf(status);
  const due = { instant: dueOf(input), zone: call.zone, now, readerZone: timeZone || undefined };
  return {
    kind: "facts",
    rows: [
      [s.t("letter.fact.reference"), reference],
      [s.t("letter.fact.status"), statusIn(s, { kind: "input", status })],
      [s.t("letter.fact.next"), nextIn(s, { kind: "input", next })],
      ...(next === "nobody" ? [] : dueRows(s, due)),
      ...more,
    ],
  };
};

export const reasonRow = <Own extends string>(s: Voice<Own>, reason: string | undefined): Row[] =>
  reason ? [[s.t("letter.fact.reason"), s.t(`reason.${reason}` as SubmissionsKey)]] : [];

export const casePage = <Own extends string>(s: Voice<Own>, { reference }: Pick<Input, "reference">): Block =>
  action<Words<Own> | "letter.open_case">(s, "letter.open_case", ownPath(reference));

/** A letter to whoever sends an input. */
export const toSubmitter = <Own extends string>(
  s: Voice<Own>,
  kind: string,
  { email, personId, reference }: Pick<Input, "email" | "personId" | "reference">,
  blocks: readonly Block[],
): Letter => addressed(s, kind, { to: email, personId, reference }, blocks);
