import { idIn } from "#shared/ui/desk/decision-forms.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { SelectField } from "#shared/ui/fields.tsx";
import { single } from "#shared/web/forms.ts";
import { withdrawalReasons } from "../announcement.ts";
import type { AnnouncementPageProps } from "./announcement-page.tsx";
import { DecisionForm, triedFor } from "./decision-form.tsx";
import { Fields } from "./fields.tsx";
import { asForm } from "./form-input.ts";

const Rewriting = (props: AnnouncementPageProps & { readonly decision: "save" | "correct" }) => {
  const { s, announcement, decision } = props;
  const tried = triedFor(props, decision);
  return (
    <details open={tried !== undefined}>
      <summary>{s.t(`decide.${decision}`)}</summary>
      <DecisionForm {...props} decision={decision}>
        <Fields s={s} of={decision} form={tried?.form ?? asForm(announcement)} errors={tried?.errors} />
      </DecisionForm>
    </details>
  );
};

const Withdrawing = (props: AnnouncementPageProps) => {
  const { s } = props;
  const tried = triedFor(props, "withdraw");
  return (
    <details open={tried !== undefined}>
      <summary>{s.t("decide.withdraw")}</summary>
      <DecisionForm {...props} decision="withdraw" kind="danger">
        <SelectField
          s={s}
          name="reason"
          id={idIn("withdraw", "reason")}
          label={s.t("field.reason")}
          error={errorOf(tried?.errors, "reason")}
          choices={withdrawalReasons.map((value) => ({ value, label: s.t(`withdrawal.${value}`) }))}
          value={tried && single(tried.form, "reason")}
        />
      </DecisionForm>
    </details>
  );
};

const about = ["publish", "save", "correct", "withdraw"] as const;

/** What can be decided about the announcement itself; what is about its mailing stands with that. */
export const DecisionsPart = (props: AnnouncementPageProps) => {
  const { s, possible } = props;
  const own = about.filter((name) => possible.includes(name));
  return (
    <section id="decide">
      <h2>{s.t("desk.decide")}</h2>
      {own.length === 0 && <p>{s.t("desk.decide_none")}</p>}
      {own.includes("publish") && <DecisionForm {...props} decision="publish" />}
      {(["save", "correct"] as const).map((name) => own.includes(name) && <Rewriting {...props} decision={name} />)}
      {own.includes("withdraw") && <Withdrawing {...props} />}
    </section>
  );
};
