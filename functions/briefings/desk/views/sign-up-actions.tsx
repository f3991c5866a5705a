import { deskActing } from "#shared/desk-right.ts";
import { errorOf } from "#shared/ui/errors.tsx";
import { SelectField } from "#shared/ui/fields.tsx";
import { Form } from "#shared/ui/forms.tsx";
import { single } from "#shared/web/forms.ts";
import { signUpDecisions } from "../../briefings.ts";
import { obstacle } from "../../obstacles.ts";
import type { SignUp } from "../../sign-up.ts";
import { type DeskDecision, deskDecisions } from "../decisions.ts";

import { addressOf, type SessionPageProps } from "./session-props.ts";

interface ActionsProps extends SessionPageProps {
  readonly signUp: SignUp;
}

const Removal = ({ s, signUp, refused }: ActionsProps) => {
  const own = refused && single(refused.form, "reference") === signUp.reference ? refused : undefined;
  return (
    <SelectField
      s={s}
      name="reason"
      id={own ? "reason" : `reason-${signUp.reference}`}
      label={s.t("work.reason")}
      choices={signUpDecisions.remove.reasons.map((value) => ({ value, label: s.t(`remove.${value}`) }))}
      error={errorOf(own?.errors, "reason")}
    />
  );
};

/** What can be decided about somebody who signed up, each by a form of its own. */
export const SignUpActions = (props: ActionsProps) => {
  const { s, hidden, now, briefing, briefingSession, session, signUp, query, refused } = props;
  const acting = deskActing(session);
  const asked = { signUp, briefing, session: briefingSession, acting };
  const possible = deskDecisions.filter((decision) => !obstacle(decision, asked, now));
  if (possible.length === 0) return null;
  const { reference, version, status } = signUp;
  const kept = { ...(query.status && { status: query.status }), ...(query.after && { after: query.after }) };
  const fields = { ...hidden, ...kept, reference, version: String(version) };
  const label = (decision: DeskDecision) => (
    <>
      {s.t(`decide.${decision}`)}
      <span class="unseen"> {reference}</span>
    </>
  );
  const Button = ({ decision }: { decision: DeskDecision }) => (
    <button type="submit" class={decision === "remove" ? "danger" : "secondary"} name="decision" value={decision}>
      {label(decision)}
    </button>
  );
  const plain = possible.filter((decision) => decision !== "remove");
  const isOpen = refused !== undefined && single(refused.form, "reference") === reference;
  return (
    <div data-status={status}>
      {plain.length > 0 && (
        <Form action={addressOf(props)} hidden={fields}>
          {plain.map((decision) => (
            <Button decision={decision} />
          ))}
        </Form>
      )}
      {possible.includes("remove") && (
        <details open={isOpen}>
          <summary>{label("remove")}</summary>
          <Form action={addressOf(props)} hidden={fields}>
            <Removal {...props} />
            <Button decision="remove" />
          </Form>
        </details>
      )}
    </div>
  );
};
