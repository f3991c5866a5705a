import type { Catalogue } from "../speech.ts";
import type { words } from "./words/en.ts";

export type BriefingsKey = keyof typeof words;

/** What briefings and their sessions are called wherever they are shown, planned or written of. */
export const briefingsWords: Catalogue<BriefingsKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};
