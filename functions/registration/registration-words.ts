import type { Catalogue } from "#shared/speech.ts";
import type { StandingKey } from "#shared/standing/standing-words.ts";
import type { words } from "./words/en.ts";

type OwnKey = keyof typeof words;

/** What the pages of this capability are written with, beside what all pages share. */
export type RegistrationKey = OwnKey | StandingKey;

export const registrationWords: Catalogue<OwnKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};
