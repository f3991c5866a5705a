import { type Acting, mayDecide } from "#shared/acting.ts";
import type { Briefing } from "#shared/briefings/briefing.ts";
import { allowedIn, type Decision, type Obstacle } from "#shared/decisions.ts";
import { mayWorkOn } from "#shared/desk-right.ts";
import { type BriefingDecision, briefingDecisions } from "../briefings.ts";

/** Why a decision about a briefing cannot be taken now by this person, if it cannot. */
export const briefingObstacle = (
  decision: BriefingDecision,
  briefing: Pick<Briefing, "status" | "regions">,
  acting: Acting,
): Obstacle | undefined => {
  const row: Decision<string> = briefingDecisions[decision];
  if (!allowedIn(row, briefing.status)) return [409, "not_now"];
  const may = mayDecide(row.by, acting, { decidedBy: [] }) && mayWorkOn(acting, briefing);
  return may ? undefined : [403, "forbidden"];
};

/** The decisions that a person could take about a briefing as it stands. */
export const possibleForBriefing = (briefing: Pick<Briefing, "status" | "regions">, acting: Acting) =>
  (Object.keys(briefingDecisions) as BriefingDecision[]).filter(
    (decision) => !briefingObstacle(decision, briefing, acting),
  );
