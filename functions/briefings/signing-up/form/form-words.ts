import type { Catalogue } from "#shared/speech.ts";
import type { words } from "./words/en.ts";

export type SignUpFormKey = keyof typeof words;

/** What the short form is written with that stands on the page of a briefing, and the long one begins with. */
export const signUpFormWords: Catalogue<SignUpFormKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};
