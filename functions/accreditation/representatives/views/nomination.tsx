import { languages, ownNames } from "#shared/languages.ts";
import type { FieldError } from "#shared/refusal.ts";
import { ChoiceField } from "#shared/ui/choices.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { SelectField, TextField } from "#shared/ui/fields.tsx";
import { type Form, single } from "#shared/web/forms.ts";
import { relationships } from "../fields.ts";
import type { RepresentativesSpeech } from "../representatives-words.ts";

interface NominationFieldsProps {
  readonly s: RepresentativesSpeech;
  readonly typed: Form;
  readonly errors: readonly FieldError[] | undefined;
}

/** What a focal point says of somebody. */
export const NominationFields = ({ s, typed, errors }: NominationFieldsProps) => {
  const common = (name: "givenName" | "familyName" | "email" | "language" | "function" | "relationship") => ({
    s,
    name,
    label: s.t(`field.${name}`),
    value: single(typed, name),
    error: errorOf(errors, name),
  });
  return (
    <>
      <TextField {...common("givenName")} hint={s.t("own.data.lead")} />
      <TextField {...common("familyName")} />
      <TextField {...common("email")} type="email" />
      <SelectField {...common("language")} choices={languages.map((value) => ({ value, label: ownNames[value] }))} />
      <TextField {...common("function")} />
      <ChoiceField
        {...common("relationship")}
        choices={relationships.map((value) => ({ value, label: s.t(`relationship.${value}`) }))}
      />
    </>
  );
};
