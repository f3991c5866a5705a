import type { Child } from "hono/jsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { TextField } from "#shared/ui/fields.tsx";
import { Buttons, Form, Submit } from "#shared/ui/forms.tsx";
import { single } from "#shared/web/forms.ts";
import { organizationPath } from "../projection.ts";
import type { DecisionName } from "../representatives.ts";
import type { MemberPageProps } from "./member.tsx";
import { NominationFields } from "./nomination.tsx";

interface StepProps extends MemberPageProps {
  readonly decision: DecisionName;
  readonly label: string;
  readonly kind?: "primary" | "secondary" | "danger";
  readonly children?: Child;
}

const Step = ({ s, matter, hidden, decision, label, kind, children }: StepProps) => {
  const { representative: one } = matter;
  return (
    <Form
      action={`/${s.language}${organizationPath(one.application)}/${one.reference}`}
      hidden={{ ...hidden, version: String(one.version) }}
      guarded={children !== undefined}
    >
      {children}
      <Submit name="decision" value={decision} label={label} kind={kind} />
    </Form>
  );
};

const buttons = ["confirm", "put_on_reserve", "invite_again"] as const;

const Ranking = (props: MemberPageProps) => {
  const { s, typed, errors } = props;
  return (
    <details open={typed?.decision === "rank"}>
      <summary>{s.t("do.rank")}</summary>
      <Step {...props} decision="rank" label={s.t("do.rank")} kind="secondary">
        <TextField
          s={s}
          name="rank"
          label={s.t("do.rank.field")}
          hint={s.t("do.rank.hint")}
          value={typed && single(typed, "rank")}
          error={errorOf(errors, "rank")}
          inputmode="numeric"
          short
        />
      </Step>
    </details>
  );
};

const Replacing = (props: MemberPageProps) => {
  const { s, typed, errors } = props;
  const own = typed?.decision === "replace";
  return (
    <details open={own}>
      <summary>{s.t("do.replace")}</summary>
      <p>{s.t("do.replace.lead")}</p>
      <Step {...props} decision="replace" label={s.t("do.replace.send")}>
        <NominationFields s={s} typed={own ? typed : {}} errors={own ? errors : undefined} />
      </Step>
    </details>
  );
};

const Cancelling = (props: MemberPageProps) => (
  <details>
    <summary>{props.s.t("do.cancel")}</summary>
    <p>{props.s.t("do.cancel.lead")}</p>
    <Step {...props} decision="cancel" label={props.s.t("do.cancel.sure")} kind="danger" />
  </details>
);

/** What the organization can decide about one of its representatives now. */
export const Actions = (props: MemberPageProps) => {
  const { s, possible } = props;
  const direct = buttons.filter((decision) => possible.includes(decision));
  const own = ["confirm", "put_on_reserve", "invite_again", "rank", "replace", "cancel"] as const;
  return (
    <section id="decide">
      <h2>{s.t("reps.decide")}</h2>
      {!own.some((decision) => possible.includes(decision)) && <p>{s.t("reps.nothing")}</p>}
      {direct.length > 0 && (
        <Buttons>
          {direct.map((decision) => (
            <Step
              {...props}
              decision={decision}
              label={s.t(`do.${decision}`)}
              kind={decision === "confirm" ? "primary" : "secondary"}
            />
          ))}
        </Buttons>
      )}
      {possible.includes("rank") && <Ranking {...props} />}
      {possible.includes("replace") && <Replacing {...props} />}
      {possible.includes("cancel") && <Cancelling {...props} />}
    </section>
  );
};
