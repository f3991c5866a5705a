import { ownNames } from "#shared/languages.ts";
import type { AccreditationKey, AccreditationSpeech } from "./accreditation-words.ts";
import type { FieldName } from "./answers.ts";

export type CountryNames = ReadonlyMap<string, string>;

interface Voiced {
  readonly s: AccreditationSpeech;
  readonly countries: CountryNames;
}

const yesNo: readonly FieldName[] = ["visaLetters", "funding"];

/** The word for a coded answer; what is not coded is shown as it is. */
export const wordFor = ({ s, countries }: Voiced, name: FieldName, value: string): string => {
  if (name === "listCountry") return countries.get(value) ?? value;
  if (name === "writtenIn" || name === "interpretation") return ownNames[value as keyof typeof ownNames];
  if (name === "attendance") return s.t(`attendance.${value}` as AccreditationKey);
  if (name === "segments") return s.t(`segment.${value}` as AccreditationKey);
  return yesNo.includes(name) ? s.t(value === "yes" ? "form.yes" : "form.no") : value;
};
