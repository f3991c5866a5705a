import { documentNeeds, documentTopics, mostDocuments } from "#shared/forums.ts";
import { direction, languages, ownNames } from "#shared/languages.ts";
import type { FieldError } from "#shared/refusal.ts";
import { Toggle } from "#shared/ui/choices.tsx";
import { idIn } from "#shared/ui/desk/decision-forms.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { Remarks, SelectField, TextField } from "#shared/ui/fields.tsx";
import { type Form, single } from "#shared/web/forms.ts";
import type { DeskSpeech } from "./desk-words.ts";
import { rowsIn } from "./door-rows.tsx";

interface RowsProps {
  readonly s: DeskSpeech;
  readonly of: string;
  readonly form: Form;
  readonly errors?: readonly FieldError[] | undefined;
}

const Row = ({ s, of, form, row }: RowsProps & { readonly row: number }) => {
  const { t } = s;
  const field = (name: string) => {
    const full = `documents.${row}.${name}`;
    return { s, name: full, id: idIn(of, full), value: single(form, full) };
  };
  const id = single(form, `documents.${row}.id`);
  return (
    <fieldset class="field">
      <legend>{t("document.row", { row: row + 1 })}</legend>
      {id && <input type="hidden" name={`documents.${row}.id`} value={id} />}
      <SelectField
        {...field("topic")}
        label={t("document.topic")}
        prompt={t("document.none_chosen")}
        choices={documentTopics.map((value) => ({ value, label: t(`document.${value}`) }))}
      />
      <SelectField
        {...field("need")}
        label={t("document.need")}
        value={single(form, `documents.${row}.need`) || "required"}
        choices={documentNeeds.map((value) => ({ value, label: t(`document_need.${value}`) }))}
      />
      <Toggle
        s={s}
        name={`documents.${row}.orText`}
        id={idIn(of, `documents.${row}.orText`)}
        label={t("document.or_text_toggle")}
        checked={single(form, `documents.${row}.orText`) === "true"}
      />
      <details>
        <summary>
          {t("document.own_title")}
          <span class="unseen"> {row + 1}</span>
        </summary>
        {languages.map((language) => (
          <div lang={language} dir={direction(language)}>
            <TextField {...field(`title.${language}`)} label={ownNames[language]} />
          </div>
        ))}
      </details>
    </fieldset>
  );
};

/** The documents a call asks for, and room for further ones. */
export const DocumentRows = (props: RowsProps) => {
  const { s, of, form, errors } = props;
  const id = idIn(of, "documents");
  return (
    <div id={id} tabindex={-1}>
      <Remarks s={s} name="documents" id={id} hint={s.t("hint.documents")} error={errorOf(errors, "documents")} />
      {rowsIn(form, "documents", "topic", mostDocuments).map((row) => (
        <Row {...props} row={row} />
      ))}
    </div>
  );
};
