import type { CountryCode } from "#shared/countries.ts";
import type { InputQuestion } from "#shared/inputs/input-rules.ts";
import { languageName } from "#shared/inputs/inputs-words.ts";
import { toldIn } from "#shared/localized.ts";
import type { FieldName } from "../../content.ts";
import type { SubmittingKey, SubmittingSpeech } from "../submitting-words.ts";

export type CountryNames = ReadonlyMap<CountryCode, string>;

interface Voiced {
  readonly s: SubmittingSpeech;
  readonly countries: CountryNames;
}

const prefixes: Partial<Record<FieldName, string>> = {
  submitter: "submitter",
  type: "type",
  showing: "showing",
  categories: "category",
  levels: "level",
  regions: "region",
  objectives: "objective",
  principles: "principle",
  themes: "theme",
};

/** The word for a coded answer; what is not coded is shown as it is. */
export const wordFor = ({ s, countries }: Voiced, name: FieldName, value: string): string => {
  const prefix = prefixes[name];
  if (prefix) {
    const word = s.t(`${prefix}.${value}` as SubmittingKey);
    return name === "objectives" ? `${value}. ${word}` : word;
  }
  if (name === "country" || name === "countries") return countries.get(value as CountryCode) ?? value;
  if (name === "titleLanguage" || name === "languages") return languageName(value, s.language);
  if (name === "personalData") return s.t(value === "yes" ? "form.yes" : "form.no");
  return value;
};

/** What a call calls its question, in the reader's language as far as it was written in that. */
export const questionLabel = (s: SubmittingSpeech, { title, id }: Pick<InputQuestion, "title" | "id">): string =>
  toldIn(title, s.language)?.text ?? id;
