import type { Child } from "hono/jsx";
import { mostChoices, mostQuestions, questionKinds } from "#shared/inputs/input-rules.ts";
import { Toggle } from "#shared/ui/choices.tsx";
import { idIn } from "#shared/ui/desk/decision-forms.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { Remarks, SelectField, TextField } from "#shared/ui/fields.tsx";
import { type Form, single } from "#shared/web/forms.ts";
import type { DeskKey } from "./desk-words.ts";
import { rowsIn } from "./door-rows.tsx";
import type { FieldsProps } from "./field-props.ts";
import { usualMost } from "./question-input.ts";
import { Folded, InSix, nameOf, partOf, type RowProps } from "./question-words.tsx";

const choiceIds = ({ form, row }: RowProps) =>
  Array.from({ length: mostChoices }, (_, place) => nameOf(row, `choices.${place}.id`)).filter((name) =>
    single(form, name),
  );

const Kept = ({ form, names }: { readonly form: Form; readonly names: readonly string[] }): Child =>
  names.map((name) => <input type="hidden" name={name} value={single(form, name)} />);

/** How a question is asked; all of it stays as it is once somebody may have answered. */
const Asking = (props: RowProps) => {
  const { s, form, row } = props;
  const { t } = s;
  return (
    <>
      <TextField
        {...partOf(props, "place")}
        label={t("question.place")}
        inputmode="numeric"
        short
        value={single(form, nameOf(row, "place")) || String(row + 1)}
      />
      <SelectField
        {...partOf(props, "kind")}
        label={t("question.kind")}
        prompt={t("question.none_chosen")}
        choices={questionKinds.map((value) => ({ value, label: t(`question_kind.${value}`) }))}
      />
      <Toggle
        {...partOf(props, "required")}
        label={t("question.required")}
        checked={single(form, nameOf(row, "required")) === "true"}
      />
      <Toggle
        {...partOf(props, "public")}
        label={t("question.public")}
        checked={single(form, nameOf(row, "public")) === "true"}
      />
      <TextField
        {...partOf(props, "most")}
        label={t("question.most")}
        inputmode="numeric"
        short
        value={single(form, nameOf(row, "most")) || String(usualMost)}
      />
      <TextField {...partOf(props, "id")} label={t("question.id")} hint={t("hint.question_id")} optional short />
    </>
  );
};

const isKind = (typed: string) => questionKinds.some((kind) => kind === typed);

const fixedParts = ["place", "kind", "required", "public", "most", "id"];

const Row = (props: RowProps) => {
  const { s, form, row, onlyWords } = props;
  const kind = single(form, nameOf(row, "kind"));
  return (
    <fieldset class="field">
      <legend>{s.t("question.row", { row: row + 1 })}</legend>
      {onlyWords ? (
        <>
          <p>{s.t(`question_kind.${kind}` as DeskKey)}</p>
          <Kept form={form} names={fixedParts.map((part) => nameOf(row, part))} />
        </>
      ) : (
        <Asking {...props} />
      )}
      <Kept form={form} names={choiceIds(props)} />
      <InSix {...props} part="title" />
      <Folded {...props} part="help" />
      {(!onlyWords || kind.startsWith("choice")) && <Folded {...props} part="choices" />}
    </fieldset>
  );
};

/** The questions of a call for inputs, and room for further ones while they may change. */
export const QuestionRows = (props: FieldsProps) => {
  const { s, of, form, errors, onlyWords } = props;
  const id = idIn(of, "inputs.questions");
  const rows = rowsIn(form, "inputs.questions", "kind", mostQuestions);
  // What was sent may be of no kind at all.
  const shown = onlyWords ? rows.filter((row) => isKind(single(form, nameOf(row, "kind")))) : rows;
  return (
    <div id={id} tabindex={-1}>
      <Remarks
        s={s}
        name="inputs.questions"
        id={id}
        hint={s.t(onlyWords ? "hint.questions_begun" : "hint.questions")}
        error={errorOf(errors, "inputs.questions")}
      />
      {shown.map((row) => (
        <Row {...props} row={row} />
      ))}
    </div>
  );
};
