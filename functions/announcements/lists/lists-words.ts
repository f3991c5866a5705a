import type { Catalogue, Speech } from "#shared/speech.ts";
import type { SharedKey } from "#shared/words.ts";
import type { words } from "./words/en.ts";

export type ListsKey = keyof typeof words;
export type ListsSpeech = Speech<SharedKey | ListsKey>;

/** What pages and mails say of news by mail. */
export const listsWords: Catalogue<ListsKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};
