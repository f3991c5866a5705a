import type { Catalogue } from "../speech.ts";
import type { words } from "./words/en.ts";

export type AnnouncementsKey = keyof typeof words;

/** What lists of announcements say wherever they stand. */
export const announcementsWords: Catalogue<AnnouncementsKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};
