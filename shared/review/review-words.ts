import type { Catalogue } from "../speech.ts";
import type { words } from "./words/en.ts";

export type ReviewKey = keyof typeof words;

/** What only forums and accreditation say alike: files that are handed in, and what stands in the way of a step. */
export const reviewWords: Catalogue<ReviewKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};
