import type { Catalogue } from "#shared/speech.ts";
import type { DeskSpeech } from "../../desk/frame.tsx";
import type { words } from "./words/en.ts";

export type ListDeskKey = keyof typeof words;

export const listDeskWords: Catalogue<ListDeskKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};

/** The voice of the desk's pages about lists. */
export type ListSpeech = DeskSpeech<ListDeskKey>;
