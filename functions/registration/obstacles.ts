import type { Acting } from "#shared/acting.ts";
import { allowedIn, type Decision, type Obstacle } from "#shared/decisions.ts";
import type { Organization } from "#shared/organizations.ts";
import { mostRounds } from "#shared/promises.ts";
import type { Change } from "./change.ts";
import {
  type ColleagueDecisionName,
  type FocalDecision,
  mayTake,
  possibleAboutColleagues,
} from "./colleagues/colleague-decisions.ts";
import { type ChangeDecisionName, changeDecisions, type DecisionName, decisions } from "./registration.ts";

const changeNames = Object.keys(changeDecisions) as ChangeDecisionName[];
const names = Object.keys(decisions) as DecisionName[];

/** Why a decision about an organization cannot be taken now by this person, if it cannot. */
export const obstacle = (decision: DecisionName, organization: Organization, acting: Acting): Obstacle | undefined => {
  const row: FocalDecision<string> = decisions[decision];
  const { status, assignee, rounds, decidedBy, merged } = organization;
  if (!allowedIn(row, status) || organization.erased) return [409, "not_now"];
  // Whoever merged it does not take it apart; whoever refused it long ago may.
  const taken = decision === "unmerge" ? { decidedBy: [merged?.by ?? ""] } : organization;
  if (!mayTake(row, acting, taken)) return [403, "forbidden"];
  const desk = row.by === "officer" || row.by === "other-officer";
  // A contested case cannot be held by somebody who may not decide it.
  const heldInVain = status === "contested" && decidedBy.includes(assignee ?? "");
  const anyHolder =
    decision === "note" ||
    decision === "unmerge" ||
    (decision === "put_back" && acting.as === "secretariat") ||
    heldInVain;
  if (desk && assignee && assignee !== acting.id && !anyHolder) return [409, "assigned"];
  if (decision === "put_back" && !assignee) return [409, "not_now"];
  if (decision === "ask" && rounds >= mostRounds && acting.as === "officer") return [409, "rounds_used"];
  return undefined;
};

/** The same for a decision about a change of reviewed fields. */
export const changeObstacle = (
  decision: ChangeDecisionName,
  change: Change,
  organization: Organization,
  acting: Acting,
): Obstacle | undefined => {
  const row: Decision<string> = changeDecisions[decision];
  if (!allowedIn(row, change.status)) return [409, "not_now"];
  if (!mayTake(row, acting, organization)) return [403, "forbidden"];
  const anyHolder = decision === "put_back_change" && acting.as === "secretariat";
  if (row.by === "officer" && change.assignee && change.assignee !== acting.id && !anyHolder) return [409, "assigned"];
  if (decision === "put_back_change" && !change.assignee) return [409, "not_now"];
  return undefined;
};

export type PossibleDecision = DecisionName | ChangeDecisionName | ColleagueDecisionName;

interface Deciding {
  readonly organization: Organization;
  readonly change: Change | undefined;
  readonly acting: Acting;
}

/** The decisions that a person could take in a case as it stands. */
export const possibleDecisions = ({ organization, change, acting }: Deciding): PossibleDecision[] =>
  change
    ? changeNames.filter((name) => !changeObstacle(name, change, organization, acting))
    : [
        ...names.filter((name) => !obstacle(name, organization, acting)),
        ...possibleAboutColleagues(organization, acting),
      ];
