import { instantInWords } from "#shared/time.ts";
import { errorOf } from "#shared/ui/errors.tsx";
import { TextArea } from "#shared/ui/fields.tsx";
import { labelled } from "#shared/ui/labelled.ts";
import { Quote } from "#shared/ui/quote.tsx";
import { TaskList } from "#shared/ui/tasks.tsx";
import { single } from "#shared/web/forms.ts";
import { contestUntil } from "../../falling-due.ts";
import type { DecisionName } from "../../submissions.ts";
import { isInHand, maySend } from "../documents.ts";
import type { CasePageProps } from "./case.tsx";
import { DocumentState } from "./document-state.tsx";
import { placeOf } from "./frame.ts";
import { documentLabel } from "./labels.ts";
import { Step } from "./step.tsx";
import { tasksOf } from "./tasks.ts";

/** What an officer asks for, in their words. */
const Asked = ({ s, input: { question } }: CasePageProps) =>
  question ? (
    <section>
      <h2>{s.t("case.asked")}</h2>
      <p>{labelled(s, s.t("case.reason"), s.t(`reason.${question.reason}` as "reason.other"))}</p>
      <Quote text={question.text} />
    </section>
  ) : null;

/** The parts of an input that is being written, and the way to sending it. */
const Writing = (props: CasePageProps) => {
  const { s, input, documents } = props;
  const tasks = tasksOf(props, documents);
  return (
    <section>
      {input.status !== "draft" && (
        <>
          <h2>{s.t("case.edit")}</h2>
          <p>{s.t("case.edit.text")}</p>
        </>
      )}
      <TaskList s={s} tasks={tasks} />
      <p class="buttons">
        <a
          class={tasks.every(({ done }) => done) ? "button primary" : "button"}
          href={placeOf(s, input.reference, "check")}
        >
          {s.t("draft.check")}
        </a>
      </p>
    </section>
  );
};

/** Files that were found bad after the input was sent. */
const Reopened = ({ s, input, documents, now }: CasePageProps) => {
  const open = documents.filter(({ id }) => maySend(input, id, now));
  if (open.length === 0 || isInHand(input)) return null;
  return (
    <section>
      <h2>{s.t("case.reopened")}</h2>
      <ul>
        {open.map((document) => (
          <li>
            <a href={placeOf(s, input.reference, `files/${document.id}`)}>{documentLabel(s, document)}</a>
            <DocumentState s={s} document={document} named />
          </li>
        ))}
      </ul>
    </section>
  );
};

const Contesting = (props: CasePageProps) => {
  const { s, input, typed, errors } = props;
  const until = instantInWords(s, contestUntil(input), input.timeZone || "UTC");
  return (
    <section>
      <h2>{s.t("case.contest")}</h2>
      <Step {...props} decision="contest" label={s.t("case.contest")}>
        <TextArea
          s={s}
          name="text"
          label={s.t("case.contest.text")}
          hint={s.t("case.contest.hint", { until })}
          value={typed && single(typed, "text")}
          error={errorOf(errors, "text")}
          max={3000}
        />
      </Step>
    </section>
  );
};

const plain = ["hide_name", "revise", "drop_revision"] as const;

/** What whoever sends the input can do in the present status. */
export const CaseActions = (props: CasePageProps) => {
  const { s, decisions } = props;
  const can = (decision: DecisionName) => decisions.includes(decision);
  return (
    <>
      <Asked {...props} />
      {can("save") && <Writing {...props} />}
      <Reopened {...props} />
      {can("contest") && <Contesting {...props} />}
      {plain.filter(can).map((decision) => (
        <section>
          <h2>{s.t(`case.${decision}`)}</h2>
          <p>{s.t(`case.${decision}.text`)}</p>
          <Step {...props} decision={decision} label={s.t(`case.${decision}`)} kind="secondary" />
        </section>
      ))}
    </>
  );
};
