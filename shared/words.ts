import type { Catalogue } from "./speech.ts";
import type { words } from "./words/en.ts";

export type SharedKey = keyof typeof words;

/** Frame, forms, refusals, time and vocabularies: what pages and mails of every function say alike. */
export const sharedWords: Catalogue<SharedKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};
