import type { Call } from "#shared/forums.ts";
import type { Letter } from "#shared/mail/voice.ts";
import type { Application } from "./application.ts";
import type { Given } from "./given.ts";

/** What a letter about an application speaks of. */
export interface About {
  /** The name that the table of decisions gives it. */
  readonly kind: string;
  /** As the decision leaves it. */
  readonly application: Application;
  readonly call: Call;
  readonly given: Given;
  readonly now: Date;
  /** Until when representatives are nominated, for those who are accredited. */
  readonly nominateUntil?: string | undefined;
}

/** Writes to the focal point, in the language they chose. */
export type LetterWriter = (about: About) => Promise<Letter>;

const application = async () => (await import("./application/letters/letters.ts")).letterFor;
const screening = async () => (await import("./screening/letters/letters.ts")).letterFor;
const lists = async () => (await import("./lists/letters/letters.ts")).letterFor;

/** Which part writes which letter. */
const writers: Readonly<Record<string, () => Promise<LetterWriter>>> = {
  draft: application,
  received: application,
  expired: application,
  withdrawn: application,
  fileRefused: application,
  answered: application,
  contested: application,
  question: screening,
  reminder: screening,
  incomplete: screening,
  redirected: screening,
  notEligible: screening,
  upheld: screening,
  reversed: screening,
  waitlisted: screening,
  revoked: screening,
  notDecided: screening,
  listed: lists,
  objected: lists,
  accredited: lists,
  notAccredited: lists,
};

/** The message that a decision sends to the organization's focal point. */
export const letterFor: LetterWriter = async (about) => {
  const writer = Object.hasOwn(writers, about.kind) ? writers[about.kind] : undefined;
  if (!writer) throw new Error(`no message ${about.kind}`);
  return (await writer())(about);
};
