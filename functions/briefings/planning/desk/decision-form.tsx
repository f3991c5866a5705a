import type { Child } from "hono/jsx";
import { Form as FormElement, Submit } from "#shared/ui/forms.tsx";
import type { Form } from "#shared/web/forms.ts";
import type { Refused } from "#shared/web/refused.ts";
import type { PlanningDecision } from "../decision-input.ts";
import type { FieldsProps, Matters } from "./field-kinds.tsx";
import { Fields } from "./fields.tsx";
import type { Frame } from "./frame.tsx";
import { formOf } from "./refused.tsx";

interface DecisionFormProps extends Frame, Matters, Pick<FieldsProps, "zone"> {
  readonly action: string;
  readonly decision: PlanningDecision;
  /** The session that it is about, which also tells forms on one page apart. */
  readonly about?: string | undefined;
  readonly names: readonly string[];
  readonly version: number;
  /** What stands in its fields at first. */
  readonly values?: Form | undefined;
  readonly refused: Refused | undefined;
  /** What to know before deciding. */
  readonly children?: Child;
}

const grave: readonly PlanningDecision[] = ["cancel", "cancel_session", "remove_session"];

/** A decision with what it needs: a button where that is nothing, else a form that opens. */
export const DecisionForm = (props: DecisionFormProps) => {
  const { s, hidden, action, decision, about, names, version, values = {}, refused, children } = props;
  const { zone, forums, calls } = props;
  const id = [decision, about].filter(Boolean).join("-");
  const own = refused && formOf(refused.form) === id ? refused : undefined;
  const label = s.t(`decide.${decision}`);
  const kind = grave.includes(decision) ? "danger" : names.length === 0 ? "secondary" : "primary";
  const form = (
    <FormElement
      action={action}
      hidden={{ ...hidden, version: String(version), ...(about && { session: about }) }}
      guarded={names.length > 0}
    >
      <Fields {...{ s, names, zone, forums, calls }} of={id} form={own?.form ?? values} errors={own?.errors} />
      <Submit name="decision" value={decision} label={label} kind={decision === "publish" ? "primary" : kind} />
    </FormElement>
  );
  if (names.length === 0 && !children) return form;
  return (
    <details open={own !== undefined}>
      <summary>{label}</summary>
      {children}
      {form}
    </details>
  );
};
