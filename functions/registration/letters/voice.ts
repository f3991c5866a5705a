import type { Language } from "#shared/languages.ts";
import {
  addressed as addressedTo,
  dueRows as dueRowsOf,
  type Letter,
  letterVoice as voiceWith,
} from "#shared/mail/voice.ts";
import type { Organization } from "#shared/organizations.ts";
import type { Block } from "#shared/outbox.ts";
import { standingWords } from "#shared/standing/standing-words.ts";
import { type RegistrationKey, registrationWords } from "../registration-words.ts";
import { type LetterKey, letterWords } from "./letter-words.ts";

export const letterVoice = (language: Language) =>
  voiceWith<RegistrationKey | LetterKey>(language, registrationWords, standingWords, letterWords);

export type Voice = Awaited<ReturnType<typeof letterVoice>>;

export const reasonRow = (s: Voice, reason: string | undefined): [string, string][] =>
  reason ? [[s.t("letter.fact.reason"), s.t(`reason.${reason}` as RegistrationKey)]] : [];

/** By when somebody has to act: in universal time, in the reader's, and how long that is from now. */
export const dueRows = (s: Voice, due: string, now: Date, readerZone: string | undefined): [string, string][] =>
  dueRowsOf(s, { instant: due, zone: "UTC", now, readerZone: readerZone || undefined });

/** A letter to an organization's focal point. Its subject is the reference number, and a neutral phrase before there is one. */
export const addressed = (
  s: Voice,
  kind: string,
  { email, personId, reference: own }: Organization,
  blocks: Block[],
  reference = own,
): Letter => addressedTo(s, kind, { to: email, personId, reference }, blocks);
