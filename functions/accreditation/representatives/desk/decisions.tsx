import { ownNames } from "#shared/languages.ts";
import { errorOf } from "#shared/ui/errors.tsx";
import { SelectField, TextArea } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { single } from "#shared/web/forms.ts";
import { type DecisionName, representativeDecisions } from "../representatives.ts";
import type { CasePageProps } from "./case-page.tsx";

export const actionOf = ({ s, matter }: CasePageProps) =>
  `/${s.language}/desk/accreditation/representatives/${matter.representative.reference}`;

/** What was typed for one decision, when it was refused. */
const triedFor = ({ typed, errors }: CasePageProps, decision: DecisionName) =>
  typed && single(typed, "decision") === decision ? { typed, errors } : undefined;

const Rejecting = (props: CasePageProps) => {
  const { s, hidden, matter } = props;
  const tried = triedFor(props, "reject");
  const language = ownNames[matter.representative.language];
  return (
    <details open={tried !== undefined}>
      <summary>{s.t("do.reject")}</summary>
      <Form action={actionOf(props)} hidden={hidden} guarded>
        <SelectField
          s={s}
          name="reason"
          label={s.t("reps.reason")}
          choices={representativeDecisions.reject.reasons.map((value) => ({ value, label: s.t(`reason.${value}`) }))}
          value={tried && single(tried.typed, "reason")}
          error={errorOf(tried?.errors, "reason")}
        />
        <TextArea
          s={s}
          name="text"
          label={s.t("do.text")}
          hint={s.t("do.text.hint", { language })}
          value={tried && single(tried.typed, "text")}
          error={errorOf(tried?.errors, "text")}
          max={3000}
        />
        <Submit name="decision" value="reject" label={s.t("do.reject")} kind="danger" />
      </Form>
    </details>
  );
};

const Noting = (props: CasePageProps) => {
  const { s, hidden } = props;
  const tried = triedFor(props, "note");
  return (
    <details open={tried !== undefined}>
      <summary>{s.t("do.note")}</summary>
      <Form action={actionOf(props)} hidden={hidden} guarded>
        <TextArea
          s={s}
          name="text"
          id="note-text"
          label={s.t("do.note.field")}
          hint={s.t("do.note.hint")}
          value={tried && single(tried.typed, "text")}
          error={errorOf(tried?.errors, "text")}
          max={3000}
        />
        <Submit name="decision" value="note" label={s.t("do.note")} kind="secondary" />
      </Form>
    </details>
  );
};

/** What an officer may decide about a representative, each by a form of its own. */
export const Decisions = (props: CasePageProps) => {
  const { s, hidden, possible } = props;
  return (
    <section id="decide">
      <h2>{s.t("desk.decide")}</h2>
      {!possible.includes("approve") && <p>{s.t("desk.none")}</p>}
      {possible.includes("approve") && (
        <Form action={actionOf(props)} hidden={hidden}>
          <Submit name="decision" value="approve" label={s.t("do.approve")} />
        </Form>
      )}
      {possible.includes("reject") && <Rejecting {...props} />}
      {possible.includes("note") && <Noting {...props} />}
    </section>
  );
};
