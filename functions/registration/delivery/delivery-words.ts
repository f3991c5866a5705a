import type { Language } from "#shared/languages.ts";
import { type Catalogue, type Speech, speak } from "#shared/speech.ts";
import { standingWords } from "#shared/standing/standing-words.ts";
import { type SharedKey, sharedWords } from "#shared/words.ts";
import { type DeskKey, deskWords } from "../desk/desk-words.ts";
import { type RegistrationKey, registrationWords } from "../registration-words.ts";
import type { words } from "./words/en.ts";

export type DeliveryKey = keyof typeof words;

export const deliveryWords: Catalogue<DeliveryKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};

export type DeliverySpeech = Speech<SharedKey | RegistrationKey | DeliveryKey>;

/** The voice of what is said of addresses, and of mail that did not arrive. */
export const deliveryVoice = (language: Language): Promise<DeliverySpeech> =>
  speak(language, sharedWords, registrationWords, standingWords, deliveryWords);

export type MailDeskSpeech = Speech<SharedKey | RegistrationKey | DeliveryKey | DeskKey>;

export const mailDeskVoice = (language: Language): Promise<MailDeskSpeech> =>
  speak(language, sharedWords, registrationWords, standingWords, deskWords, deliveryWords);
