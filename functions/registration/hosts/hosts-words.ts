import { type HostKey, hostWords } from "#shared/host/host-words.ts";
import type { Language } from "#shared/languages.ts";
import { type Catalogue, type Speech, speak } from "#shared/speech.ts";
import { standingWords } from "#shared/standing/standing-words.ts";
import { type SharedKey, sharedWords } from "#shared/words.ts";
import { type RegistrationKey, registrationWords } from "../registration-words.ts";
import type { words } from "./words/en.ts";

export type HostsKey = keyof typeof words;

export const hostsWords: Catalogue<HostsKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};

export type HostsSpeech = Speech<SharedKey | RegistrationKey | HostKey | HostsKey>;

/** The voice of pages about hosts. */
export const hostsVoice = (language: Language): Promise<HostsSpeech> =>
  speak(language, sharedWords, registrationWords, standingWords, hostWords, hostsWords);
