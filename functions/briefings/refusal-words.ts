import type { Catalogue } from "#shared/speech.ts";
import type { words } from "./words/en.ts";

export type BriefingsRefusalKey = keyof typeof words;

/** Why something about a briefing or a sign-up is refused, for pages and programs. */
export const briefingsRefusals: Catalogue<BriefingsRefusalKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};
