import type { Decision } from "#shared/decisions.ts";
import { ownNames } from "#shared/languages.ts";
import { mostRounds, questionDays } from "#shared/promises.ts";
import { DecisionForms, idIn } from "#shared/ui/desk/decision-forms.tsx";
import { NeedFields } from "#shared/ui/desk/need-fields.tsx";
import { RefusedNotice as Refusal } from "#shared/ui/desk/refused-notice.tsx";
import { single } from "#shared/web/forms.ts";
import { deskPath } from "../addresses.ts";
import { type DecisionName, decisions } from "../enquiries.ts";
import type { CasePageProps } from "./case-page.tsx";
import { whoOf } from "./history.tsx";

/** What is decided on this page, in the order of a case. */
const shown = [
  ...(["take", "answer", "ask_back", "close"] as const),
  ...(["put_back", "take_over", "hand_over", "note"] as const),
] satisfies DecisionName[];
type Shown = (typeof shown)[number];

const leading: readonly Shown[] = ["take", "answer"];

/** Taking a case over helps only whoever has not got it. */
const isUseful = (name: Shown, { matter: { enquiry, acting }, colleagues }: CasePageProps) => {
  if (name === "take_over") return enquiry.assignee !== acting.id;
  return name !== "hand_over" || colleagues.length > 0;
};

const textOf = ({ s, matter }: CasePageProps, name: string) => {
  if (name === "note") return { label: s.t("work.note"), hint: s.t("work.note_hint") };
  return { label: s.t("work.words"), hint: s.t("work.words_hint", { language: ownNames[matter.enquiry.language] }) };
};

const Fields = (props: CasePageProps & { readonly name: string; readonly row: Decision<string> }) => {
  const { s, name, colleagues } = props;
  return (
    <NeedFields
      {...props}
      reason={{ label: s.t("work.reason"), choiceOf: (reason) => s.t(`reason.${reason as "abuse"}`) }}
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
  const { assignee, rounds, reference, version } = matter.enquiry;
  const own = shown.filter((name) => possible.includes(name) && isUseful(name, props));
  const isTaken = assignee && assignee !== matter.acting.id;
  return (
    <section id="decide">
      <h2>{s.t("work.decide")}</h2>
      {isTaken && <p>{s.t("work.decide_taken")}</p>}
      {rounds >= mostRounds && <p>{s.t("work.rounds_used")}</p>}
      <DecisionForms
        action={`/${s.language}${deskPath(reference)}`}
        hidden={{ ...hidden, version: String(version) }}
        offered={own.map((name) => ({
          name,
          row: decisions[name],
          label: s.t(`decision.${name}`),
          kind: leading.includes(name) ? "primary" : name === "close" ? "danger" : "secondary",
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
    reason: s.t("work.reason"),
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
      {last && (
        <p>{s.t("work.meanwhile", { event: s.t(`event.${last.what as "ask"}`), who: whoOf(props, last.by) })}</p>
      )}
    </Refusal>
  );
};
