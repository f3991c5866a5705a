import type { Page } from "#shared/paging.ts";
import { RefusedNotice } from "#shared/ui/desk/refused-notice.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Pages } from "#shared/ui/pages.tsx";
import { Tag } from "#shared/ui/tag.tsx";
import { Day, When } from "#shared/ui/when.tsx";
import { single } from "#shared/web/forms.ts";
import type { Refused } from "#shared/web/refused.ts";
import { deskPath } from "../../addresses.ts";
import type { Question } from "../../signing-up/question.ts";
import { DeskPage, type OfBriefingProps } from "../frame.tsx";
import { AnswerFields } from "./answer-fields.tsx";

interface QuestionsPageProps extends OfBriefingProps {
  readonly page: Page<Question>;
  readonly after: string | undefined;
  readonly askers: ReadonlyMap<string, string>;
  readonly refused: Refused | undefined;
}

interface OneProps extends QuestionsPageProps {
  readonly question: Question;
  readonly place: number;
}

const addressOf = ({ s, briefing }: QuestionsPageProps) => `/${s.language}${deskPath(briefing.id)}/questions`;

const Asker = ({ s, askers, question }: OneProps) => {
  const { entry, anonymous, at } = question;
  const name = askers.get(entry);
  if (anonymous)
    return (
      <p class="light" data-anonymous>
        {s.t("questions.anonymous")} <Day s={s} instant={at} />
      </p>
    );
  return (
    <p class="light">
      <bdi dir="auto">{name ?? s.t("sign_ups.erased")}</bdi> <When s={s} instant={at} />
    </p>
  );
};

const One = (props: OneProps) => {
  const { s, hidden, question, after, refused } = props;
  const { entry, text, language, answer, shown, version } = question;
  const answered = Object.keys(answer).length > 0;
  const fields = { ...hidden, question: entry, version: String(version), ...(after && { after }) };
  const status = shown ? "shown" : answered ? "kept" : "open";
  const kinds = { shown: "good", kept: "plain", open: "waiting" } as const;
  const own = refused !== undefined && single(refused.form, "question") === entry;
  return (
    <article data-question={entry} data-standing={status}>
      <Asker {...props} />
      <blockquote lang={language} dir="auto">
        {text.split(/\n+/).map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </blockquote>
      <p>
        <Tag text={s.t(`questions.status.${status}`)} kind={kinds[status]} />
      </p>
      {shown && (
        <Form action={addressOf(props)} hidden={fields}>
          <Submit name="decision" value="hide_answer" label={s.t("decide.hide_answer")} kind="danger" />
        </Form>
      )}
      <details open={own}>
        <summary>{s.t(answered ? "questions.correct" : "questions.write")}</summary>
        <Form action={addressOf(props)} hidden={fields} guarded>
          <AnswerFields {...props} />
          <Submit name="decision" value="answer_question" label={s.t("decide.answer_question")} />
        </Form>
      </details>
    </article>
  );
};

const labelOf = (s: QuestionsPageProps["s"], field: string) =>
  /^answer(\.|$)/.test(field) ? s.t("questions.answer") : undefined;

/** What was asked before a briefing, newest first, with its answers. */
export const QuestionsPage = (props: QuestionsPageProps) => {
  const { s, page, after, refused } = props;
  return (
    <DeskPage
      {...props}
      title={s.t("menu.questions")}
      wrong={refused?.status === 422}
      refusal={<RefusedNotice s={s} refused={refused} labelOf={(field) => labelOf(s, field)} idOf={(field) => field} />}
    >
      <p>{s.t("questions.lead")}</p>
      {page.items.length > 0 ? (
        page.items.map((question, place) => <One {...props} question={question} place={place} />)
      ) : (
        <p>{s.t("questions.none")}</p>
      )}
      <Pages
        s={s}
        next={page.next && `${addressOf(props)}?after=${encodeURIComponent(page.next)}`}
        first={after && addressOf(props)}
      />
    </DeskPage>
  );
};
