import { newsKinds } from "#shared/announcements/news.ts";
import { languages, ownNames } from "#shared/languages.ts";
import { ChoicesField, GroupedChoicesField } from "#shared/ui/choices.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { SelectField } from "#shared/ui/fields.tsx";
import { objectives, reviewRegions } from "#shared/vocabularies.ts";
import { several, single } from "#shared/web/forms.ts";
import type { Tried } from "#shared/web/tried.ts";
import type { ListsSpeech } from "../lists-words.ts";
import type { Chosen } from "../subscription.ts";

/** What the form calls its fields. */
export const labelIn = (s: ListsSpeech) => (field: string) => {
  const labels: Readonly<Record<string, string>> = {
    email: s.t("field.email"),
    language: s.t("field.language"),
    kinds: s.t("field.kinds"),
    regions: s.t("field.regions"),
    objectives: s.t("field.objectives"),
  };
  return Object.hasOwn(labels, field) ? labels[field] : undefined;
};

/** What one can choose of news: what is typed counts before what is stored. */
export const ChoiceFields = ({
  s,
  chosen,
  typed,
  errors,
}: Tried & { readonly s: ListsSpeech; readonly chosen: Chosen }) => {
  const values = (name: "kinds" | "regions" | "objectives") => (typed ? several(typed, name) : chosen[name]);
  const field = (name: string) => ({ s, name, error: errorOf(errors, name) });
  return (
    <>
      <SelectField
        {...field("language")}
        label={s.t("field.language")}
        hint={s.t("field.language.hint")}
        value={typed ? single(typed, "language") : chosen.language}
        choices={languages.map((language) => ({ value: language, label: ownNames[language] }))}
      />
      <ChoicesField
        {...field("kinds")}
        label={s.t("field.kinds")}
        values={values("kinds")}
        choices={newsKinds.map((kind) => ({ value: kind, label: s.t(`kind.${kind}`) }))}
      />
      <ChoicesField
        {...field("regions")}
        label={s.t("field.regions")}
        hint={s.t("field.regions.hint")}
        optional
        values={values("regions")}
        choices={reviewRegions.map((region) => ({ value: region, label: s.t(`region.${region}`) }))}
      />
      <GroupedChoicesField
        {...field("objectives")}
        label={s.t("field.objectives")}
        hint={s.t("field.objectives.hint")}
        optional
        values={values("objectives")}
        groups={[
          {
            label: s.t("field.objectives.group"),
            choices: objectives.map((objective) => ({
              value: objective,
              label: `${objective}. ${s.t(`objective.${objective}`)}`,
            })),
          },
        ]}
      />
    </>
  );
};
