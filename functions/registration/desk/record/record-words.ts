import type { Language } from "#shared/languages.ts";
import { type MovedKey, movedWords } from "#shared/moved/moved-words.ts";
import { type Catalogue, type Speech, speak } from "#shared/speech.ts";
import { standingWords } from "#shared/standing/standing-words.ts";
import { type SharedKey, sharedWords } from "#shared/words.ts";
import { type RegistrationKey, registrationWords } from "../../registration-words.ts";
import { type DeskKey, deskWords } from "../desk-words.ts";
import type { words } from "./words/en.ts";

export type RecordKey = keyof typeof words;

/** What is recorded of other capabilities, so that the record of decisions reads in every language. */
const recordWords: Catalogue<RecordKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};

export type RecordSpeech = Speech<SharedKey | RegistrationKey | DeskKey | RecordKey | MovedKey>;

export const recordVoice = (language: Language): Promise<RecordSpeech> =>
  speak(language, sharedWords, registrationWords, standingWords, movedWords, deskWords, recordWords);
