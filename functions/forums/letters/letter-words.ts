import { inputsWords } from "#shared/inputs/inputs-words.ts";
import type { Language } from "#shared/languages.ts";
import { letterVoice as voiceWith } from "#shared/mail/voice.ts";
import { movedWords } from "#shared/moved/moved-words.ts";
import { reviewWords } from "#shared/review/review-words.ts";
import type { Catalogue } from "#shared/speech.ts";
import { type ForumsKey, forumsWords } from "../forums-words.ts";
import type { words } from "./words/en.ts";

type LetterKey = keyof typeof words;

const letterWords: Catalogue<LetterKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};

export const letterVoice = (language: Language) =>
  voiceWith<ForumsKey | LetterKey>(language, reviewWords, movedWords, inputsWords, forumsWords, letterWords);

export type Voice = Awaited<ReturnType<typeof letterVoice>>;
