import * as z from "zod";
import { Language } from "#shared/languages.ts";
import { Localized } from "#shared/localized.ts";
import { prose } from "#shared/text.ts";

const Instant = z.iso.datetime({ precision: 3 });

/** What somebody asks before a briefing; empty for nothing. */
export const questionText = prose({ min: 0, max: 500 });

/** A question as officers see it. */
export const Question = z.object({
  briefing: z.string(),
  /** Sorts by when it was asked. */
  entry: z.string(),
  session: z.string(),
  text: z.string(),
  /** Of whoever asks. */
  language: Language,
  /** Of an anonymous one the beginning of the day only, so that nothing links it to whoever signed up then. */
  at: Instant,
  anonymous: z.boolean(),
  /** The sign-up of others, which knows their name for as long as it is kept. */
  reference: z.string().optional(),
  answer: Localized,
  /** Whether question and answer stand on the page of the briefing. */
  shown: z.boolean(),
  version: z.int(),
  /** Epoch seconds. */
  expiresAt: z.number().optional(),
});
export type Question = z.infer<typeof Question>;
