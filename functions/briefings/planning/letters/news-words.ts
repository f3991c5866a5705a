import { type BriefingsKey, briefingsWords } from "#shared/briefings/briefings-words.ts";
import type { Language } from "#shared/languages.ts";
import { letterVoice } from "#shared/mail/voice.ts";
import type { Catalogue } from "#shared/speech.ts";
import type { words } from "./words/en.ts";

type NewsKey = keyof typeof words;

const newsWords: Catalogue<NewsKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};

export const newsVoice = (language: Language) =>
  letterVoice<BriefingsKey | NewsKey>(language, briefingsWords, newsWords);

export type NewsVoice = Awaited<ReturnType<typeof newsVoice>>;
