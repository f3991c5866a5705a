import { type DoorQuestion, doorQuestionNames, doorQuestions } from "#shared/doors.ts";
import { ChoiceField } from "#shared/ui/choices.tsx";
import { ErrorSummary } from "#shared/ui/errors.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Labelled } from "#shared/ui/labelled-part.tsx";
import { Page } from "#shared/ui/page.tsx";
import { ToldTitle } from "#shared/ui/told.tsx";
import type { SharedKey } from "#shared/words.ts";
import type { DoorsKey } from "../doors-words.ts";
import { Answered, type DoorPageProps } from "./answered.tsx";

interface QuestionPageProps extends DoorPageProps {
  readonly question: DoorQuestion;
  /** Somebody went on without an answer. */
  readonly unanswered: boolean;
}

const hintOf = ({ s, call }: QuestionPageProps, question: DoorQuestion) => {
  const hint = s.t(`door.ask.${question}.hint`);
  const recognized = call.recognizes.filter((status) => !status.startsWith("ecosoc_"));
  if (question !== "earlier" || recognized.length === 0) return hint;
  const names = recognized.map((status) => s.t(`un_status.${status}` as SharedKey)).join("; ");
  return `${s.t("door.ask.earlier.recognized")} ${names}. ${hint}`;
};

/** One question of those that find the right way in. */
export const QuestionPage = (props: QuestionPageProps) => {
  const { s, path, call, answers, question, unanswered } = props;
  const errors = unanswered ? [{ field: question, code: "required" }] : undefined;
  const others = Object.entries(answers).filter(([name]) => name !== question);
  const number = doorQuestionNames.filter((name) => name !== question && answers[name]).length + 1;
  return (
    <Page s={s} title={s.t("door.title")} path={path} wrong={unanswered}>
      <ErrorSummary s={s} errors={errors} labelOf={() => s.t(`door.ask.${question}`)} />
      <p class="light part">
        <Labelled s={s} label={s.t("door.for")}>
          <ToldTitle language={s.language} texts={call.title} />
        </Labelled>
        {" · "}
        {s.t("door.question", { number, count: doorQuestionNames.length })}
      </p>
      <h1>{s.t("door.title")}</h1>
      <Form
        action={`/${s.language}/accreditation/${call.id}`}
        method="get"
        hidden={{ ...Object.fromEntries(others), asked: question }}
      >
        <ChoiceField
          s={s}
          name={question}
          label={s.t(`door.ask.${question}`)}
          hint={hintOf(props, question)}
          value={answers[question]}
          error={errors?.[0]}
          choices={doorQuestions[question].map((value) => ({
            value,
            label: s.t(`door.${question}.${value}` as DoorsKey),
          }))}
        />
        <Submit label={s.t("door.answer")} />
      </Form>
      <Answered {...props} except={question} />
    </Page>
  );
};
