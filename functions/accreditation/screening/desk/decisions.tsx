import type { Decision } from "#shared/decisions.ts";
import { mostRounds } from "#shared/promises.ts";
import { ErrorSummary } from "#shared/ui/errors.tsx";
import { Buttons, Form, Submit } from "#shared/ui/forms.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { single } from "#shared/web/forms.ts";
import type { SharedKey } from "#shared/words.ts";
import { type DecisionName, decisions } from "../../accreditation.ts";
import type { ScreeningKey } from "../screening-words.ts";
import type { CasePageProps } from "./case-page.tsx";
import { DecisionFields, idIn } from "./decision-fields.tsx";
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
const isPlain = (name: Shown) => !rowOf(name).reasons && !rowOf(name).needs;

const kindOf = (name: Shown) => (grave.includes(name) ? "danger" : leading.includes(name) ? "primary" : "secondary");

/** One small form for one decision. */
const DecisionForm = (props: CasePageProps & { name: Shown }) => {
  const { s, hidden, matter, name } = props;
  const { reference, version } = matter.application;
  return (
    <Form
      action={`/${s.language}/desk/accreditation/${reference}`}
      hidden={{ ...hidden, version: String(version) }}
      guarded={!isPlain(name)}
    >
      <DecisionFields {...props} name={name} row={rowOf(name)} />
      <Submit name="decision" value={name} label={s.t(`decision.${name}`)} kind={kindOf(name)} />
    </Form>
  );
};

/** Taking a case over helps only whoever has not got it. */
const isUseful = (name: Shown, { matter: { application, acting }, colleagues }: CasePageProps) => {
  if (name === "take_over") return application.assignee !== acting.id;
  return name !== "hand_over" || colleagues.length > 0;
};

const whyNothing = ({ matter: { application, acting } }: CasePageProps) => {
  const { status, assignee, decidedBy } = application;
  if ((status === "contested" || status === "refusal_proposed") && decidedBy.includes(acting.id))
    return "screen.decide_part";
  return assignee && assignee !== acting.id ? "screen.decide_taken" : "screen.decide_none";
};

/** What this person may decide now, each by a form of its own. */
export const Decisions = (props: CasePageProps) => {
  const { s, possible, refused, matter } = props;
  const own = shown.filter((name) => possible.includes(name) && isUseful(name, props));
  const always: readonly Shown[] = ["note", "declare", "hand_over", "take_over"];
  const refusedName = refused && single(refused.form, "decision");
  const { rounds, status } = matter.application;
  return (
    <section id="decide">
      <h2>{s.t("screen.decide")}</h2>
      {own.every((name) => always.includes(name)) && <p>{s.t(whyNothing(props))}</p>}
      {status === "under_screening" && rounds >= mostRounds && <p>{s.t("screen.rounds_used")}</p>}
      {own.some(isPlain) && (
        <Buttons>
          {own.filter(isPlain).map((name) => (
            <DecisionForm {...props} name={name} />
          ))}
        </Buttons>
      )}
      {own
        .filter((name) => !isPlain(name))
        .map((name) => (
          <details open={name === refusedName}>
            <summary>{s.t(`decision.${name}`)}</summary>
            <DecisionForm {...props} name={name} />
          </details>
        ))}
    </section>
  );
};

const labels: Readonly<Record<string, ScreeningKey>> = {
  reason: "screen.reason",
  text: "screen.words",
  fields: "screen.fields",
  due: "screen.answer_by_field",
  assignee: "screen.assignee",
  checklist: "screen.checklist",
};

/** Why a decision was refused, and what happened meanwhile if that is why. */
export const RefusedNotice = (props: CasePageProps) => {
  const { s, refused, history } = props;
  if (!refused) return null;
  const decision = single(refused.form, "decision");
  if (refused.status === 422) {
    const label = (field: string) => {
      const key = Object.hasOwn(labels, field) ? labels[field] : undefined;
      return key && s.t(key);
    };
    return <ErrorSummary s={s} errors={refused.errors} labelOf={label} idOf={(field) => idIn(decision, field)} />;
  }
  const last = history.at(-1);
  return (
    <Notice s={s} kind="error" title={s.t(`refusal.${refused.code}.title` as SharedKey)}>
      <p data-code={refused.code}>{s.t(`refusal.${refused.code}.text` as SharedKey)}</p>
      {last && <p>{s.t("screen.meanwhile", { event: happenedIn(s, last.what), who: whoOf(props, last.by) })}</p>}
    </Notice>
  );
};
