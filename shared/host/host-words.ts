import type { Catalogue } from "../speech.ts";
import type { words } from "./words/en.ts";

export type HostKey = keyof typeof words;

/** Where an organization stands with its host, wherever that is shown. */
export const hostWords: Catalogue<HostKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};
