import type { ReviewKey } from "#shared/review/review-words.ts";
import type { Catalogue, Speech } from "#shared/speech.ts";
import type { StandingKey } from "#shared/standing/standing-words.ts";
import type { SharedKey } from "#shared/words.ts";
import type { words } from "./words/en.ts";

export type AccreditationKey = keyof typeof words;

/** What more than one part says of an application: its fields and documents, what happened to it, and why. */
export const accreditationWords: Catalogue<AccreditationKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};

export type AccreditationSpeech = Speech<SharedKey | StandingKey | ReviewKey | AccreditationKey>;
