import type { Catalogue } from "../speech.ts";
import type { words } from "./words/en.ts";

export type DeskKey = keyof typeof words;

/** What desks of all capabilities say: queues, whose a case is, and what may be decided. */
export const deskWords: Catalogue<DeskKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};
