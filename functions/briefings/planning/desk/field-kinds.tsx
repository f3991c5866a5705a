import type { Child } from "hono/jsx";
import type { Call, Forum } from "#shared/forums.ts";
import { type Language, languages, ownNames } from "#shared/languages.ts";
import type { FieldError } from "#shared/refusal.ts";
import { ChoicesField, Toggle } from "#shared/ui/choices.tsx";
import { DateField } from "#shared/ui/desk/date-field.tsx";
import { idIn } from "#shared/ui/desk/decision-forms.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { type Choice, SelectField, TextArea, TextField } from "#shared/ui/fields.tsx";
import { titleIn } from "#shared/ui/told.tsx";
import { type Form, single, several as valuesOf } from "#shared/web/forms.ts";
import { interpreterDays } from "../../briefings.ts";
import type { DeskKey, DeskSpeech } from "../planning-words.ts";

/** What briefings can be about. */
export interface Matters {
  readonly forums: readonly Forum[];
  readonly calls: readonly Call[];
}

export interface FieldsProps extends Matters {
  readonly s: DeskSpeech;
  /** Part of the ids of its fields: several forms stand on one page. */
  readonly of: string;
  /** In the order in which they are asked. */
  readonly names: readonly string[];
  /** What stands before their names in the form. */
  readonly before?: string | undefined;
  /** What stands in them, as a form would send it. */
  readonly form: Form;
  readonly errors?: readonly FieldError[] | undefined;
  /** In which dates are told where the form does not ask for a zone. */
  readonly zone?: string | undefined;
}

export interface FieldProps extends FieldsProps {
  /** As the API calls it, without what stands before. */
  readonly field: string;
}

const nameOf = ({ before = "", field }: Pick<FieldProps, "before" | "field">) => `${before}${field}`;

const basics = (props: FieldProps) => {
  const { s, of, field, errors } = props;
  const name = nameOf(props);
  return { s, name, id: idIn(of, name), label: s.t(`field.${field}` as DeskKey), error: errorOf(errors, name) };
};

const hints: Readonly<Record<string, DeskKey>> = {
  id: "hint.made_id",
  joiningLink: "hint.joiningLink",
  dialIn: "hint.dialIn",
  perOrganization: "hint.limit",
  perRegion: "hint.limit",
  days: "hint.days",
  endsAt: "hint.endsAt",
  interpretersBy: "hint.interpretersBy",
};
const hintOf = ({ s, field }: FieldProps) => {
  const hint = hints[field];
  return hint && s.t(hint, { count: interpreterDays });
};
const typed = (props: FieldProps) => single(props.form, nameOf(props));

export const plain = (props: FieldProps): Child => (
  <TextField {...basics(props)} hint={hintOf(props)} value={typed(props)} short={props.field === "id"} />
);
export const link = (props: FieldProps): Child => (
  <TextField {...basics(props)} hint={hintOf(props)} value={typed(props)} type="url" inputmode="url" />
);
export const lines = (props: FieldProps): Child => (
  <TextArea {...basics(props)} hint={hintOf(props)} value={typed(props)} rows={2} max={500} />
);
export const number = (props: FieldProps): Child => (
  <TextField {...basics(props)} hint={hintOf(props)} value={typed(props)} inputmode="numeric" short />
);
export const flag = (props: FieldProps): Child => <Toggle {...basics(props)} checked={typed(props) === "true"} />;

export const date = (props: FieldProps): Child => {
  const { s, of, form, errors, before = "", names, zone = "UTC" } = props;
  const zoneAsked = names.includes("zone");
  return (
    <DateField
      {...{ s, of, form, errors, zoneAsked }}
      name={nameOf(props)}
      label={s.t(`field.${props.field}` as DeskKey)}
      zone={zoneAsked ? single(form, `${before}zone`) : zone}
      hint={hintOf(props)}
      step={60}
    />
  );
};

type Labelled = (s: DeskSpeech, code: string) => string;
export const worded =
  (kind: string): Labelled =>
  (s, code) =>
    s.t(`${kind}.${code}` as DeskKey);
const choicesOf = (s: DeskSpeech, codes: readonly string[], label: Labelled): Choice[] =>
  codes.map((value) => ({ value, label: label(s, value) }));

export const several =
  (codes: readonly string[], label: Labelled) =>
  (props: FieldProps): Child => (
    <ChoicesField
      {...basics(props)}
      choices={choicesOf(props.s, codes, label)}
      values={valuesOf(props.form, nameOf(props))}
    />
  );
export const one =
  (codes: () => readonly string[], label: Labelled) =>
  (props: FieldProps): Child => (
    <SelectField {...basics(props)} choices={choicesOf(props.s, codes(), label)} value={typed(props)} />
  );

export const about =
  (kind: "forums" | "calls", prompt: DeskKey) =>
  (props: FieldProps): Child => (
    <SelectField
      {...basics(props)}
      prompt={props.s.t(prompt)}
      choices={props[kind].map(({ id, title }) => ({
        value: id,
        label: titleIn({ language: props.s.language, texts: title }),
      }))}
      value={typed(props)}
    />
  );

export const inLanguages = several(languages, (_, code) => ownNames[code as Language]);
