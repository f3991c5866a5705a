import { type BriefingsKey, briefingsWords } from "#shared/briefings/briefings-words.ts";
import type { Language } from "#shared/languages.ts";
import { type MovedKey, movedWords } from "#shared/moved/moved-words.ts";
import { type SchedulingKey, schedulingWords } from "#shared/scheduling/scheduling-words.ts";
import { type Catalogue, type Speech, speak } from "#shared/speech.ts";
import { type SharedKey, sharedWords } from "#shared/words.ts";
import { briefingsRefusals } from "../refusal-words.ts";
import type { words } from "./words/en.ts";

export type PlanningKey = keyof typeof words;

/** What officers read where they plan briefings. */
const planningWords: Catalogue<PlanningKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};

export type DeskKey = PlanningKey | SchedulingKey | BriefingsKey | MovedKey;
export type DeskSpeech = Speech<SharedKey | DeskKey>;

/** The voice of the desk, whose words only its own pages load. */
export const deskVoice = (language: Language): Promise<DeskSpeech> =>
  speak(language, sharedWords, briefingsWords, movedWords, schedulingWords, briefingsRefusals, planningWords);
