import type { AnnouncementsKey } from "#shared/announcements/announcements-words.ts";
import type { BriefingsKey } from "#shared/briefings/briefings-words.ts";
import type { InputsKey } from "#shared/inputs/inputs-words.ts";
import type { MovedKey } from "#shared/moved/moved-words.ts";
import type { ReviewKey } from "#shared/review/review-words.ts";
import type { Catalogue, Speech } from "#shared/speech.ts";
import type { Environment, Visit } from "#shared/web/environment.ts";
import type { SharedKey } from "#shared/words.ts";
import type { words } from "./words/en.ts";

type OwnKey = keyof typeof words;

/** What the pages of this capability are written with, beside what all pages share. */
export type ForumsKey = OwnKey | ReviewKey | MovedKey | InputsKey | BriefingsKey | AnnouncementsKey;

export const forumsWords: Catalogue<OwnKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};

export type ForumsSpeech = Speech<SharedKey | ForumsKey>;
export type ForumsEnvironment = Environment<ForumsKey>;
export type ForumsVisit = Visit<ForumsKey>;
