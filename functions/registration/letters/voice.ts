import type { Language } from "#shared/languages.ts";
import type { Organization } from "#shared/organizations.ts";
import { type Block, excerpt } from "#shared/outbox.ts";
import { type Speech, speak } from "#shared/speech.ts";
import { deadlineInWords } from "#shared/time.ts";
import { type SharedKey, sharedWords } from "#shared/words.ts";
import { type RegistrationKey, registrationWords } from "../registration-words.ts";
import { type LetterKey, letterWords } from "./letter-words.ts";

/** One message to one recipient, as the outbox takes it but for its id and instant. */
export interface Letter {
  readonly to: string;
  readonly personId?: string | undefined;
  readonly reference?: string | undefined;
  readonly kind: string;
  readonly language: Language;
  readonly subject: string;
  readonly blocks: readonly Block[];
  readonly secret?: string;
}

export type Voice = Speech<SharedKey | RegistrationKey | LetterKey>;
type Values = Readonly<Record<string, string | number>>;

/** Bytes of somebody's words that a mail repeats; the whole stands on the page of the case. */
const quotedBytes = 640;

export const letterVoice = (language: Language): Promise<Voice> =>
  speak<SharedKey | RegistrationKey | LetterKey>(language, sharedWords, registrationWords, letterWords);

export const text = (s: Voice, key: LetterKey, values?: Values): Block => ({ kind: "text", text: s.t(key, values) });
export const quote = (words: string | undefined): Block[] =>
  words ? [{ kind: "quote", text: excerpt(words, quotedBytes) }] : [];
export const action = (s: Voice, key: LetterKey, path: string, secret = false): Block => ({
  kind: "action",
  label: s.t(key),
  path: `/${s.language}${path}`,
  secret,
});

export const reasonRow = (s: Voice, reason: string | undefined): [string, string][] =>
  reason ? [[s.t("letter.fact.reason"), s.t(`reason.${reason}` as RegistrationKey)]] : [];

/** By when somebody has to act: in universal time, in the reader's, and how long that is from now. */
export const dueRows = (s: Voice, due: string, now: Date, readerZone: string | undefined): [string, string][] => {
  const [first, ...others] = deadlineInWords(s, {
    instant: due,
    zone: "UTC",
    now,
    readerZone: readerZone || undefined,
  });
  return [[s.t("letter.fact.due"), first?.[1] ?? ""], ...others];
};

/** A letter to an organization's focal point. Its subject is the reference number, and a neutral phrase before there is one. */
export const addressed = (
  s: Voice,
  kind: string,
  organization: Organization,
  blocks: Block[],
  reference = organization.reference,
): Letter => ({
  to: organization.email,
  personId: organization.personId,
  reference,
  kind,
  language: s.language,
  subject: reference ?? s.t("letter.subject"),
  blocks,
});
