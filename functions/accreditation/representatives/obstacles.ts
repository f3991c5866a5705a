import { isOfDesk, mayDecide } from "#shared/acting.ts";
import { allowedIn, type Decision, type Obstacle } from "#shared/decisions.ts";
import type { Call } from "#shared/forums.ts";
import { gateOf } from "../obstacles.ts";
import type { Delegation, Matter } from "./matter.ts";
import { type DecisionName, representativeDecisions } from "./representatives.ts";
import { holders, placeOf, type Roster, rosterOf, seatsIn } from "./roster.ts";

const names = Object.keys(representativeDecisions) as DecisionName[];

/** What is decided also once the accreditation has ended: it only ends, erases or remarks. */
const atAnyTime: readonly DecisionName[] = [
  "cancel",
  "cancel_self",
  "cancel_revoked",
  "lapse",
  "erase",
  "forget",
  "note",
];
/** After which a call takes no representatives any more. */
const isOver = ({ status }: Pick<Call, "status">) => status === "cancelled" || status === "archived";

/** Whether an application may have representatives now. */
const mayCome = ({ application, call }: Pick<Delegation, "application" | "call">) =>
  application.status === "accredited" && !isOver(call);

export const isFull = (roster: Roster, { quota }: Pick<Call, "quota">) => seatsIn(roster) >= quota;

/** Why nobody can be nominated now, if so. */
export const nominationObstacle = (delegation: Delegation, now: Date): Obstacle | undefined => {
  const { application, call, dates, acting } = delegation;
  if (!mayCome(delegation)) return [409, "not_now"];
  if (acting.as !== "applicant") return [403, "forbidden"];
  if (now.toISOString() >= dates.nominationsUntil) return [409, "nominations_closed"];
  return rosterOf(application).length >= call.quota + call.reserves ? [409, "places_taken"] : undefined;
};

/** Why a decision about a representative cannot be taken now by this person, if it cannot. */
export const obstacle = (decision: DecisionName, matter: Matter, now: Date): Obstacle | undefined => {
  const { representative, application, acting } = matter;
  const row: Decision<string> = representativeDecisions[decision];
  if (representative.forgotten || !allowedIn(row, representative.status)) return [409, "not_now"];
  if (!atAnyTime.includes(decision) && !mayCome(matter)) return [409, "not_now"];
  if (!mayDecide(row.by, acting, representative)) return [403, "forbidden"];
  const gate = isOfDesk(acting) ? gateOf(application, acting) : undefined;
  if (gate?.[0] === 403) return gate;
  return placeObstacle(decision, matter, now);
};

const placeObstacle = (
  decision: DecisionName,
  { representative, application, call, dates }: Matter,
  now: Date,
): Obstacle | undefined => {
  const roster = rosterOf(application);
  const holds = placeOf(roster, representative.reference)?.holds;
  switch (decision) {
    case "confirm":
      if (now.toISOString() >= dates.seatsUntil) return [409, "not_now"];
      return holds !== "seat" && isFull(roster, call) ? [409, "quota_full"] : undefined;
    case "put_on_reserve":
      // A seat that somebody took over is not given up by waiting.
      if (holds === "seat") return [409, "not_now"];
      return holders(roster, "reserve").length >= call.reserves ? [409, "reserves_full"] : undefined;
    case "rank":
      return holds === "reserve" ? undefined : [409, "not_now"];
    case "promote":
      return holds === "seat" ? undefined : [409, "not_now"];
    case "replace":
      return now.toISOString() >= dates.substitutionsUntil ? [409, "substitutions_closed"] : undefined;
    case "look":
      return representative.documented ? undefined : [409, "no_document"];
    default:
      return undefined;
  }
};

/** The decisions that a person could take about a representative as it stands. */
export const possibleDecisions = (matter: Matter, now: Date): DecisionName[] =>
  names.filter((name) => !obstacle(name, matter, now));
