import { type Acting, isOfDesk, mayDecide } from "#shared/acting.ts";
import { allowedIn, type Decision, type Obstacle } from "#shared/decisions.ts";
import { mayForOrganization } from "#shared/focal-points.ts";
import { type Call, phaseOf } from "#shared/forums.ts";
import { mostRounds } from "#shared/promises.ts";
import { checklistItems, type DecisionName, decisions, fitsTrack } from "./accreditation.ts";
import type { Application } from "./application.ts";
import { contestUntil } from "./falling-due.ts";

const names = Object.keys(decisions) as DecisionName[];

export interface Deciding {
  readonly application: Application;
  readonly call: Call;
  readonly acting: Acting;
}

/** What stands between somebody of the desk and a case: first they say whether they have an interest of their own in it. */
export const gateOf = ({ declarations }: Pick<Application, "declarations">, acting: Acting): Obstacle | undefined => {
  if (!isOfDesk(acting)) return undefined;
  const own = declarations.find(({ by }) => by === acting.id);
  if (!own) return [409, "declaration_needed"];
  return own.conflict ? [403, "conflict_declared"] : undefined;
};

/** What Member States decided is only recorded: that needs no statement, but nobody with a conflict does it. */
const recorded: readonly DecisionName[] = ["object", "withdraw_objection", "overturn"];
/** Anybody of the desk may do this, whoever has the case. */
const ofAnyHolder: readonly DecisionName[] = ["note", "declare", "take_over", ...recorded, "revoke"];
/** The secretariat may also put a case back, or give it to somebody else. */
const movedBySecretariat: readonly DecisionName[] = ["put_back", "hand_over"];
/** What gives an application a new life; a call that was decided or cancelled has none to give. */
const whileCallGoesOn: readonly DecisionName[] = [
  ...([
    "take",
    "ask",
    "answer",
    "recommend",
    "screen_again",
    "waitlist",
    "move_up",
    "redirect",
    "propose_refusal",
  ] as const),
  ...(["return_refusal", "contest", "reverse", "reopen_file", "replace_file"] as const),
];

/** Whether nothing more can come of a call. */
export const hasEnded = ({ status }: Pick<Call, "status">) =>
  status === "decided" || status === "cancelled" || status === "archived";

/** Why a decision about an application cannot be taken now by this person, if it cannot. */
export const obstacle = (
  decision: DecisionName,
  { application, call, acting }: Deciding,
  now: Date,
): Obstacle | undefined => {
  const row: Decision<string> = decisions[decision];
  if (application.erased || !allowedIn(row, application.status) || !fitsTrack(decision, call.accreditation))
    return [409, "not_now"];
  if (whileCallGoesOn.includes(decision) && hasEnded(call)) return [409, "not_now"];
  if (!mayDecide(row.by, acting, application)) return [403, "forbidden"];
  if (acting.focal && !mayForOrganization(acting.focal, "take_part")) return [403, "forbidden"];
  return (
    (isOfDesk(acting) ? deskObstacle(decision, row, application, acting) : undefined) ??
    stateObstacle(decision, application, call, now)
  );
};

const deskObstacle = (
  decision: DecisionName,
  row: Decision<string>,
  application: Application,
  acting: Acting,
): Obstacle | undefined => {
  const gate = gateOf(application, acting);
  const opened = decision === "declare" || recorded.includes(decision);
  if (gate && (gate[0] === 403 || !opened)) return gate;
  const { assignee, rounds } = application;
  const anyHolder =
    row.by === "other-officer" ||
    ofAnyHolder.includes(decision) ||
    (acting.as === "secretariat" && movedBySecretariat.includes(decision));
  if (assignee && assignee !== acting.id && !anyHolder) return [409, "assigned"];
  if (decision === "ask" && rounds >= mostRounds && acting.as === "officer") return [409, "rounds_used"];
  return undefined;
};

const stateObstacle = (
  decision: DecisionName,
  application: Application,
  call: Call,
  now: Date,
): Obstacle | undefined => {
  switch (decision) {
    case "save":
    case "submit":
      return phaseOf(call, now) === "open" ? undefined : [409, "call_not_open"];
    case "recommend":
      return isChecked(application) ? undefined : [409, "checklist_open"];
    case "contest":
      return now.toISOString() <= contestUntil(application) ? undefined : [409, "contest_over"];
    default:
      return undefined;
  }
};

/** Whether every item of the checklist was looked at, and none of them speaks against it. */
const isChecked = ({ checklist }: Pick<Application, "checklist">) =>
  checklistItems.every((item) => checklist[item] === "yes" || checklist[item] === "not_applicable");

/** The decisions that a person could take in a case as it stands. */
export const possibleDecisions = (deciding: Deciding, now: Date): DecisionName[] =>
  names.filter((name) => !obstacle(name, deciding, now));
