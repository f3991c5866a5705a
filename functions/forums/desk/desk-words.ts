import { type InputsKey, inputsWords } from "#shared/inputs/inputs-words.ts";
import type { Language } from "#shared/languages.ts";
import { movedWords } from "#shared/moved/moved-words.ts";
import { reviewWords } from "#shared/review/review-words.ts";
import { type SchedulingKey, schedulingWords } from "#shared/scheduling/scheduling-words.ts";
import { type Catalogue, type Speech, speak } from "#shared/speech.ts";
import { type SharedKey, sharedWords } from "#shared/words.ts";
import { type ForumsKey, forumsWords } from "../forums-words.ts";
import { type InputsCallKey, inputsCallWords } from "./inputs-call/inputs-call-words.ts";
import type { words } from "./words/en.ts";

type OwnKey = keyof typeof words;
export type DeskKey = OwnKey | InputsCallKey | InputsKey | SchedulingKey;

const deskWords: Catalogue<OwnKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};

export type DeskSpeech = Speech<SharedKey | ForumsKey | DeskKey>;

/** The voice of the desk, whose words only its own pages load. */
export const deskVoice = (language: Language): Promise<DeskSpeech> =>
  speak<SharedKey | ForumsKey | DeskKey>(
    language,
    sharedWords,
    reviewWords,
    movedWords,
    forumsWords,
    schedulingWords,
    deskWords,
    inputsCallWords,
    inputsWords,
  );
