import type { Briefing, BriefingSession } from "#shared/briefings/briefing.ts";
import type { Letter } from "#shared/mail/voice.ts";
import type { SignUp } from "./sign-up.ts";

/** What a letter to somebody who signed up speaks of. */
export interface About {
  /** The name that the tables of decisions give it; of reminders `reminderDay` and `reminderHour`. */
  readonly kind: string;
  /** As the decision leaves it. */
  readonly signUp: SignUp;
  /** As it was before. */
  readonly before?: SignUp | undefined;
  readonly briefing: Briefing;
  /** That of the sign-up. */
  readonly session: BriefingSession;
  /** How many wait before them. */
  readonly ahead?: number | undefined;
  /** Why, in the words of the closed list. */
  readonly reason?: string | undefined;
  readonly now: Date;
}

/** Writes to whoever signed up, in the language they chose; its one link opens their sign-up, and the caller gives its token. */
export type LetterWriter = (about: About) => Promise<Letter>;

export const letterFor: LetterWriter = async (about) =>
  (await import("./signing-up/letters/letters.ts")).letterFor(about);
