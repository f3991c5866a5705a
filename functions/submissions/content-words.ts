import { type InputsKey, languageName } from "#shared/inputs/inputs-words.ts";
import type { Speech } from "#shared/speech.ts";
import type { SharedKey } from "#shared/words.ts";
import type { FieldName } from "./content.ts";

export type CountryNames = ReadonlyMap<string, string>;

interface Voiced {
  readonly s: Speech<SharedKey | InputsKey>;
  readonly countries: CountryNames;
}

type Word = (voiced: Voiced, value: string) => string;

const country: Word = ({ countries }, value) => countries.get(value) ?? value;
const language: Word = ({ s }, value) => languageName(value, s.language);
const under =
  (prefix: string): Word =>
  ({ s }, value) =>
    s.t(`${prefix}.${value}` as SharedKey | InputsKey);

const words: Partial<Record<FieldName, Word>> = {
  submitter: under("submitter"),
  categories: under("category"),
  country,
  type: under("type"),
  titleLanguage: language,
  languages: language,
  levels: under("level"),
  countries: country,
  regions: under("region"),
  objectives: ({ s }, value) => `${value}. ${s.t(`objective.${value}` as SharedKey)}`,
  principles: under("principle"),
  themes: under("theme"),
  showing: under("showing"),
  personalData: ({ s }, value) => s.t(value === "yes" ? "form.yes" : "form.no"),
};

/** The word for a coded answer; what is not coded is shown as it is. */
export const wordFor = (voiced: Voiced, name: FieldName, value: string): string =>
  words[name]?.(voiced, value) ?? value;
