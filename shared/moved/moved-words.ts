import type { Catalogue } from "../speech.ts";
import type { words } from "./words/en.ts";

export type MovedKey = keyof typeof words;

/** What happened to forums and calls, and why: for their pages and feeds, mails, and the record of decisions. */
export const movedWords: Catalogue<MovedKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};
