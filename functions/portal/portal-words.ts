import type { InputsKey } from "#shared/inputs/inputs-words.ts";
import type { Catalogue } from "#shared/speech.ts";
import type { Environment } from "#shared/web/environment.ts";
import type { words } from "./words/en.ts";

export type PortalKey = keyof typeof words;

export const portalWords: Catalogue<PortalKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};

export type PortalEnvironment = Environment<PortalKey | InputsKey>;
