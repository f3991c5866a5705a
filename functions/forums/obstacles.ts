import { type Acting, mayDecide } from "#shared/acting.ts";
import { allowedIn, type Decision, type Obstacle } from "#shared/decisions.ts";
import { mayWorkOn } from "#shared/desk-right.ts";
import { type Call, type Forum, phaseOf, takenUntil } from "#shared/forums.ts";
import { type CallDecision, callDecisions, extendableHours, type ForumDecision, forumDecisions } from "./forums.ts";

const nobody = { decidedBy: [] };
const hour = 3600 * 1000;

/** Why a decision about a forum cannot be taken now by this person, if it cannot. */
export const forumObstacle = (
  decision: ForumDecision,
  forum: Forum,
  calls: readonly Pick<Call, "status">[],
  acting: Acting,
): Obstacle | undefined => {
  const row: Decision<string> = forumDecisions[decision];
  if (!allowedIn(row, forum.status)) return [409, "not_now"];
  if (!mayDecide(row.by, acting, nobody) || !mayWorkOn(acting, forum)) return [403, "forbidden"];
  const over = ["planned", "decided", "cancelled", "archived"];
  if (decision === "archive" && calls.some(({ status }) => !over.includes(status))) return [409, "calls_go_on"];
  return undefined;
};

/** The same for a call. */
export const callObstacle = (
  decision: CallDecision,
  call: Call,
  forum: Forum,
  acting: Acting,
  now: Date,
): Obstacle | undefined => {
  const row: Decision<string> = callDecisions[decision];
  const phase = phaseOf(call, now);
  if (!allowedIn(row, call.status)) return [409, "not_now"];
  const may = mayDecide(row.by, acting, nobody) && mayWorkOn(acting, forum) && mayWorkOn(acting, call);
  if (!may) return [403, "forbidden"];
  switch (decision) {
    case "publish":
    case "reschedule":
      return forum.status === "announced" ? undefined : [409, "forum_not_announced"];
    case "open":
      return phase === "announced" || call.openingTold || forum.status === "cancelled" ? [409, "not_now"] : undefined;
    case "extend":
      if (!call.extensible) return [409, "not_extensible"];
      return now.getTime() >= Date.parse(takenUntil(call)) + extendableHours * hour ? [409, "not_now"] : undefined;
    case "begin_decision":
      return phase === "closed" ? undefined : [409, "not_now"];
    case "decide":
      return call.accreditation === "authority" && acting.as !== "secretariat" ? [403, "forbidden"] : undefined;
    default:
      return undefined;
  }
};

/** The decisions that a person could take about a forum as it stands. */
export const possibleForForum = (...about: [Forum, readonly Pick<Call, "status">[], Acting]): ForumDecision[] =>
  (Object.keys(forumDecisions) as ForumDecision[]).filter((name) => !forumObstacle(name, ...about));

export const possibleForCall = (...about: [Call, Forum, Acting, Date]): CallDecision[] =>
  (Object.keys(callDecisions) as CallDecision[]).filter((name) => !callObstacle(name, ...about));
