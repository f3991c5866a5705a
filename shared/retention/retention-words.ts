import type { Catalogue } from "#shared/speech.ts";
import type { words } from "./words/en.ts";

export type RetentionKey = keyof typeof words;

/** What people are told of how long something is kept, why, and what happens then. */
export const retentionWords: Catalogue<RetentionKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};
