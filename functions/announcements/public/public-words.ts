import type { AnnouncementsKey } from "#shared/announcements/announcements-words.ts";
import type { Catalogue, Speech } from "#shared/speech.ts";
import type { Environment, Visit } from "#shared/web/environment.ts";
import type { SharedKey } from "#shared/words.ts";
import type { words } from "./words/en.ts";

type OwnKey = keyof typeof words;

/** What the pages and feeds of announcements say. */
export const publicWords: Catalogue<OwnKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};

export type PublicKey = OwnKey | AnnouncementsKey;
export type PublicSpeech = Speech<SharedKey | PublicKey>;
export type PublicEnvironment = Environment<PublicKey>;
export type PublicVisit = Visit<PublicKey>;
