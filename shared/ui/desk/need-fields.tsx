import type { Child } from "hono/jsx";
import { addDays } from "../../days.ts";
import type { Decision } from "../../decisions.ts";
import { answerDays } from "../../promises.ts";
import type { Speech } from "../../speech.ts";
import { single } from "../../web/forms.ts";
import type { Refused } from "../../web/refused.ts";
import type { SharedKey } from "../../words.ts";
import { errorOf } from "../errors.tsx";
import { type Choice, SelectField, TextArea, TextField } from "../fields.tsx";
import { idIn } from "./decision-forms.tsx";

interface Labelled {
  readonly label: string;
  readonly hint?: string | undefined;
}

interface NeedFieldsProps {
  readonly s: Speech<SharedKey>;
  readonly now: Date;
  readonly name: string;
  readonly row: Decision<string>;
  readonly refused: Refused | undefined;
  readonly reason: Labelled & { readonly choiceOf: (reason: string) => string };
  readonly text: Labelled;
  readonly due: Labelled;
  readonly assignee?: (Labelled & { readonly choices: readonly Choice[] }) | undefined;
  /** Fields of the capability's own; they stand before the due day. */
  readonly children?: Child;
}

/** What was typed for a decision when it was refused. */
export const triedFor = (refused: Refused | undefined, name: string) =>
  refused && single(refused.form, "decision") === name ? refused : undefined;

/** What the row of a decision asks for, with what was typed when it was refused. */
export const NeedFields = (props: NeedFieldsProps) => {
  const { s, now, name, row, refused, reason, text, due, assignee, children } = props;
  const own = triedFor(refused, name);
  const typed = (field: string) => own && single(own.form, field);
  const common = (field: string) => ({ s, name: field, id: idIn(name, field), error: errorOf(own?.errors, field) });
  const needs = (field: string) => row.needs?.includes(field);
  return (
    <>
      {row.reasons && (
        <SelectField
          {...common("reason")}
          label={reason.label}
          choices={row.reasons.map((value) => ({ value, label: reason.choiceOf(value) }))}
          value={typed("reason")}
        />
      )}
      {assignee && needs("assignee") && (
        <SelectField
          {...common("assignee")}
          label={assignee.label}
          choices={assignee.choices}
          value={typed("assignee")}
        />
      )}
      {needs("text") && <TextArea {...common("text")} {...text} value={typed("text")} max={3000} />}
      {children}
      {needs("due") && (
        <TextField
          {...common("due")}
          {...due}
          type="date"
          value={typed("due") ?? addDays(now.toISOString(), answerDays).slice(0, 10)}
          short
        />
      )}
    </>
  );
};
