import type { HostKey } from "#shared/host/host-words.ts";
import type { ReviewKey } from "#shared/review/review-words.ts";
import type { Catalogue, Speech } from "#shared/speech.ts";
import type { StandingKey } from "#shared/standing/standing-words.ts";
import type { SharedKey } from "#shared/words.ts";
import type { AccreditationKey } from "../accreditation-words.ts";
import type { words } from "./words/en.ts";

type OwnKey = keyof typeof words;

/** What the pages of applicants are written with. */
export type ApplicationKey = OwnKey | AccreditationKey | ReviewKey | HostKey;

export const applicationWords: Catalogue<OwnKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};

export type ApplicationSpeech = Speech<SharedKey | StandingKey | ApplicationKey>;
