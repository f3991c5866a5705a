import { announcementKinds } from "#shared/announcements/published-announcements.ts";
import type { FieldError } from "#shared/refusal.ts";
import { timeZones } from "#shared/time.ts";
import { ChoiceField, ChoicesField } from "#shared/ui/choices.tsx";
import { DateField } from "#shared/ui/desk/date-field.tsx";
import { idIn } from "#shared/ui/desk/decision-forms.tsx";
import { TextsByLanguage } from "#shared/ui/desk/texts-by-language.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { SelectField, TextField } from "#shared/ui/fields.tsx";
import { objectives, reviewRegions } from "#shared/vocabularies.ts";
import { type Form, several, single } from "#shared/web/forms.ts";
import type { DeskKey, DeskSpeech } from "../writing-words.ts";

interface FieldsProps {
  readonly s: DeskSpeech;
  /** Part of the ids of its fields: several forms stand on one page. */
  readonly of: string;
  /** What stands in them, as a form would send it. */
  readonly form: Form;
  readonly errors?: readonly FieldError[] | undefined;
}

const longestText = 3000;

const basics = ({ s, of, errors }: FieldsProps, name: string) => ({
  s,
  name,
  id: idIn(of, name),
  label: s.t(`field.${name}` as DeskKey),
  error: errorOf(errors, name),
});

const Objectives = (props: FieldsProps) => {
  const { s, form, errors } = props;
  const values = several(form, "objectives");
  return (
    <details open={values.length > 0 || errorOf(errors, "objectives") !== undefined}>
      <summary>{s.t("field.objectives")}</summary>
      <ChoicesField
        {...basics(props, "objectives")}
        hint={s.t("hint.objectives")}
        choices={objectives.map((value) => ({ value, label: `${value}. ${s.t(`objective.${value}`)}` }))}
        values={values}
      />
    </details>
  );
};

/** All that officers write of an announcement. */
export const Fields = (props: FieldsProps) => {
  const { s, of, form, errors } = props;
  const text = { name: "text", label: s.t("field.text"), max: longestText, expected: true };
  return (
    <>
      <ChoiceField
        {...basics(props, "kind")}
        choices={announcementKinds.map((value) => ({ value, label: s.t(`announcement_kind.${value}`) }))}
        value={single(form, "kind") || "announcement"}
      />
      <ChoicesField
        {...basics(props, "regions")}
        choices={reviewRegions.map((value) => ({ value, label: s.t(`region.${value}`) }))}
        values={several(form, "regions")}
      />
      <TextsByLanguage
        {...{ s, of, form, errors }}
        texts={[{ name: "title", label: s.t("field.title"), expected: true }, text]}
      />
      <Objectives {...props} />
      <DateField
        {...{ s, of, form, errors }}
        name="until.at"
        label={s.t("field.until.at")}
        zone={single(form, "until.zone") || "UTC"}
        zoneAsked
        hint={s.t("hint.until")}
        step={60}
      />
      <SelectField
        {...basics(props, "until.zone")}
        choices={timeZones().map((value) => ({ value, label: value.replaceAll("_", " ") }))}
        value={single(form, "until.zone") || "UTC"}
      />
      <TextField {...basics(props, "link")} value={single(form, "link")} type="url" inputmode="url" optional />
    </>
  );
};

const known = [
  "kind",
  "regions",
  "title",
  "text",
  "objectives",
  "until.at",
  "until.zone",
  "link",
  "recipients",
  "reason",
];

/** What a form calls a field. */
export const labelOf = (s: DeskSpeech, field: string): string | undefined =>
  known.includes(field) ? s.t(`field.${field}` as DeskKey) : undefined;
