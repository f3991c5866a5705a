import { direction, languages, ownNames } from "../../languages.ts";
import type { FieldError } from "../../refusal.ts";
import type { SchedulingKey } from "../../scheduling/scheduling-words.ts";
import type { Speech } from "../../speech.ts";
import { type Form, single } from "../../web/forms.ts";
import type { SharedKey } from "../../words.ts";
import { errorOf } from "../errors.tsx";
import { Remarks, TextArea, TextField } from "../fields.tsx";
import { Tag } from "../tag.tsx";
import { idIn } from "./decision-forms.tsx";

/** A text that officers write in six languages: on one line, unless it may have so many characters. */
export interface TextOfOfficers {
  readonly name: string;
  readonly label: string;
  readonly max?: number | undefined;
  readonly rows?: number | undefined;
  /** Missed where it is not there, whether or not it was written in another language. */
  readonly expected?: boolean | undefined;
}

interface TextsByLanguageProps {
  readonly s: Speech<SharedKey | SchedulingKey>;
  /** Part of the ids of its fields: several forms stand on one page. */
  readonly of: string;
  readonly texts: readonly TextOfOfficers[];
  readonly form: Form;
  readonly errors: readonly FieldError[] | undefined;
}

const TextOfLanguage = ({
  s,
  of,
  form,
  text: { max, rows = 6, label },
  name,
}: TextsByLanguageProps & { readonly text: TextOfOfficers; readonly name: string }) => {
  const field = { s, name, id: idIn(of, name), label, value: single(form, name) };
  return max === undefined ? <TextField {...field} /> : <TextArea {...field} max={max} rows={rows} />;
};

/** Texts of officers: a fieldset for each language, saying where something is still missing. */
export const TextsByLanguage = (props: TextsByLanguageProps) => {
  const { s, of, texts, form, errors } = props;
  const isWritten = ({ name }: TextOfOfficers, language: string) => single(form, `${name}.${language}`).trim() !== "";
  // Words beside a decision may be left out altogether, but not for some readers only.
  const expected = texts.filter((text) => text.expected || languages.some((language) => isWritten(text, language)));
  return (
    <>
      {texts.map(({ name }) => (
        <div id={idIn(of, name)} tabindex={-1}>
          <Remarks s={s} name={name} id={idIn(of, name)} error={errorOf(errors, name)} />
        </div>
      ))}
      {languages.map((language) => {
        const missing = expected.some((text) => !isWritten(text, language));
        return (
          <fieldset class="field">
            <legend>
              <span lang={language} dir={direction(language)}>
                {ownNames[language]}
              </span>{" "}
              {missing && <Tag text={s.t("desk.missing")} kind="over" />}
            </legend>
            {texts.map((text) => (
              <TextOfLanguage {...props} text={text} name={`${text.name}.${language}`} />
            ))}
          </fieldset>
        );
      })}
    </>
  );
};
