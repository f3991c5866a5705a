import { languages, ownNames } from "#shared/languages.ts";
import { idIn } from "#shared/ui/desk/decision-forms.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { Remarks, TextArea, TextField } from "#shared/ui/fields.tsx";
import { type Form, single } from "#shared/web/forms.ts";
import type { FieldsProps } from "./field-props.ts";

export interface RowProps extends FieldsProps {
  readonly row: number;
}

export const nameOf = (row: number, part: string) => `inputs.questions.${row}.${part}`;
export const partOf = ({ s, of, form, errors, row }: RowProps, part: string) => {
  const name = nameOf(row, part);
  return { s, name, id: idIn(of, name), value: single(form, name), error: errorOf(errors, name) };
};

interface WordsProps extends RowProps {
  readonly part: "title" | "help" | "choices";
}

/** One text in six languages. */
export const InSix = (props: WordsProps) => {
  const { s, of, row, part } = props;
  const { name, id, error } = partOf(props, part);
  return (
    <fieldset id={id} tabindex={-1}>
      <legend class={part === "title" ? undefined : "unseen"}>{s.t(`question.${part}`)}</legend>
      <Remarks s={s} name={name} id={id} hint={part === "choices" ? s.t("hint.choices") : undefined} error={error} />
      {languages.map((language) => {
        const full = nameOf(row, `${part}.${language}`);
        const field = { s, name: full, id: idIn(of, full), label: ownNames[language], value: single(props.form, full) };
        return (
          <div lang={language}>
            {part === "title" ? <TextField {...field} /> : <TextArea {...field} rows={part === "help" ? 2 : 4} />}
          </div>
        );
      })}
    </fieldset>
  );
};

const isWritten = (form: Form, row: number, part: string) =>
  languages.filter((language) => single(form, nameOf(row, `${part}.${language}`)).trim() !== "").length;

/** Words that not every question has: folded, open where something is wrong with them. */
export const Folded = (props: WordsProps) => {
  const { s, form, row, part, errors } = props;
  const written = isWritten(form, row, part);
  return (
    <details open={errorOf(errors, nameOf(row, part)) !== undefined}>
      <summary>
        {s.t(`question.${part}`)}
        {written > 0 && ` (${written})`}
        <span class="unseen"> {row + 1}</span>
      </summary>
      <InSix {...props} />
    </details>
  );
};
