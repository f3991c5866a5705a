import type { Call } from "#shared/forums.ts";
import type { Letter } from "#shared/mail/voice.ts";
import type { Given } from "./given.ts";
import type { Input } from "./input.ts";

/** What a letter about an input speaks of. */
export interface About {
  /** The name that the table of decisions gives it. */
  readonly kind: string;
  /** As the decision leaves it. */
  readonly input: Input;
  /** As it was before. */
  readonly before?: Input | undefined;
  readonly call: Call;
  readonly given: Given;
  readonly now: Date;
}

/** Writes to whoever sent it, in the language they chose. */
export type LetterWriter = (about: About) => Promise<Letter>;

const submitting = async () => (await import("./submitting/letters/letters.ts")).letterFor;
const moderation = async () => (await import("./moderation/letters/letters.ts")).letterFor;

/** Which part writes which letter. */
const writers: Readonly<Record<string, () => Promise<LetterWriter>>> = {
  draft: submitting,
  received: submitting,
  expired: submitting,
  withdrawn: submitting,
  nameHidden: submitting,
  fileRefused: submitting,
  answered: submitting,
  contested: submitting,
  changes: moderation,
  reminder: moderation,
  lapsed: moderation,
  published: moderation,
  accepted: moderation,
  refused: moderation,
  correctionRefused: moderation,
  upheld: moderation,
  reversed: moderation,
  takenDown: moderation,
  outcome: moderation,
};

/** The message that a decision sends to whoever sent the input. */
export const letterFor: LetterWriter = async (about) => {
  const writer = Object.hasOwn(writers, about.kind) ? writers[about.kind] : undefined;
  if (!writer) throw new Error(`no message ${about.kind}`);
  return (await writer())(about);
};
