import { type FieldName, fields, isOptional } from "#shared/profile.ts";
import type { FieldError } from "#shared/refusal.ts";
import type { Speech } from "#shared/speech.ts";
import { AskedField } from "#shared/ui/asked-field.tsx";
import { countryGroups } from "#shared/ui/country-groups.ts";
import { errorOf } from "#shared/ui/errors.tsx";
import type { FieldProps } from "#shared/ui/fields.tsx";
import type { Form } from "#shared/web/forms.ts";
import type { SharedKey } from "#shared/words.ts";
import type { RegistrationKey } from "../registration-words.ts";
import { type CountryNames, choicesFor } from "./choices.ts";

export type RegistrationSpeech = Speech<SharedKey | RegistrationKey>;

const hinted = new Set<FieldName>([
  "nameLatin",
  "mission",
  "regions",
  "website",
  "address",
  "registrationNumber",
  "registrationCountry",
  "legalNote",
  "migrantLedWords",
  "unStatusDetail",
  "contactName",
  "contactChannel",
  "directoryListing",
  "unlisted",
  "saferContact",
  "openingNews",
]);

const types: Partial<Record<FieldName, { type: "tel" | "url"; autocomplete: string }>> = {
  website: { type: "url", autocomplete: "url" },
  contactPhone: { type: "tel", autocomplete: "tel" },
};

const longest = (name: FieldName): number | undefined => fields[name].schema.meta()?.maxLength as number | undefined;

interface ProfileFieldsProps {
  readonly s: RegistrationSpeech;
  readonly names: readonly FieldName[];
  readonly values: Form;
  readonly errors?: readonly FieldError[] | undefined;
  readonly countries: CountryNames;
}

/** The fields of a profile as a form asks for them, each marked with who will see the answer. */
export const ProfileFields = ({ s, names, values, errors, countries }: ProfileFieldsProps) => (
  <>
    {names.map((name) => (
      <ProfileField s={s} name={name} value={values[name]} error={errorOf(errors, name)} countries={countries} />
    ))}
  </>
);

interface ProfileFieldProps {
  readonly s: RegistrationSpeech;
  readonly name: FieldName;
  readonly value: string | string[] | undefined;
  readonly error: FieldError | undefined;
  readonly countries: CountryNames;
}

const hintOf = (s: RegistrationSpeech, name: FieldName) => {
  if (name === "objectives") return s.t("objective.unofficial");
  return hinted.has(name) ? s.t(`hint.${name}` as RegistrationKey) : undefined;
};

const ProfileField = ({ s, name, value, error, countries }: ProfileFieldProps) => {
  const { input, visibility } = fields[name];
  const field: FieldProps = {
    s,
    name,
    label: s.t(`field.${name}`),
    hint: hintOf(s, name),
    error,
    optional: input !== "toggle" && isOptional(name),
    visibility,
  };
  return (
    <>
      {name === "privacyNotice" && (
        <p>
          <a href={`/${s.language}/privacy`} target="_blank" rel="noopener">
            {s.t("field.privacyNotice.read")}
          </a>
        </p>
      )}
      <AskedField
        {...field}
        input={input}
        value={value}
        max={longest(name)}
        choices={() => choicesFor(s, countries, name)}
        groups={() => countryGroups(s, countries)}
        {...types[name]}
        short={name === "yearFounded"}
      />
    </>
  );
};
