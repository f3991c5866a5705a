import type { Catalogue } from "#shared/speech.ts";
import type { words } from "./words/en.ts";

export type LetterKey = keyof typeof words;

export const letterWords: Catalogue<LetterKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};
