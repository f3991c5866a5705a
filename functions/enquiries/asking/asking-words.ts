import type { Catalogue, Speech } from "#shared/speech.ts";
import type { StandingKey } from "#shared/standing/standing-words.ts";
import type { SharedKey } from "#shared/words.ts";
import type { EnquiriesKey } from "../enquiries-words.ts";
import type { words } from "./words/en.ts";

export type AskingKey = keyof typeof words;
export type AskingSpeech = Speech<SharedKey | StandingKey | EnquiriesKey | AskingKey>;

export const askingWords: Catalogue<AskingKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};
