import type { RetentionKey } from "#shared/retention/retention-words.ts";
import type { Catalogue, Speech } from "#shared/speech.ts";
import type { SharedKey } from "#shared/words.ts";
import type { words } from "./words/en.ts";

export type RightsKey = keyof typeof words;
export type RightsSpeech = Speech<SharedKey | RetentionKey | RightsKey>;

export const rightsWords: Catalogue<RightsKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};
