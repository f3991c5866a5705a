import type { Child } from "hono/jsx";
import { forumKinds, moveReasons, personalData, segments, tracks } from "#shared/forums.ts";
import { inputTypes, submitterKinds } from "#shared/inputs/vocabulary.ts";
import { type Language, languages, ownNames } from "#shared/languages.ts";
import { timeZones } from "#shared/time.ts";
import { ChoicesField, Toggle } from "#shared/ui/choices.tsx";
import { TextsByLanguage } from "#shared/ui/desk/texts-by-language.tsx";
import { SelectField, TextField } from "#shared/ui/fields.tsx";
import { reviewRegions, unStatuses } from "#shared/vocabularies.ts";
import { single, several as valuesOf } from "#shared/web/forms.ts";
import { titleIn } from "../views/texts.tsx";
import { DateField } from "./date-field.tsx";
import type { DeskKey, DeskSpeech } from "./desk-words.ts";
import { DocumentRows } from "./document-rows.tsx";
import { DoorRows } from "./door-rows.tsx";
import { basics, type FieldProps, type FieldsProps } from "./field-props.ts";
import { isLocalized, isProse, proses } from "./localized-fields.ts";
import { QuestionRows } from "./question-rows.tsx";

const date = (props: FieldProps): Child => <DateField {...props} />;

const hints: Readonly<Record<string, DeskKey>> = {
  id: "hint.id",
  edition: "hint.edition",
  "inputs.mostText": "hint.mostText",
  "inputs.mostFiles": "hint.mostFiles",
};
const hintOf = ({ s, name }: FieldProps) => {
  const hint = hints[name];
  return hint && s.t(hint);
};

const number = (props: FieldProps): Child => (
  <TextField {...basics(props)} hint={hintOf(props)} value={single(props.form, props.name)} inputmode="numeric" short />
);

const flag = (props: FieldProps): Child => (
  <Toggle {...basics(props)} checked={single(props.form, props.name) === "true"} />
);

const plain = (props: FieldProps): Child => (
  <TextField {...basics(props)} hint={hintOf(props)} value={single(props.form, props.name)} short />
);

type Labelled = (s: DeskSpeech, code: string) => string;

const several =
  (codes: readonly string[], label: Labelled) =>
  (props: FieldProps): Child => (
    <ChoicesField
      {...basics(props)}
      choices={codes.map((value) => ({ value, label: label(props.s, value) }))}
      values={valuesOf(props.form, props.name)}
    />
  );

const one =
  (codes: readonly string[], label: Labelled) =>
  (props: FieldProps): Child => (
    <SelectField
      {...basics(props)}
      choices={codes.map((value) => ({ value, label: label(props.s, value) }))}
      value={single(props.form, props.name)}
    />
  );

const worded =
  (kind: string): Labelled =>
  (s, code) =>
    s.t(`${kind}.${code}` as DeskKey);

const eventField = (props: FieldProps): Child => (
  <SelectField
    {...basics(props)}
    prompt={props.s.t("desk.no_event")}
    choices={(props.events ?? [])
      .filter(({ cancelled }) => !cancelled)
      .map(({ id, title }) => ({ value: id, label: titleIn(props.s, title) }))}
    value={single(props.form, props.name)}
  />
);

/** How each field is asked. */
const renderers: Readonly<Record<string, (props: FieldProps) => Child>> = {
  id: plain,
  edition: plain,
  kind: one(forumKinds, worded("forum_kind")),
  regions: several(reviewRegions, worded("region")),
  zone: (props) => (
    <SelectField
      {...basics(props)}
      choices={timeZones().map((value) => ({ value, label: value.replaceAll("_", " ") }))}
      value={single(props.form, "zone")}
    />
  ),
  opensAt: date,
  closesAt: date,
  decisionDue: date,
  nominationsUntil: date,
  substitutionsUntil: date,
  startsAt: date,
  endsAt: date,
  online: flag,
  extensible: flag,
  tellsObjections: flag,
  graceMinutes: number,
  circulationDays: number,
  quota: number,
  reserves: number,
  years: number,
  days: number,
  reason: one(moveReasons, worded("why")),
  event: eventField,
  accreditation: one(tracks, worded("track")),
  languages: several(languages, (_, code) => ownNames[code as Language]),
  recognizes: several(
    unStatuses.filter((status) => status !== "none"),
    worded("un_status"),
  ),
  segments: several(segments, worded("segment")),
  asks: several(personalData, worded("asks")),
  doors: (props) => <DoorRows {...props} />,
  documents: (props) => <DocumentRows {...props} />,
  "inputs.submitters": several(submitterKinds, worded("submitter")),
  "inputs.types": several(inputTypes, worded("type")),
  "inputs.mostText": number,
  "inputs.mostFiles": number,
  "inputs.lateAccepted": flag,
  "inputs.questions": (props) => <QuestionRows {...props} />,
};

export const isField = (name: string) => Object.hasOwn(renderers, name) || isLocalized(name);

const asText = (s: DeskSpeech, name: string) => ({
  name,
  label: s.t(`field.${name}` as DeskKey),
  expected: name === "title" || name === "summary",
  ...(isProse(name) && { max: proses[name], rows: name === "text" ? 3 : 6 }),
});

/** The fields of a form, texts of the same form together by language. */
export const Fields = (props: FieldsProps) => {
  const texts = props.names.filter(isLocalized);
  const [firstText] = texts;
  return (
    <>
      {props.names.map((name) => {
        if (name === firstText)
          return (
            <TextsByLanguage {...props} errors={props.errors} texts={texts.map((text) => asText(props.s, text))} />
          );
        return renderers[name]?.({ ...props, name });
      })}
    </>
  );
};
