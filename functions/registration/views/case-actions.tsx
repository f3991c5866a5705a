import type { Child } from "hono/jsx";
import { answerDays } from "#shared/promises.ts";
import { errorOf } from "#shared/ui/errors.tsx";
import { TextArea } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Quote } from "#shared/ui/quote.tsx";
import { shownAnswers } from "#shared/web/answers.ts";
import { single } from "#shared/web/forms.ts";
import { type ChangeDecisionName, type DecisionName, isListed } from "../registration.ts";
import type { CasePageProps } from "./case.tsx";
import { ProfileFields } from "./profile-fields.tsx";

interface StepProps extends CasePageProps {
  readonly decision: DecisionName | ChangeDecisionName;
  readonly label: string;
  readonly kind?: "primary" | "secondary" | "danger";
  readonly children?: Child;
}

/** One decision the case's people may take now. */
const Step = ({ s, organization, change, hidden, decision, label, kind, children }: StepProps) => (
  <Form
    action={`/${s.language}/me/cases/${change?.reference ?? organization.reference}`}
    hidden={{ ...hidden, version: String((change ?? organization).version) }}
    guarded={children !== undefined}
  >
    {children}
    <Submit name="decision" value={decision} label={label} kind={kind} />
  </Form>
);

const Answering = (props: CasePageProps) => {
  const { s, organization, countries, typed, errors } = props;
  const { question, profile, status } = organization;
  if (!question) return null;
  return (
    <section>
      <h2>{s.t("case.question")}</h2>
      <Quote text={question.text} />
      <h2>{s.t("case.answer")}</h2>
      <Step {...props} decision={status === "lapsed" ? "reopen" : "answer"} label={s.t("case.answer.send")}>
        <ProfileFields
          s={s}
          names={question.fields}
          values={typed ?? shownAnswers(profile)}
          errors={errors}
          countries={countries}
        />
      </Step>
    </section>
  );
};

const Contesting = (props: CasePageProps) => {
  const { s, typed, errors } = props;
  return (
    <section>
      <h2>{s.t("case.contest")}</h2>
      <Step {...props} decision="contest" label={s.t("case.contest.send")}>
        <TextArea
          s={s}
          name="text"
          label={s.t("case.contest.text")}
          hint={s.t("case.contest.hint", { days: answerDays })}
          value={typed && single(typed, "text")}
          error={errorOf(errors, "text")}
          max={3000}
        />
      </Step>
    </section>
  );
};

const isAdmitted = ({ status }: CasePageProps["organization"]) => status === "active" || status === "update_due";

/** Whether the organization is shown, and the button that changes it. */
const Visibility = (props: CasePageProps) => {
  const { s, organization } = props;
  const { status, profile } = organization;
  if (status === "closed" || status === "merged") return null;
  return (
    <section>
      <h2>{s.t("case.visibility")}</h2>
      <p>{s.t(isListed(organization) ? "case.listed" : "case.not_listed")}</p>
      {isAdmitted(organization) && !isListed(organization) && (
        <Step {...props} decision="list" label={s.t("case.list")} kind="secondary" />
      )}
      {!profile.unlisted && (isListed(organization) || !isAdmitted(organization)) && (
        <>
          <p>{s.t("case.unlist.text")}</p>
          <Step
            {...props}
            decision="unlist"
            label={s.t("case.unlist")}
            kind={isListed(organization) ? "danger" : "secondary"}
          />
        </>
      )}
    </section>
  );
};

/** Closing, where it is possible and theirs to decide; asked twice. */
export const Closing = (props: CasePageProps) =>
  props.possible.includes("close") ? (
    <details>
      <summary>{props.s.t("case.close")}</summary>
      <p>{props.s.t("case.close.text")}</p>
      <Step {...props} decision="close" label={props.s.t("case.close.sure")} kind="danger" />
    </details>
  ) : null;

/** What the case's people can do in its present status. */
export const CaseActions = (props: CasePageProps) => {
  const { s, organization, change } = props;
  const { status } = organization;
  if (change)
    return change.status === "change_pending" ? (
      <Step {...props} decision="withdraw_change" label={s.t("case.withdraw_change")} kind="secondary" />
    ) : null;
  return (
    <>
      {(status === "info_requested" || status === "lapsed") && <Answering {...props} />}
      {status === "declined" && <Contesting {...props} />}
      {status === "update_due" && (
        <section>
          <p>{s.t("case.confirm_current.text")}</p>
          <Step {...props} decision="confirm_current" label={s.t("case.confirm_current")} />
        </section>
      )}
      <Visibility {...props} />
    </>
  );
};
