import { type Call, type Forum, type Moved, phaseOf } from "#shared/forums.ts";
import { type Changed, changed, differing, refuse, refuseNew } from "./changes.ts";
import { contradictionsOf, tooLate } from "./contradictions.ts";
import type { Given } from "./decision-input.ts";
import { type CallField, callFields } from "./details.ts";
import { type CallDate, type CallDecision, callDates, callDecisions } from "./forums.ts";

const texts: readonly CallField[] = ["title", "summary", "notExtensibleWhy"];
const dated: readonly CallField[] = [...callDates, "zone"];
/** Dates that may still move once a call has opened, apart from its extension. */
const laterDates: Readonly<Record<string, readonly CallDate[]>> = {
  open: ["decisionDue", "nominationsUntil", "substitutionsUntil"],
  closed: ["decisionDue", "nominationsUntil", "substitutionsUntil"],
  in_decision: ["decisionDue", "nominationsUntil", "substitutionsUntil"],
  decided: ["nominationsUntil", "substitutionsUntil"],
};

/** Fields of a call that an officer may change without anybody being told. */
export const editableFields = (call: Call, now: Date): readonly CallField[] => {
  if (call.status === "planned") return callFields;
  // Whoever began an application began it by these rules.
  const begun = call.openingTold || !["announced", "postponed"].includes(phaseOf(call, now));
  return begun ? texts : callFields.filter((field) => !dated.includes(field));
};

/** Dates that may be moved now. */
export const movableDates = (call: Call, now: Date): readonly CallField[] => laterDates[phaseOf(call, now)] ?? dated;

const refuseFixed = (values: object, open: readonly CallField[]) =>
  refuse(
    Object.keys(values)
      .filter((field) => !open.includes(field as CallField))
      .map((field) => ({ field, code: "fixed" })),
  );

/** A date that is set anew lies ahead. */
const refusePast = (values: Partial<Call>, now: Date) =>
  refuse(
    callDates
      .filter((field) => values[field] !== undefined && values[field] < now.toISOString())
      .map((field) => ({ field, code: "in_the_past" })),
  );

const rearranged = (decision: CallDecision, call: Call, values: Partial<Call>, now: Date) => {
  switch (decision) {
    case "edit":
      return refuseFixed(values, editableFields(call, now));
    case "extend":
      if (!values.closesAt || values.closesAt < call.closesAt) refuse([{ field: "closesAt", code: "not_later" }]);
      return refusePast(values, now);
    case "move":
      refuseFixed(values, movableDates(call, now));
      if (Object.keys(values).length === 0) refuse([{ field: "decisionDue", code: "not_moved" }]);
      return refusePast(values, now);
  }
};

const datesOf = (from: Call, to: Call): NonNullable<Moved["dates"]> =>
  Object.fromEntries(callDates.filter((name) => from[name] !== to[name]).map((name) => [name, [from[name], to[name]]]));

const silent: readonly CallDecision[] = ["edit", "open"];
/** Decisions after which calendars have to look again. */
const counted: readonly CallDecision[] = ["extend", "move", "postpone", "reschedule", "cancel"];

/** Whether those who wait for the opening know of it: told by the clock, or by its publication when it is open by then. */
const openingTold = (decision: CallDecision, { openingTold: told, opensAt }: Call, now: Date) => {
  const opened = opensAt <= now.toISOString();
  if (decision === "open") return true;
  if (decision === "publish") return opened;
  return decision === "reschedule" ? told && opened : told;
};

/** The call as a decision leaves it; refuses (422) what cannot be true. */
export const callAfter = (
  decision: CallDecision,
  call: Call,
  forum: Pick<Forum, "events">,
  given: Given,
  now: Date,
): Changed<Call> => {
  const values: Partial<Call> = differing(call, given.changes);
  rearranged(decision, call, values, now);
  const row = callDecisions[decision];
  const at = now.toISOString();
  const status = row.to === "same" ? call.status : row.to;
  const since = row.to === "same" ? call.since : at;
  const sequence = call.sequence + (counted.includes(decision) ? 1 : 0);
  const moved: Call = { ...call, ...values, status, since, sequence };
  const begins = decision === "publish" || decision === "reschedule";
  const before = contradictionsOf(call, forum).filter(({ field }) => !(field in values));
  refuseNew(contradictionsOf(moved, forum), begins ? [] : before);
  if (begins) refuse(tooLate(moved, now));
  const dates = datesOf(call, moved);
  const entry: Moved = {
    at,
    what: decision,
    ...(given.reason && { reason: given.reason }),
    ...(given.text && Object.keys(given.text).length > 0 && { text: given.text }),
    ...(Object.keys(dates).length > 0 && { dates }),
  };
  const history = silent.includes(decision) ? call.history : [...call.history, entry];
  const to = { ...moved, history, openingTold: openingTold(decision, moved, now) };
  return changed(call, to, values);
};
