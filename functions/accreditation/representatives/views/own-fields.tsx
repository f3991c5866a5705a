import type { Call } from "#shared/forums.ts";
import type { FieldError } from "#shared/refusal.ts";
import { AskedField } from "#shared/ui/asked-field.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import type { Form } from "#shared/web/forms.ts";
import { type FieldName, fields } from "../fields.ts";
import type { RepresentativesKey, RepresentativesSpeech } from "../representatives-words.ts";
import { type CountryNames, choicesFor } from "./field-choices.ts";

const hinted = new Set<FieldName>(["badgeName", "gender", "accessibility", "emergencyContact", "phone"]);

/** Fields that may be left empty whatever the call asks. */
const optional = new Set<FieldName>([
  "badgeName",
  "gender",
  "phone",
  "interpretation",
  "accessibility",
  "emergencyContact",
  "visaPlace",
]);

const autocompletes: Partial<Record<FieldName, string>> = {
  givenName: "given-name",
  familyName: "family-name",
  phone: "tel",
  birthDate: "bday",
};

interface OwnFieldsProps {
  readonly s: RepresentativesSpeech;
  readonly names: readonly FieldName[];
  readonly values: Form;
  readonly errors?: readonly FieldError[] | undefined;
  readonly countries: CountryNames;
  readonly call: Call;
  /** Marks who gets to see each answer. */
  readonly marked?: boolean | undefined;
}

/** The fields of a representative as a form asks for them. */
export const OwnFields = ({ s, names, values, errors, countries, call, marked }: OwnFieldsProps) => (
  <>
    {names.map((name) => (
      <AskedField
        s={s}
        name={name}
        input={fields[name].input}
        label={s.t(`field.${name}`)}
        hint={hinted.has(name) ? s.t(`hint.${name}` as RepresentativesKey) : undefined}
        error={errorOf(errors, name)}
        optional={optional.has(name) || (name === "nationality" && !call.asks.includes("nationality"))}
        visibility={marked ? fields[name].visibility : undefined}
        value={values[name]}
        max={name === "accessibility" ? 500 : undefined}
        choices={() => choicesFor(s, name, { countries, call })}
        type={name === "phone" ? "tel" : undefined}
        autocomplete={autocompletes[name]}
      />
    ))}
  </>
);
