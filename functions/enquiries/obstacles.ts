import { type Acting, isOfDesk, mayDecide } from "#shared/acting.ts";
import { allowedIn, type Decision, type Obstacle } from "#shared/decisions.ts";
import { mostRounds } from "#shared/promises.ts";
import { type DecisionName, decisions, mostMessages } from "./enquiries.ts";
import type { Enquiry } from "./enquiry.ts";
import { confirmUntil, reopenUntil } from "./falling-due.ts";

const names = Object.keys(decisions) as DecisionName[];

export interface Deciding {
  readonly enquiry: Enquiry;
  readonly acting: Acting;
}

/** Anybody of the desk may do this, whoever has the case. */
const ofAnyHolder: readonly DecisionName[] = ["note", "take_over"];
/** The secretariat may also put a case back, or give it to somebody else. */
const movedBySecretariat: readonly DecisionName[] = ["put_back", "hand_over"];

/** Why a decision about an enquiry cannot be taken now by this person, if it cannot. */
export const obstacle = (decision: DecisionName, { enquiry, acting }: Deciding, now: Date): Obstacle | undefined => {
  const row: Decision<string> = decisions[decision];
  if (!allowedIn(row, enquiry.status) || enquiry.erased) return [409, "not_now"];
  if (!mayDecide(row.by, acting, { decidedBy: [] })) return [403, "forbidden"];
  return (
    (isOfDesk(acting) ? deskObstacle(decision, enquiry, acting) : undefined) ?? ownObstacle(decision, enquiry, now)
  );
};

const deskObstacle = (decision: DecisionName, { assignee, rounds }: Enquiry, acting: Acting): Obstacle | undefined => {
  const anyHolder =
    ofAnyHolder.includes(decision) || (acting.as === "secretariat" && movedBySecretariat.includes(decision));
  if (assignee && assignee !== acting.id && !anyHolder) return [409, "assigned"];
  return decision === "ask_back" && rounds >= mostRounds && acting.as === "officer" ? [409, "rounds_used"] : undefined;
};

const ownObstacle = (decision: DecisionName, enquiry: Enquiry, now: Date): Obstacle | undefined => {
  const at = now.toISOString();
  if (decision === "confirm") return at < confirmUntil(enquiry) ? undefined : [409, "not_now"];
  if (decision !== "reopen") return undefined;
  const isOver = at >= reopenUntil(enquiry) || enquiry.messages.length >= mostMessages;
  return isOver || enquiry.closedFor === "abuse" ? [409, "not_now"] : undefined;
};

/** The decisions that a person could take as an enquiry stands. */
export const possibleDecisions = (deciding: Deciding, now: Date): DecisionName[] =>
  names.filter((name) => !obstacle(name, deciding, now));
