import { ChoiceField } from "#shared/ui/choices.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { single } from "#shared/web/forms.ts";
import { decisions } from "../../submissions.ts";
import type { CasePageProps } from "./case.tsx";
import { Step } from "./step.tsx";

/** Told in one press, without being asked again: whoever is in danger has no time. */
const danger = "safety";
const otherReasons = decisions.withdraw.reasons.filter((reason) => reason !== danger);

const GivingUp = (props: CasePageProps) => (
  <details>
    <summary>{props.s.t("draft.discard")}</summary>
    <p>{props.s.t("draft.discard.text")}</p>
    <Step
      {...props}
      decision="withdraw"
      more={{ reason: "other" }}
      label={props.s.t("draft.discard.sure")}
      kind="danger"
    />
  </details>
);

/** Leaving, where it is possible. */
export const Leaving = (props: CasePageProps) => {
  const { s, input, decisions: possible, errors, typed } = props;
  if (!possible.includes("withdraw")) return null;
  if (input.status === "draft") return <GivingUp {...props} />;
  const isTried = typed !== undefined && single(typed, "decision") === "withdraw";
  return (
    <>
      <section>
        <h2>{s.t("case.danger")}</h2>
        <p>{s.t("case.danger.text")}</p>
        <Step {...props} decision="withdraw" more={{ reason: danger }} label={s.t("case.danger")} kind="danger" />
      </section>
      <details open={isTried}>
        <summary>{s.t("case.withdraw")}</summary>
        <p>{s.t(input.public ? "case.withdraw.text" : "case.withdraw.unseen")}</p>
        <Step {...props} decision="withdraw" label={s.t("case.withdraw.sure")} kind="danger">
          <ChoiceField
            s={s}
            name="reason"
            label={s.t("case.withdraw.why")}
            value={isTried ? single(typed, "reason") : undefined}
            error={isTried ? errorOf(errors, "reason") : undefined}
            choices={otherReasons.map((reason) => ({ value: reason, label: s.t(`reason.${reason}`) }))}
          />
        </Step>
      </details>
    </>
  );
};
