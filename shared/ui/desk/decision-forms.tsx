import type { Child } from "hono/jsx";
import type { Decision } from "../../decisions.ts";
import { Buttons, Form, Submit } from "../forms.tsx";

/** A decision that somebody may take now. */
export interface OfferedDecision {
  readonly name: string;
  readonly row: Decision<string>;
  readonly label: string;
  readonly kind: "primary" | "secondary" | "danger";
}

interface DecisionFormsProps {
  /** Where the forms go. */
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly offered: readonly OfferedDecision[];
  /** The one that was refused: its form stands open. */
  readonly open: string | undefined;
  /** What the row of a decision asks for. */
  readonly fieldsOf: (offered: OfferedDecision) => Child;
}

/** Several forms stand on one page: the id of a field in one of them. */
export const idIn = (decision: string, field: string) => `${decision}-${field}`;

const isPlain = ({ row }: OfferedDecision) => !row.reasons && !row.needs;

/** One small form for one decision. */
const DecisionForm = (props: DecisionFormsProps & { readonly of: OfferedDecision }) => {
  const { action, hidden, fieldsOf, of } = props;
  return (
    <Form action={action} hidden={hidden} guarded={!isPlain(of)}>
      {!isPlain(of) && fieldsOf(of)}
      <Submit name="decision" value={of.name} label={of.label} kind={of.kind} />
    </Form>
  );
};

/** What may be decided, each by a form of its own: those that ask for nothing as buttons, the others to be opened. */
export const DecisionForms = (props: DecisionFormsProps) => {
  const { offered, open } = props;
  return (
    <>
      {offered.some(isPlain) && (
        <Buttons>
          {offered.filter(isPlain).map((of) => (
            <DecisionForm {...props} of={of} />
          ))}
        </Buttons>
      )}
      {offered
        .filter((of) => !isPlain(of))
        .map((of) => (
          <details open={of.name === open}>
            <summary>{of.label}</summary>
            <DecisionForm {...props} of={of} />
          </details>
        ))}
    </>
  );
};
