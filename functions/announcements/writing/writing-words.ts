import { type AnnouncementsKey, announcementsWords } from "#shared/announcements/announcements-words.ts";
import { type DeskKey as CaseDeskKey, deskWords } from "#shared/desk/desk-words.ts";
import type { Language } from "#shared/languages.ts";
import { type SchedulingKey, schedulingWords } from "#shared/scheduling/scheduling-words.ts";
import { type Catalogue, type Speech, speak } from "#shared/speech.ts";
import { type SharedKey, sharedWords } from "#shared/words.ts";
import { writingRefusals } from "./refusal-words.ts";
import type { words } from "./words/en.ts";

export type WritingKey = keyof typeof words;

/** What officers read where they write announcements and mail them. */
const writingWords: Catalogue<WritingKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};

export type DeskKey = WritingKey | SchedulingKey | AnnouncementsKey | CaseDeskKey;
export type DeskSpeech = Speech<SharedKey | DeskKey>;

/** The voice of the desk, whose own words go before those that it shares with others. */
export const deskVoice = (language: Language): Promise<DeskSpeech> =>
  speak(language, sharedWords, writingWords, writingRefusals, announcementsWords, schedulingWords, deskWords);
