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
import { type StandingKey, standingWords, statusIn } from "#shared/standing/standing-words.ts";
import { nextActorOf } from "./accreditation.ts";
import { type AccreditationKey, accreditationWords } from "./accreditation-words.ts";
import { applicationPath } from "./addresses.ts";
import type { Application } from "./application.ts";
import { dueOf } from "./falling-due.ts";
import type { About } from "./letters.ts";

/** What letters about applications are written with; each part adds words of its own. */
export type Voice<Own extends string = never> = LetterVoice<StandingKey | AccreditationKey | Own>;

export const letterVoice = <Own extends string = never>(
  language: Language,
  ...own: Catalogue<string>[]
): Promise<Voice<Own>> =>
  voiceWith<StandingKey | AccreditationKey | Own>(language, standingWords, accreditationWords, ...own);

type Row = [string, string];

/** Where an application stands, who acts next and by when: what every mail about it says. */
export const factsOf = <Own extends string>(
  s: Voice<Own>,
  { application, call, now }: Pick<About, "application" | "call" | "now">,
  more: readonly Row[] = [],
): Block => {
  const { reference, timeZone, shown, track, status: real } = application;
  const status = shown?.status ?? real;
  const next = nextActorOf(real, track);
  const due = { instant: dueOf(application), zone: call.zone, now, readerZone: timeZone || undefined };
  return {
    kind: "facts",
    rows: [
      [s.t("letter.fact.reference"), reference],
      [s.t("letter.fact.status"), statusIn(s, { kind: "application", status })],
      [s.t("letter.fact.next"), s.t(`next.${next}`)],
      ...(next === "nobody" ? [] : dueRows(s, due)),
      ...more,
    ],
  };
};

export const reasonRow = <Own extends string>(s: Voice<Own>, reason: string | undefined): Row[] =>
  reason ? [[s.t("letter.fact.reason"), s.t(`reason.${reason}` as AccreditationKey)]] : [];

export const casePage = <Own extends string>(s: Voice<Own>, { reference }: Application): Block =>
  action<StandingKey | AccreditationKey | Own | "letter.open_case">(s, "letter.open_case", applicationPath(reference));

/** A letter to the focal point of an application. */
export const toApplicant = <Own extends string>(
  s: Voice<Own>,
  kind: string,
  { email, personId, reference }: Application,
  blocks: readonly Block[],
): Letter => addressed(s, kind, { to: email, personId, reference }, blocks);
