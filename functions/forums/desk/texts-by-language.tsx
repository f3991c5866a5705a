import { direction, type Language, languages, ownNames } from "#shared/languages.ts";
import { errorOf } from "#shared/ui/errors.tsx";
import { Remarks, TextArea, TextField } from "#shared/ui/fields.tsx";
import { Tag } from "#shared/ui/tag.tsx";
import { single } from "#shared/web/forms.ts";
import type { DeskKey } from "./desk-words.ts";
import type { FieldProps, FieldsProps } from "./field-props.ts";
import { idIn } from "./ids.ts";
import { isProse, proses } from "./localized-fields.ts";

const LocalizedField = ({ language, ...props }: FieldProps & { readonly language: Language }) => {
  const { s, of, name, form } = props;
  const full = `${name}.${language}`;
  const field = {
    s,
    name: full,
    id: idIn(of, full),
    label: s.t(`field.${name}` as DeskKey),
    value: single(form, full),
  };
  return isProse(name) ? (
    <TextArea {...field} max={proses[name]} rows={name === "text" ? 3 : 6} />
  ) : (
    <TextField {...field} />
  );
};

/** Texts of officers: a fieldset for each language, saying where something is still missing. */
export const TextsByLanguage = ({ texts, ...props }: FieldsProps & { readonly texts: readonly string[] }) => {
  const { s, of, form, errors } = props;
  const isWritten = (name: string, language: Language) => single(form, `${name}.${language}`).trim() !== "";
  // Words beside a decision may be left out altogether, but not for some readers only.
  const expected = texts.filter(
    (name) => name === "title" || name === "summary" || languages.some((language) => isWritten(name, language)),
  );
  return (
    <>
      {texts.map((name) => (
        <div id={idIn(of, name)} tabindex={-1}>
          <Remarks s={s} name={name} id={idIn(of, name)} error={errorOf(errors, name)} />
        </div>
      ))}
      {languages.map((language) => {
        const missing = expected.some((name) => !isWritten(name, language));
        return (
          <fieldset class="field">
            <legend>
              <span lang={language} dir={direction(language)}>
                {ownNames[language]}
              </span>{" "}
              {missing && <Tag text={s.t("desk.missing")} kind="over" />}
            </legend>
            {texts.map((name) => (
              <LocalizedField {...props} name={name} language={language} />
            ))}
          </fieldset>
        );
      })}
    </>
  );
};
