import type { Child } from "hono/jsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import type { DecisionName } from "../../accreditation.ts";
import type { CasePageProps } from "./case.tsx";
import { placeOf } from "./frame.ts";

interface StepProps extends CasePageProps {
  readonly decision: DecisionName;
  readonly label: string;
  readonly kind?: "primary" | "secondary" | "danger";
  readonly children?: Child;
}

/** One decision that the applicant may take now. */
export const Step = ({ s, application, hidden, decision, label, kind, children }: StepProps) => (
  <Form action={placeOf(s, application.reference)} hidden={hidden} guarded={children !== undefined}>
    {children}
    <Submit name="decision" value={decision} label={label} kind={kind} />
  </Form>
);
