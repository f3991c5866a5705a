import type { Decision } from "#shared/decisions.ts";
import { DecisionForms, idIn } from "#shared/ui/desk/decision-forms.tsx";
import { RefusedNotice as Refusal } from "#shared/ui/desk/refused-notice.tsx";
import { single } from "#shared/web/forms.ts";
import { colleagueDecisions } from "../colleagues/colleague-decisions.ts";
import type { PossibleDecision } from "../obstacles.ts";
import { changeDecisions, decisions } from "../registration.ts";
import type { RegistrationKey } from "../registration-words.ts";
import type { CasePageProps } from "./case-page.tsx";
import { DecisionFields, decisionLabel } from "./decision-fields.tsx";
import { whoOf } from "./history.tsx";

type Name = PossibleDecision;

const rows: Readonly<Record<Name, Decision<string>>> = { ...decisions, ...changeDecisions, ...colleagueDecisions };

/** What is decided with another registration beside this one. */
const besideAnother: readonly Name[] = ["merge", "not_duplicate"];

/** The decisions a desk shows; those of the organization's own people and of the clock are taken elsewhere. */
const isOfDesk = (name: Name) =>
  !["applicant", "nominee", "system"].includes(rows[name].by) && !besideAnother.includes(name);

const grave = new Set<string>(["decline", "uphold", "suspend", "unmerge", "refuse_change"]);

const kindOf = (name: Name) =>
  grave.has(name) ? "danger" : name === "activate" || name === "accept_change" ? "primary" : "secondary";

/** Taking a case is offered to those whom it helps: not to its holder, nor to whom it would be no use. */
const isUseful = (name: Name, { matter, possible }: CasePageProps) => {
  const { assignee } = matter.change ?? matter.organization;
  if (name === "take_over") return assignee !== undefined && assignee !== matter.acting.id;
  if (name !== "take" && name !== "take_change") return true;
  return assignee !== matter.acting.id && (matter.row.status !== "contested" || possible.includes("reverse"));
};

const whyNothing = ({ matter }: CasePageProps) => {
  if (matter.acting.as === "applicant") return "desk.decide_own";
  const { assignee } = matter.change ?? matter.organization;
  if (matter.organization.merged?.by === matter.acting.id) return "desk.decide_merged";
  if (matter.row.status === "contested" && matter.organization.decidedBy.includes(matter.acting.id))
    return "desk.decide_part";
  return assignee && assignee !== matter.acting.id ? "desk.decide_taken" : "desk.decide_none";
};

/** What this person may decide now, each by a form of its own. */
export const Decisions = (props: CasePageProps) => {
  const { s, possible, refused, hidden, matter } = props;
  const { row, organization, change } = matter;
  const decides = possible.filter((name) => isOfDesk(name) && name !== "note" && isUseful(name, props));
  const own: readonly Name[] = possible.includes("note") ? [...decides, "note"] : decides;
  return (
    <section id="decide">
      <h2>{s.t("desk.decide")}</h2>
      {decides.length === 0 && <p>{s.t(whyNothing(props))}</p>}
      <DecisionForms
        action={`/${s.language}/desk/registration/${row.reference}`}
        hidden={{ ...hidden, version: String((change ?? organization).version) }}
        offered={own.map((name) => ({ name, row: rows[name], label: decisionLabel(s, name), kind: kindOf(name) }))}
        open={refused && single(refused.form, "decision")}
        fieldsOf={(of) => <DecisionFields {...props} name={of.name as Name} row={of.row} />}
      />
    </section>
  );
};

const labels: Readonly<Record<string, "desk.reason" | "desk.words" | "desk.fields" | "desk.answer_by">> = {
  reason: "desk.reason",
  text: "desk.words",
  fields: "desk.fields",
  due: "desk.answer_by",
};

/** Why a decision was refused, and what happened meanwhile if that is why. */
export const RefusedNotice = (props: CasePageProps) => {
  const { s, refused, history } = props;
  const decision = refused ? single(refused.form, "decision") : "";
  const labelOf = (field: string) => {
    if (decision === "note" && field === "text") return s.t("desk.note");
    const key = Object.hasOwn(labels, field) ? labels[field] : undefined;
    return key && s.t(key);
  };
  const last = history.at(-1);
  return (
    <Refusal s={s} refused={refused} labelOf={labelOf} idOf={(field) => idIn(decision, field)}>
      {last && (
        <p>
          {s.t("desk.meanwhile", { event: s.t(`event.${last.what}` as RegistrationKey), who: whoOf(props, last.by) })}
        </p>
      )}
    </Refusal>
  );
};
