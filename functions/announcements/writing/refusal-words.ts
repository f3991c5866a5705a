import type { Catalogue } from "#shared/speech.ts";
import type { words } from "./refusals/en.ts";

export type RefusalKey = keyof typeof words;

/** Why something about an announcement or its mailing is refused, for pages and programs. */
export const writingRefusals: Catalogue<RefusalKey> = {
  ar: () => import("./refusals/ar.ts"),
  zh: () => import("./refusals/zh.ts"),
  en: () => import("./refusals/en.ts"),
  fr: () => import("./refusals/fr.ts"),
  ru: () => import("./refusals/ru.ts"),
  es: () => import("./refusals/es.ts"),
};
