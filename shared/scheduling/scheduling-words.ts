import type { Catalogue } from "../speech.ts";
import type { words } from "./words/en.ts";

export type SchedulingKey = keyof typeof words;

/** What officers read where they plan something for everybody: dates, texts in six languages, who is told, work that goes on. */
export const schedulingWords: Catalogue<SchedulingKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};
