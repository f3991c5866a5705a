import type { Language } from "../languages.ts";
import type { Catalogue } from "../speech.ts";
import type { words } from "./words/en.ts";

export type InputsKey = keyof typeof words;

/** What inputs are called by wherever they are shown: the words for every code of their vocabulary. */
export const inputsWords: Catalogue<InputsKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};

/** The name of a document's language (a BCP 47 tag) in the language of a page. */
export const languageName = (tag: string, page: Language): string =>
  new Intl.DisplayNames(page, { type: "language" }).of(tag) ?? tag;
