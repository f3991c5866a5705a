import type { BriefingsKey } from "#shared/briefings/briefings-words.ts";
import type { MovedKey } from "#shared/moved/moved-words.ts";
import type { Catalogue, Speech } from "#shared/speech.ts";
import type { Environment, Visit } from "#shared/web/environment.ts";
import type { SharedKey } from "#shared/words.ts";
import type { SignUpFormKey } from "../signing-up/form/form-words.ts";
import type { words } from "./words/en.ts";

/** What the calendar, the page of a briefing and the feeds say, beside the words of all briefings. */
export type PublicKey = keyof typeof words;

export const publicWords: Catalogue<PublicKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};

/** All that these pages are written with. */
export type PageKey = PublicKey | BriefingsKey | MovedKey | SignUpFormKey;
export type PublicSpeech = Speech<SharedKey | PublicKey | BriefingsKey | MovedKey>;
export type PageSpeech = Speech<SharedKey | PageKey>;
export type PublicEnvironment = Environment<PageKey>;
export type PublicVisit = Visit<PageKey>;
