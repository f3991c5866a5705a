import type { Call } from "#shared/forums.ts";
import { languages } from "#shared/languages.ts";
import type { FieldError } from "#shared/refusal.ts";
import { AskedField } from "#shared/ui/asked-field.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import type { Choice } from "#shared/ui/fields.tsx";
import type { Form } from "#shared/web/forms.ts";
import { type CountryNames, wordFor } from "../../answer-words.ts";
import { applicationForm, type FieldName, fieldNames } from "../../answers.ts";
import type { ApplicationKey, ApplicationSpeech } from "../application-words.ts";

/** What words and choices of fields depend on. */
interface Asking {
  readonly s: ApplicationSpeech;
  readonly call: Pick<Call, "languages" | "segments">;
  readonly countries: CountryNames;
}

const valuesOf = ({ call, countries }: Asking, name: FieldName): readonly string[] => {
  if (name === "listCountry") return [...countries.keys()];
  if (name === "writtenIn") return call.languages;
  if (name === "interpretation") return languages;
  if (name === "attendance") return ["in_person", "online", "both"];
  return name === "segments" ? call.segments : ["yes", "no"];
};

const choicesFor = (asking: Asking, name: FieldName): Choice[] =>
  valuesOf(asking, name).map((value) => ({ value, label: wordFor(asking, name, value) }));

const hinted: readonly FieldName[] = [
  ...(["listName", "listNameLatin", "listAcronym", "listWebsite", "writtenIn", "summary", "relevance"] as const),
  ...(["legalNote", "hostName", "headName", "headDeclares", "representatives"] as const),
  ...(["visaLetters", "funding", "accessibility"] as const),
];

/** The fields that a call asks for: parts of a programme only where it has some. */
export const askedFields = (names: readonly FieldName[], { segments }: Pick<Call, "segments">) =>
  names.filter((name) => name !== "segments" || segments.length > 0);

/** What the error summary calls a field of an application. */
export const fieldLabel = (s: ApplicationSpeech) => (field: string) =>
  (fieldNames as string[]).includes(field) ? s.t(`field.${field as FieldName}`) : undefined;

interface ApplicationFieldsProps extends Asking {
  readonly names: readonly FieldName[];
  readonly values: Form;
  readonly errors?: readonly FieldError[] | undefined;
}

/** Fields of an application as a form asks for them, each marked with who will see the answer. */
export const ApplicationFields = ({ names, values, errors, ...asking }: ApplicationFieldsProps) => {
  const { s, call } = asking;
  return (
    <>
      {askedFields(names, call).map((name) => {
        const { input, visibility, schema } = applicationForm.ruleOf(name);
        return (
          <AskedField
            s={s}
            name={name}
            label={s.t(`field.${name}`)}
            hint={hinted.includes(name) ? s.t(`hint.${name}` as ApplicationKey) : undefined}
            error={errorOf(errors, name)}
            optional={input !== "toggle" && applicationForm.isOptional(name)}
            visibility={visibility}
            input={input}
            value={values[name]}
            max={schema.meta()?.maxLength as number | undefined}
            choices={() => choicesFor(asking, name)}
            type={name === "listWebsite" ? "url" : undefined}
          />
        );
      })}
    </>
  );
};
