import type { BriefingsKey } from "#shared/briefings/briefings-words.ts";
import type { Catalogue, Speech } from "#shared/speech.ts";
import type { StandingKey } from "#shared/standing/standing-words.ts";
import type { SharedKey } from "#shared/words.ts";
import type { BriefingsRefusalKey } from "../refusal-words.ts";
import type { SignUpFormKey } from "./form/form-words.ts";
import type { words } from "./words/en.ts";

type OwnKey = keyof typeof words;

/** What the pages of whoever signs up are written with. */
export type SigningUpKey = OwnKey | SignUpFormKey | BriefingsKey | BriefingsRefusalKey | StandingKey;

export const signingUpWords: Catalogue<OwnKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};

export type SigningUpSpeech = Speech<SharedKey | SigningUpKey>;
