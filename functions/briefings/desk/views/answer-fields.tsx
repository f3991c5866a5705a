import { languages, ownNames } from "#shared/languages.ts";
import { Toggle } from "#shared/ui/choices.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { Remarks, TextArea } from "#shared/ui/fields.tsx";
import { single } from "#shared/web/forms.ts";
import type { Refused } from "#shared/web/refused.ts";
import type { Question } from "../../signing-up/question.ts";
import { longestAnswer } from "../answering.ts";
import type { SignUpDeskSpeech } from "../desk-words.ts";

interface AnswerFieldsProps {
  readonly s: SignUpDeskSpeech;
  readonly question: Question;
  /** On its page, which tells its fields from those of the others. */
  readonly place: number;
  readonly refused: Refused | undefined;
}

/** An answer in as many languages as officers write it in, and whether it is published. */
export const AnswerFields = ({ s, question, place, refused }: AnswerFieldsProps) => {
  const own = refused && single(refused.form, "question") === question.entry ? refused : undefined;
  const idOf = (field: string) => (own ? field : `${field}-${place}`);
  const typed = (field: string, stored: string) => (own ? single(own.form, field) : stored);
  const answered = Object.keys(question.answer).length > 0;
  return (
    <>
      <fieldset id={idOf("answer")} tabindex={-1}>
        <legend>{s.t("questions.answer")}</legend>
        <Remarks
          s={s}
          name="answer"
          id={idOf("answer")}
          hint={s.t("questions.answer_hint")}
          error={errorOf(own?.errors, "answer")}
        />
        {languages.map((language) => {
          const name = `answer.${language}`;
          return (
            <div lang={language}>
              <TextArea
                s={s}
                name={name}
                id={idOf(name)}
                label={ownNames[language]}
                value={typed(name, question.answer[language] ?? "")}
                error={errorOf(own?.errors, name)}
                max={longestAnswer}
                rows={3}
              />
            </div>
          );
        })}
      </fieldset>
      <Toggle
        s={s}
        name="shown"
        id={idOf("shown")}
        label={s.t("questions.show")}
        hint={s.t("questions.show_hint")}
        checked={own ? single(own.form, "shown") === "true" : question.shown || !answered}
      />
    </>
  );
};
