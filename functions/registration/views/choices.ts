import { languages, ownNames } from "#shared/languages.ts";
import type { FieldName } from "#shared/profile.ts";
import type { Speech } from "#shared/speech.ts";
import { timeZones } from "#shared/time.ts";
import type { Choice } from "#shared/ui/fields.tsx";
import {
  categories,
  deskRegions,
  legalStatuses,
  levels,
  migrantLed,
  objectives,
  populations,
  unStatuses,
} from "#shared/vocabularies.ts";
import type { SharedKey } from "#shared/words.ts";

export type CountryNames = ReadonlyMap<string, string>;

const coded = {
  regions: deskRegions,
  categories,
  migrantLed,
  levels,
  objectives,
  populations,
  legalStatus: legalStatuses,
  unStatuses,
} as const;
const prefixes = {
  regions: "region",
  categories: "category",
  migrantLed: "migrant_led",
  levels: "level",
  objectives: "objective",
  populations: "population",
  legalStatus: "legal",
  unStatuses: "un_status",
} as const;

const isCoded = (name: string): name is keyof typeof coded => name in coded;

/** The word for a coded answer of a field; what is not coded is shown as it is. */
export const wordFor = (s: Speech<SharedKey>, countries: CountryNames, name: FieldName, value: string): string => {
  if (isCoded(name)) {
    const word = s.t(`${prefixes[name]}.${value}` as SharedKey);
    return name === "objectives" ? `${value}. ${word}` : word;
  }
  if (name === "country" || name === "countriesOfWork" || name === "registrationCountry")
    return countries.get(value) ?? value;
  if (name === "contactLanguage") return ownNames[value as keyof typeof ownNames];
  return name === "directoryListing" ? s.t(value === "yes" ? "form.yes" : "form.no") : value;
};

/** What may be chosen for a field, in the reader's language. */
export const choicesFor = (s: Speech<SharedKey>, countries: CountryNames, name: FieldName): Choice[] => {
  const values = (): readonly string[] => {
    if (isCoded(name)) return coded[name];
    if (name === "contactLanguage") return languages;
    if (name === "directoryListing") return ["yes", "no"];
    return name === "contactTimeZone" ? timeZones() : [...countries.keys()];
  };
  return values().map((value) => ({ value, label: wordFor(s, countries, name, value) }));
};
