import { type DoorQuestion, doorQuestionNames, doorQuestions, doors } from "#shared/doors.ts";
import { mostDoors } from "#shared/forums.ts";
import { direction, languages, ownNames } from "#shared/languages.ts";
import type { FieldError } from "#shared/refusal.ts";
import { idIn } from "#shared/ui/desk/decision-forms.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { Remarks, TextArea } from "#shared/ui/fields.tsx";
import { Table } from "#shared/ui/table.tsx";
import { type Form, several, single } from "#shared/web/forms.ts";
import type { DeskKey, DeskSpeech } from "./desk-words.ts";

interface RowsProps {
  readonly s: DeskSpeech;
  readonly of: string;
  readonly form: Form;
  readonly errors?: readonly FieldError[] | undefined;
}

interface RowProps extends RowsProps {
  readonly row: number;
}

const spare = 3;

/** Rows that are in use, and some to fill in. */
export const rowsIn = (form: Form, field: string, key: string, most: number) => {
  const used = Array.from({ length: most }, (_, row) => row).filter((row) => single(form, `${field}.${row}.${key}`));
  const last = used.at(-1) ?? -1;
  return Array.from({ length: Math.min(most, last + 1 + spare) }, (_, row) => row);
};

const Place = ({ s, of, form, row }: RowProps) => {
  const name = `doors.${row}.place`;
  return (
    <input
      id={idIn(of, name)}
      name={name}
      aria-label={s.t("door.place", { row: row + 1 })}
      inputmode="numeric"
      class="short"
      value={single(form, name) || String(row + 1)}
    />
  );
};

const DoorChoice = ({ s, of, form, row }: RowProps) => {
  const name = `doors.${row}.door`;
  return (
    <select id={idIn(of, name)} name={name} aria-label={s.t("door.leads", { row: row + 1 })}>
      <option value="">{s.t("door.none_chosen")}</option>
      {doors.map((door) => (
        <option value={door} selected={single(form, name) === door}>
          {s.t(`door.${door}`)}
        </option>
      ))}
    </select>
  );
};

const Answers = ({ s, of, form, row, question }: RowProps & { readonly question: DoorQuestion }) => {
  const name = `doors.${row}.when.${question}`;
  const chosen = several(form, name);
  return (
    <fieldset>
      <legend class="unseen">{s.t(`door_question.${question}`)}</legend>
      {doorQuestions[question].map((answer) => {
        const id = idIn(of, `${name}.${answer}`);
        return (
          <div class="choice">
            <input type="checkbox" id={id} name={name} value={answer} checked={chosen.includes(answer)} />
            <label for={id}>{s.t(`door_answer.${question}.${answer}` as DeskKey)}</label>
          </div>
        );
      })}
    </fieldset>
  );
};

const Note = ({ s, of, form, row }: RowProps) => {
  const name = `doors.${row}.note`;
  const written = languages.filter((language) => single(form, `${name}.${language}`));
  return (
    <details>
      <summary>
        {s.t("door.note")}
        {written.length > 0 && ` (${written.length})`}
        <span class="unseen"> {row + 1}</span>
      </summary>
      {languages.map((language) => (
        <div lang={language} dir={direction(language)}>
          <TextArea
            s={s}
            name={`${name}.${language}`}
            id={idIn(of, `${name}.${language}`)}
            label={ownNames[language]}
            value={single(form, `${name}.${language}`)}
            rows={2}
          />
        </div>
      ))}
    </details>
  );
};

/** The rules by which people find their way in: the first that fits decides. */
export const DoorRows = (props: RowsProps) => {
  const { s, of, form, errors } = props;
  const id = idIn(of, "doors");
  return (
    <div id={id} tabindex={-1}>
      <Remarks s={s} name="doors" id={id} hint={s.t("hint.doors")} error={errorOf(errors, "doors")} />
      <Table
        caption={s.t("field.doors")}
        columns={[
          { label: s.t("door.place_column") },
          { label: s.t("door.leads_column") },
          ...doorQuestionNames.map((question) => ({ label: s.t(`door_question.${question}`) })),
          { label: s.t("door.note") },
        ]}
        rows={rowsIn(form, "doors", "door", mostDoors).map((row) => [
          <Place {...props} row={row} />,
          <DoorChoice {...props} row={row} />,
          ...doorQuestionNames.map((question) => <Answers {...props} row={row} question={question} />),
          <Note {...props} row={row} />,
        ])}
      />
    </div>
  );
};
