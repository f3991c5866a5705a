import type { Catalogue } from "#shared/speech.ts";
import type { words } from "./words/en.ts";

export type SubmissionsKey = keyof typeof words;

/** What more than one part says of an input: its fields, what happened to it, and why. */
export const submissionsWords: Catalogue<SubmissionsKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};
