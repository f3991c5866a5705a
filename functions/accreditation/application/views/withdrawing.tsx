import { errorOf } from "#shared/ui/errors.tsx";
import { TextArea } from "#shared/ui/fields.tsx";
import { single } from "#shared/web/forms.ts";
import type { CasePageProps } from "./case.tsx";
import { Step } from "./step.tsx";

/** Leaving, where it is possible; asked twice. */
export const Withdrawing = (props: CasePageProps) => {
  const { s, decisions, errors, typed } = props;
  const listed = decisions.includes("withdraw_listed");
  if (!listed && !decisions.includes("withdraw")) return null;
  return (
    <details open={Boolean(listed && errors)}>
      <summary>{s.t("case.withdraw")}</summary>
      <p>{s.t(listed ? "case.withdraw_listed.text" : "case.withdraw.text")}</p>
      <Step
        {...props}
        decision={listed ? "withdraw_listed" : "withdraw"}
        label={s.t("case.withdraw.sure")}
        kind="danger"
      >
        {listed && (
          <TextArea
            s={s}
            name="text"
            label={s.t("case.withdraw.why")}
            hint={s.t("case.withdraw.why.hint")}
            value={typed && single(typed, "text")}
            error={errorOf(errors, "text")}
            max={3000}
          />
        )}
      </Step>
    </details>
  );
};
