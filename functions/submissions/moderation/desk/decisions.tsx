import type { Decision } from "#shared/decisions.ts";
import { ownNames } from "#shared/languages.ts";
import { mostRounds, questionDays } from "#shared/promises.ts";
import { DecisionForms, idIn } from "#shared/ui/desk/decision-forms.tsx";
import { NeedFields } from "#shared/ui/desk/need-fields.tsx";
import { RefusedNotice as Refusal } from "#shared/ui/desk/refused-notice.tsx";
import { single } from "#shared/web/forms.ts";
import { type DecisionName, decisions } from "../../submissions.ts";
import type { CasePageProps } from "./case-page.tsx";
import { home } from "./frame.tsx";
import { happenedIn, reasonOf } from "./happenings.ts";
import { whoOf } from "./history.tsx";

/** What is decided on this page, in the order of a case. */
const shown = [
  ...(["take", "publish", "keep_unpublished", "refuse", "refuse_correction", "return_refusal"] as const),
  ...(["uphold", "reverse", "ask", "propose_refusal", "record_outcome", "take_down"] as const),
  ...(["put_back", "take_over", "hand_over", "note"] as const),
] satisfies DecisionName[];
type Shown = (typeof shown)[number];

const always: readonly Shown[] = ["note", "hand_over", "take_over", "take_down", "record_outcome"];
const grave: readonly Shown[] = ["refuse", "refuse_correction", "uphold", "propose_refusal", "take_down"];
const leading: readonly Shown[] = ["take", "publish"];
/** Words that only officers see. */
const internal: readonly string[] = ["note", "propose_refusal", "return_refusal"] satisfies DecisionName[];

const kindOf = (name: Shown) => (grave.includes(name) ? "danger" : leading.includes(name) ? "primary" : "secondary");

const labelOf = ({ s, matter }: CasePageProps, name: Shown) =>
  s.t(name === "publish" && matter.input.public ? "decision.publish_again" : `decision.${name}`);

/** Taking a case over helps only whoever has not got it. */
const isUseful = (name: Shown, { matter: { input, acting }, colleagues }: CasePageProps) => {
  if (name === "take_over") return input.assignee !== acting.id;
  return name !== "hand_over" || colleagues.length > 0;
};

const whyNothing = ({ matter: { input, acting } }: CasePageProps) => {
  const { status, assignee, decidedBy } = input;
  if ((status === "contested" || status === "refusal_proposed") && decidedBy.includes(acting.id))
    return "work.decide_part";
  return assignee && assignee !== acting.id ? "work.decide_taken" : "work.decide_none";
};

const textOf = ({ s, matter }: CasePageProps, name: string) => {
  const language = ownNames[matter.input.language];
  // What is proposed is told in these words once it is confirmed.
  if (name === "propose_refusal") return { label: s.t("work.words"), hint: s.t("work.words_hint", { language }) };
  if (internal.includes(name)) return { label: s.t("work.note"), hint: s.t("work.note_hint") };
  return name === "record_outcome"
    ? { label: s.t("work.outcome_text"), hint: s.t("work.outcome_hint", { language }) }
    : { label: s.t("work.words"), hint: s.t("work.words_hint", { language }) };
};

const Fields = (props: CasePageProps & { readonly name: string; readonly row: Decision<string> }) => {
  const { s, name, colleagues } = props;
  return (
    <NeedFields
      {...props}
      reason={{
        label: s.t(name === "record_outcome" ? "work.outcome" : "work.reason"),
        choiceOf: (reason) => reasonOf(s, { what: name, reason }) ?? reason,
      }}
      assignee={{
        label: s.t("work.assignee"),
        choices: colleagues.map((person) => ({ value: person.id, label: person.name })),
      }}
      text={textOf(props, name)}
      due={{ label: s.t("work.answer_by_field"), hint: s.t("work.answer_by_hint", questionDays) }}
    />
  );
};

/** What this person may decide now, each by a form of its own. */
export const Decisions = (props: CasePageProps) => {
  const { s, possible, refused, matter, hidden } = props;
  const { rounds, status, reference, version, documents } = matter.input;
  const own = shown.filter((name) => possible.includes(name) && isUseful(name, props));
  const waits = documents.some(({ state }) => state === "stored" || state === "issued");
  return (
    <section id="decide">
      <h2>{s.t("work.decide")}</h2>
      {own.every((name) => always.includes(name)) && !own.includes("record_outcome") && <p>{s.t(whyNothing(props))}</p>}
      {status === "under_review" && waits && <p>{s.t("review.files_waiting")}</p>}
      {status === "under_review" && rounds >= mostRounds && <p>{s.t("work.rounds_used")}</p>}
      <DecisionForms
        action={`/${s.language}${home}/${reference}`}
        hidden={{ ...hidden, version: String(version) }}
        offered={own.map((name) => ({
          name,
          row: decisions[name],
          label: labelOf(props, name),
          kind: kindOf(name),
        }))}
        open={refused && single(refused.form, "decision")}
        fieldsOf={({ name, row }) => <Fields {...props} name={name} row={row} />}
      />
    </section>
  );
};

/** Why a decision was refused, and what happened meanwhile if that is why. */
export const RefusedNotice = (props: CasePageProps) => {
  const { s, refused, history } = props;
  const decision = refused ? single(refused.form, "decision") : "";
  const labels: Readonly<Record<string, string>> = {
    reason: s.t(decision === "record_outcome" ? "work.outcome" : "work.reason"),
    text: textOf(props, decision).label,
    due: s.t("work.answer_by_field"),
    assignee: s.t("work.assignee"),
  };
  const last = history.at(-1);
  return (
    <Refusal
      s={s}
      refused={refused}
      labelOf={(field) => (Object.hasOwn(labels, field) ? labels[field] : undefined)}
      idOf={(field) => idIn(decision, field)}
    >
      {last && <p>{s.t("work.meanwhile", { event: happenedIn(s, last.what), who: whoOf(props, last.by) })}</p>}
    </Refusal>
  );
};
