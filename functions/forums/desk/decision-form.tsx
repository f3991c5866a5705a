import type { Child } from "hono/jsx";
import { Form as FormElement, Submit } from "#shared/ui/forms.tsx";
import type { Form } from "#shared/web/forms.ts";
import type { Refused } from "#shared/web/refused.ts";
import type { DeskKey } from "./desk-words.ts";
import type { FieldsProps } from "./field-props.ts";
import { Fields } from "./fields.tsx";
import type { Frame } from "./frame.tsx";
import { formOf } from "./ids.ts";

interface DecisionFormProps extends Frame, Pick<FieldsProps, "zone" | "events"> {
  readonly action: string;
  readonly decision: string;
  /** The event that it is about, which also tells forms on one page apart. */
  readonly event?: string | undefined;
  readonly names: readonly string[];
  readonly version: number;
  /** What stands in its fields at first. */
  readonly values?: Form | undefined;
  readonly refused: Refused | undefined;
  /** What to know before deciding. */
  readonly children?: Child;
}

const grave = ["cancel", "cancel_event", "remove_event", "postpone"];

/** A decision with what it needs: a button where that is nothing, else a form that opens. */
export const DecisionForm = (props: DecisionFormProps) => {
  const { s, hidden, action, decision, event, names, version, values = {}, refused, children, zone, events } = props;
  const id = [decision, event].filter(Boolean).join("-");
  const own = refused && formOf(refused.form) === id ? refused : undefined;
  const label = s.t(`decide.${decision}` as DeskKey);
  const kind = grave.includes(decision) ? "danger" : names.length === 0 ? "secondary" : "primary";
  const form = (
    <FormElement
      action={action}
      hidden={{ ...hidden, version: String(version), ...(event && { event }) }}
      guarded={names.length > 0}
    >
      <Fields s={s} of={id} names={names} form={own?.form ?? values} errors={own?.errors} zone={zone} events={events} />
      <Submit name="decision" value={decision} label={label} kind={kind} />
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
