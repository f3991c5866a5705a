import type { InputsKey } from "#shared/inputs/inputs-words.ts";
import type { Catalogue, Speech } from "#shared/speech.ts";
import type { StandingKey } from "#shared/standing/standing-words.ts";
import type { Environment, Visit } from "#shared/web/environment.ts";
import type { SharedKey } from "#shared/words.ts";
import type { words } from "./words/en.ts";

export type ReportingKey = keyof typeof words;

export const reportingWords: Catalogue<ReportingKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};

type Key = ReportingKey | InputsKey | StandingKey;
export type ReportingEnvironment = Environment<Key>;
export type ReportingVisit = Visit<Key>;
export type Voice = Speech<SharedKey | Key>;
