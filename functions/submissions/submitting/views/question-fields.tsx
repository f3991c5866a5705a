import type { InputQuestion } from "#shared/inputs/input-rules.ts";
import { toldIn } from "#shared/localized.ts";
import type { FieldError } from "#shared/refusal.ts";
import { AskedField } from "#shared/ui/asked-field.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import type { Form } from "#shared/web/forms.ts";
import { answerField } from "../questions.ts";
import type { SubmittingSpeech } from "../submitting-words.ts";
import { SoFar } from "./fields.tsx";
import { questionLabel } from "./words-of.ts";

interface QuestionFieldsProps {
  readonly s: SubmittingSpeech;
  readonly questions: readonly InputQuestion[];
  readonly values: Form;
  readonly errors?: readonly FieldError[] | undefined;
  /** Where files are added. */
  readonly files: string;
}

/** The call's own questions; those that a file answers lead to where files are added. */
export const QuestionFields = ({ s, questions, values, errors, files }: QuestionFieldsProps) => (
  <>
    {questions.map((question) => {
      const { id, kind, required, most, choices, help } = question;
      const name = answerField(id);
      const label = questionLabel(s, question);
      if (kind === "file")
        return (
          <p>
            {label} <a href={files}>{s.t("content.by_file")}</a>
          </p>
        );
      return (
        <>
          <AskedField
            s={s}
            name={name}
            label={label}
            hint={toldIn(help, s.language)?.text}
            error={errorOf(errors, name)}
            optional={!required}
            visibility={question.public ? "public" : "internal"}
            input={kind === "text" ? "prose" : kind}
            value={values[name]}
            max={kind === "text" ? most : undefined}
            choices={() => choices.map((choice) => ({ value: choice.id, label: questionLabel(s, choice) }))}
          />
          {kind === "text" && <SoFar s={s} text={[values[name] ?? ""].flat()[0]} />}
        </>
      );
    })}
  </>
);
