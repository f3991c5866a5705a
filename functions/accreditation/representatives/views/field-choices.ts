import type { CountryCode } from "#shared/countries.ts";
import type { Call } from "#shared/forums.ts";
import { languages, ownNames } from "#shared/languages.ts";
import type { Choice } from "#shared/ui/fields.tsx";
import { attendances, type FieldName, genders, listings, relationships } from "../fields.ts";
import type { RepresentativesKey, RepresentativesSpeech } from "../representatives-words.ts";

export type CountryNames = ReadonlyMap<CountryCode, string>;

/** The answers among which a field lets people choose. */
export const choicesFor = (
  s: RepresentativesSpeech,
  name: FieldName,
  { countries, call }: { readonly countries: CountryNames; readonly call: Pick<Call, "segments"> },
): readonly Choice[] => {
  const worded = (prefix: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: s.t(`${prefix}.${value}` as RepresentativesKey) }));
  switch (name) {
    case "language":
    case "interpretation":
      return languages.map((value) => ({ value, label: ownNames[value] }));
    case "nationality":
    case "documentCountry":
      return [...countries].map(([value, label]) => ({ value, label }));
    case "gender":
      return [...worded("gender", genders), { value: "", label: s.t("gender.unsaid") }];
    case "relationship":
      return worded("relationship", relationships);
    case "attendance":
      return worded("attendance", attendances);
    case "inPerson":
    case "online":
      return worded("segment", call.segments);
    case "listing":
      return worded("listing", listings);
    case "visaLetter":
      return [
        { value: "yes", label: s.t("form.yes") },
        { value: "no", label: s.t("form.no") },
      ];
    default:
      return [];
  }
};
