import type { Language } from "#shared/languages.ts";
import { type Catalogue, type Speech, speak } from "#shared/speech.ts";
import { standingWords } from "#shared/standing/standing-words.ts";
import { type SharedKey, sharedWords } from "#shared/words.ts";
import { type RegistrationKey, registrationWords } from "../registration-words.ts";
import type { words } from "./words/en.ts";

export type ColleagueKey = keyof typeof words;

export const colleagueWords: Catalogue<ColleagueKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};

export type ColleagueSpeech = Speech<SharedKey | RegistrationKey | ColleagueKey>;

/** The voice of what is said of those who act for an organization. */
export const colleagueVoice = (language: Language): Promise<ColleagueSpeech> =>
  speak(language, sharedWords, registrationWords, standingWords, colleagueWords);
