import { type BriefingsKey, briefingsWords } from "#shared/briefings/briefings-words.ts";
import { type DeskKey, deskWords } from "#shared/desk/desk-words.ts";
import type { Language } from "#shared/languages.ts";
import { type SchedulingKey, schedulingWords } from "#shared/scheduling/scheduling-words.ts";
import { type Catalogue, type Speech, speak } from "#shared/speech.ts";
import { type StandingKey, standingWords } from "#shared/standing/standing-words.ts";
import { type SharedKey, sharedWords } from "#shared/words.ts";
import { briefingsRefusals } from "../refusal-words.ts";
import type { words } from "./words/en.ts";

export type SignUpDeskKey = keyof typeof words;
export type Words = StandingKey | BriefingsKey | DeskKey | SchedulingKey | SignUpDeskKey;
export type SignUpDeskSpeech = Speech<SharedKey | Words>;

/** What officers read of sign-ups, figures and questions. */
const signUpDeskWords: Catalogue<SignUpDeskKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};

export const signUpDeskVoice = (language: Language): Promise<SignUpDeskSpeech> =>
  speak(
    language,
    ...[sharedWords, standingWords, briefingsWords, briefingsRefusals, deskWords, schedulingWords],
    signUpDeskWords,
  );
