import type { ReviewKey } from "#shared/review/review-words.ts";
import type { Catalogue, Speech } from "#shared/speech.ts";
import type { StandingKey } from "#shared/standing/standing-words.ts";
import type { SharedKey } from "#shared/words.ts";
import type { LetterKey } from "./letters/letter-words.ts";
import type { words } from "./words/en.ts";

/** Reasons are told in the same words as by mail. */
export type RepresentativesKey = keyof typeof words | ReviewKey | Extract<LetterKey, `reason.${string}`>;
export type RepresentativesSpeech = Speech<SharedKey | StandingKey | RepresentativesKey>;

/** Pages of representatives, their organizations and officers, letters, and the check of letters. */
export const representativesWords: Catalogue<keyof typeof words> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};
