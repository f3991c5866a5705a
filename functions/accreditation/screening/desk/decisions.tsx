import type { Decision } from "#shared/decisions.ts";
import type { DeskKey } from "#shared/desk/desk-words.ts";
import { mostRounds } from "#shared/promises.ts";
import { DecisionForms, idIn } from "#shared/ui/desk/decision-forms.tsx";
import { RefusedNotice as Refusal } from "#shared/ui/desk/refused-notice.tsx";
import { single } from "#shared/web/forms.ts";
import { type DecisionName, decisions } from "../../accreditation.ts";
import type { ScreeningKey } from "../screening-words.ts";
import type { CasePageProps } from "./case-page.tsx";
import { DecisionFields } from "./decision-fields.tsx";
import { happenedIn } from "./happenings.ts";
import { whoOf } from "./history.tsx";

/** What is decided on this page, in the order of a case; lists and objections have pages of their own. */
const shown = [
  ...(["take", "recommend", "waitlist", "move_up", "refuse", "return_refusal", "uphold", "reverse"] as const),
  ...(["ask", "redirect", "propose_refusal", "screen_again", "revoke"] as const),
  ...(["put_back", "take_over", "hand_over", "declare", "note"] as const),
] satisfies DecisionName[];
type Shown = (typeof shown)[number];

const grave: readonly Shown[] = ["refuse", "uphold", "propose_refusal", "revoke"];
const leading: readonly Shown[] = ["take", "recommend", "move_up"];

const rowOf = (name: Shown): Decision<string> => decisions[name];

const kindOf = (name: Shown) => (grave.includes(name) ? "danger" : leading.includes(name) ? "primary" : "secondary");

/** Taking a case over helps only whoever has not got it. */
const isUseful = (name: Shown, { matter: { application, acting }, colleagues }: CasePageProps) => {
  if (name === "take_over") return application.assignee !== acting.id;
  return name !== "hand_over" || colleagues.length > 0;
};

const whyNothing = ({ matter: { application, acting } }: CasePageProps) => {
  const { status, assignee, decidedBy } = application;
  if ((status === "contested" || status === "refusal_proposed") && decidedBy.includes(acting.id))
    return "work.decide_part";
  return assignee && assignee !== acting.id ? "work.decide_taken" : "work.decide_none";
};

/** What this person may decide now, each by a form of its own. */
export const Decisions = (props: CasePageProps) => {
  const { s, possible, refused, matter, hidden } = props;
  const own = shown.filter((name) => possible.includes(name) && isUseful(name, props));
  const always: readonly Shown[] = ["note", "declare", "hand_over", "take_over"];
  const { rounds, status, reference, version } = matter.application;
  return (
    <section id="decide">
      <h2>{s.t("work.decide")}</h2>
      {own.every((name) => always.includes(name)) && <p>{s.t(whyNothing(props))}</p>}
      {status === "under_screening" && rounds >= mostRounds && <p>{s.t("work.rounds_used")}</p>}
      <DecisionForms
        action={`/${s.language}/desk/accreditation/${reference}`}
        hidden={{ ...hidden, version: String(version) }}
        offered={own.map((name) => ({ name, row: rowOf(name), label: s.t(`decision.${name}`), kind: kindOf(name) }))}
        open={refused && single(refused.form, "decision")}
        fieldsOf={({ name, row }) => <DecisionFields {...props} name={name as DecisionName} row={row} />}
      />
    </section>
  );
};

const labels: Readonly<Record<string, ScreeningKey | DeskKey>> = {
  reason: "work.reason",
  text: "screen.words",
  fields: "screen.fields",
  due: "work.answer_by_field",
  assignee: "work.assignee",
  checklist: "screen.checklist",
};

/** Why a decision was refused, and what happened meanwhile if that is why. */
export const RefusedNotice = (props: CasePageProps) => {
  const { s, refused, history } = props;
  const labelOf = (field: string) => {
    const key = Object.hasOwn(labels, field) ? labels[field] : undefined;
    return key && s.t(key);
  };
  const last = history.at(-1);
  return (
    <Refusal
      s={s}
      refused={refused}
      labelOf={labelOf}
      idOf={(field) => idIn(refused ? single(refused.form, "decision") : "", field)}
    >
      {last && <p>{s.t("work.meanwhile", { event: happenedIn(s, last.what), who: whoOf(props, last.by) })}</p>}
    </Refusal>
  );
};
