import type { InputsKey } from "#shared/inputs/inputs-words.ts";
import type { ReviewKey } from "#shared/review/review-words.ts";
import type { Catalogue, Speech } from "#shared/speech.ts";
import type { StandingKey } from "#shared/standing/standing-words.ts";
import type { SharedKey } from "#shared/words.ts";
import type { LibraryKey } from "../library/library-words.ts";
import type { SubmissionsKey } from "../submissions-words.ts";
import type { words } from "./words/en.ts";

type OwnKey = keyof typeof words;

/** What the pages of submitters are written with; previews are drawn as the library draws them. */
export type SubmittingKey = OwnKey | SubmissionsKey | LibraryKey;

export const submittingWords: Catalogue<OwnKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};

export type SubmittingSpeech = Speech<SharedKey | StandingKey | ReviewKey | InputsKey | SubmittingKey>;
