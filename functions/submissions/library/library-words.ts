import type { InputsKey } from "#shared/inputs/inputs-words.ts";
import type { Catalogue, Speech } from "#shared/speech.ts";
import type { SharedKey } from "#shared/words.ts";
import type { words } from "./words/en.ts";

type OwnKey = keyof typeof words;

/** What the library and its publications are written with, beside the words for inputs and those of all pages. */
export type LibraryKey = OwnKey | InputsKey;

export const libraryWords: Catalogue<OwnKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};

export type LibrarySpeech = Speech<SharedKey | LibraryKey>;
