import { type HostKey, hostWords } from "#shared/host/host-words.ts";
import type { Language } from "#shared/languages.ts";
import { type Catalogue, type Speech, speak } from "#shared/speech.ts";
import { standingWords } from "#shared/standing/standing-words.ts";
import { type SharedKey, sharedWords } from "#shared/words.ts";
import { type RegistrationKey, registrationWords } from "../registration-words.ts";
import type { words } from "./words/en.ts";

export type DeskKey = keyof typeof words;

export const deskWords: Catalogue<DeskKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};

export type DeskSpeech = Speech<SharedKey | RegistrationKey | DeskKey | HostKey>;

/** The voice of the desk, whose words only its own pages load. */
export const deskVoice = (language: Language): Promise<DeskSpeech> =>
  speak<SharedKey | RegistrationKey | DeskKey | HostKey>(
    language,
    sharedWords,
    registrationWords,
    standingWords,
    hostWords,
    deskWords,
  );
