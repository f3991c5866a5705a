import { type HostKey, hostWords } from "#shared/host/host-words.ts";
import type { Language } from "#shared/languages.ts";
import { type SchedulingKey, schedulingWords } from "#shared/scheduling/scheduling-words.ts";
import { type Catalogue, type Speech, speak } from "#shared/speech.ts";
import { standingWords } from "#shared/standing/standing-words.ts";
import { type SharedKey, sharedWords } from "#shared/words.ts";
import { type DeskKey, deskWords } from "../desk/desk-words.ts";
import { type RegistrationKey, registrationWords } from "../registration-words.ts";
import type { words } from "./words/en.ts";

export type ContactsKey = keyof typeof words;

export const contactsWords: Catalogue<ContactsKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};

export type InvitedSpeech = Speech<SharedKey | RegistrationKey | ContactsKey>;

/** The voice of the page that somebody invited sees. */
export const invitedVoice = (language: Language): Promise<InvitedSpeech> =>
  speak(language, sharedWords, registrationWords, standingWords, contactsWords);

/** The voice of the desk where contacts are brought in. */
export type ContactsDeskKey = RegistrationKey | DeskKey | HostKey | ContactsKey | SchedulingKey;

export const contactsDeskVoice = (language: Language): Promise<Speech<SharedKey | ContactsDeskKey>> =>
  speak<SharedKey | ContactsDeskKey>(
    language,
    sharedWords,
    registrationWords,
    standingWords,
    hostWords,
    deskWords,
    schedulingWords,
    contactsWords,
  );
