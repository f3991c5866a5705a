import type { InputRules } from "#shared/inputs/input-rules.ts";
import { documentLanguages, principles, showings, themes } from "#shared/inputs/vocabulary.ts";
import { isLanguage } from "#shared/languages.ts";
import type { FieldError } from "#shared/refusal.ts";
import { AskedField } from "#shared/ui/asked-field.tsx";
import { countryGroups } from "#shared/ui/country-groups.ts";
import { errorOf } from "#shared/ui/errors.tsx";
import type { Choice } from "#shared/ui/fields.tsx";
import { categories, levels, objectives, reviewRegions } from "#shared/vocabularies.ts";
import type { Form } from "#shared/web/forms.ts";
import { type FieldName, inputForm } from "../../content.ts";
import type { SubmittingKey, SubmittingSpeech } from "../submitting-words.ts";
import { type CountryNames, wordFor } from "./words-of.ts";

/** What words and choices of fields depend on. */
interface Asking {
  readonly s: SubmittingSpeech;
  readonly rules: InputRules;
  readonly countries: CountryNames;
}

const valuesOf = ({ rules, countries }: Asking, name: FieldName): readonly string[] => {
  const fixed: Partial<Record<FieldName, readonly string[]>> = {
    submitter: rules.submitters,
    type: rules.types,
    categories,
    country: [...countries.keys()],
    titleLanguage: documentLanguages,
    levels,
    regions: reviewRegions,
    objectives,
    principles,
    themes,
    showing: showings,
    personalData: ["no", "yes"],
  };
  return fixed[name] ?? [];
};

const choicesFor = (asking: Asking, name: FieldName): Choice[] =>
  valuesOf(asking, name).map((value) => ({
    value,
    label: wordFor(asking, name, value),
    ...(name === "showing" && { hint: asking.s.t(`showing.${value}.text` as SubmittingKey) }),
  }));

const languageGroups = (asking: Asking) => {
  const group = (label: string, tags: readonly string[]) => ({
    label,
    choices: tags.map((value) => ({ value, label: wordFor(asking, "languages", value) })),
  });
  return [
    group(
      asking.s.t("languages.official"),
      documentLanguages.filter((tag) => isLanguage(tag)),
    ),
    group(
      asking.s.t("languages.other"),
      documentLanguages.filter((tag) => !isLanguage(tag)),
    ),
  ];
};

const hinted: readonly FieldName[] = [
  ...(["submitter", "by", "categories", "country", "summary", "text", "link", "languages"] as const),
  ...(["personalData", "noOthers"] as const),
];

const hintOf = ({ s }: Asking, name: FieldName) => {
  if (name === "objectives") return s.t("objective.unofficial");
  return hinted.includes(name) ? s.t(`hint.${name}` as SubmittingKey) : undefined;
};

const longest = ({ rules }: Asking, name: FieldName) =>
  name === "text" ? rules.mostText : (inputForm.ruleOf(name).schema.meta()?.maxLength as number | undefined);

const written: readonly FieldName[] = ["summary", "text"];

interface ContentFieldsProps extends Asking {
  readonly names: readonly FieldName[];
  readonly values: Form;
  readonly errors?: readonly FieldError[] | undefined;
}

/** How much was written, counted as limits are: by characters, whatever their script. */
export const SoFar = ({ s, text }: { readonly s: SubmittingSpeech; readonly text: string | undefined }) =>
  text ? <p class="light">{s.t("content.so_far", { count: [...text].length })}</p> : null;

/** Fields of an input as a form asks for them, each marked with who will see the answer. */
export const ContentFields = ({ names, values, errors, ...asking }: ContentFieldsProps) => {
  const { s, countries } = asking;
  return (
    <>
      {names.map((name) => {
        const { input, visibility } = inputForm.ruleOf(name);
        return (
          <>
            <AskedField
              s={s}
              name={name}
              label={s.t(`field.${name}`)}
              hint={hintOf(asking, name)}
              error={errorOf(errors, name)}
              optional={input !== "toggle" && inputForm.isOptional(name)}
              visibility={visibility}
              input={input}
              value={values[name]}
              max={longest(asking, name)}
              choices={() => choicesFor(asking, name)}
              groups={() => (name === "languages" ? languageGroups(asking) : countryGroups(s, countries))}
              type={name === "link" ? "url" : undefined}
            />
            {written.includes(name) && <SoFar s={s} text={[values[name] ?? ""].flat()[0]} />}
          </>
        );
      })}
    </>
  );
};
