import type { Child } from "hono/jsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import type { DecisionName } from "../../submissions.ts";
import { type InputPageProps, placeOf } from "./frame.ts";

interface StepProps extends Pick<InputPageProps, "s" | "input" | "hidden"> {
  readonly decision: DecisionName;
  readonly label: string;
  readonly kind?: "primary" | "secondary" | "danger";
  /** Fields that it sends beside what people fill in. */
  readonly more?: Readonly<Record<string, string>>;
  readonly children?: Child;
}

/** One decision that whoever sends the input may take now. */
export const Step = ({ s, input, hidden, decision, label, kind, more, children }: StepProps) => (
  <Form action={placeOf(s, input.reference)} hidden={{ ...hidden, ...more }} guarded={children !== undefined}>
    {children}
    <Submit name="decision" value={decision} label={label} kind={kind} />
  </Form>
);
