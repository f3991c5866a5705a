import type { Catalogue } from "../speech.ts";
import type { words } from "./words/en.ts";

export type MailKey = keyof typeof words;

/** What every mail says besides its message. */
export const mailWords: Catalogue<MailKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};
