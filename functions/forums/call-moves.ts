import { type Changed, changed, differing, refuse, refuseNew } from "#shared/changes.ts";
import { type Call, type Forum, type Moved, phaseOf } from "#shared/forums.ts";
import { asCallForInputs, type CallField, callFieldsOf } from "./call-details.ts";
import { contradictionsOf, tooLate } from "./contradictions.ts";
import type { Given } from "./decision-input.ts";
import { type CallDate, type CallDecision, callDates, callDecisions, datesOf } from "./forums.ts";
import { asksTheSame } from "./input-contradictions.ts";

const texts: readonly CallField[] = ["title", "summary", "notExtensibleWhy", "inputs.guidance", "inputs.questions"];
const dated: readonly CallField[] = [...callDates, "zone"];
/** Dates that may still move once a call has opened, apart from its extension. */
const laterDates: Readonly<Record<string, readonly CallDate[]>> = {
  open: ["decisionDue", "nominationsUntil", "substitutionsUntil"],
  closed: ["decisionDue", "nominationsUntil", "substitutionsUntil"],
  in_decision: ["decisionDue", "nominationsUntil", "substitutionsUntil"],
  decided: ["nominationsUntil", "substitutionsUntil"],
};

/** Whether somebody may have begun an application or input by its rules; of questions, only the words change then. */
export const hasBegun = (call: Call, now: Date) =>
  call.status !== "planned" && (call.openingTold || !["announced", "postponed"].includes(phaseOf(call, now)));

/** Fields of a call that an officer may change without anybody being told. */
export const editableFields = (call: Call, now: Date): readonly CallField[] => {
  const fields = callFieldsOf(call);
  if (call.status === "planned") return fields;
  return fields.filter((field) => (hasBegun(call, now) ? texts.includes(field) : !dated.includes(field)));
};

/** Dates that may be moved now. */
export const movableDates = (call: Call, now: Date): readonly CallField[] =>
  (laterDates[phaseOf(call, now)] ?? dated).filter((field) => callFieldsOf(call).includes(field));

/** The names of what is changed. */
const changedFields = (call: Call, { inputs, ...others }: Partial<Call>): string[] => [
  ...Object.keys(others),
  ...Object.keys(inputs && call.inputs ? differing(call.inputs, inputs) : {}).map((name) => `inputs.${name}`),
];

const refuseFixed = (fields: readonly string[], open: readonly CallField[]) =>
  refuse(fields.filter((field) => !open.includes(field as CallField)).map((field) => ({ field, code: "fixed" })));

/** What people answered stays an answer. */
const refuseOtherQuestions = (call: Call, { inputs }: Partial<Call>, now: Date) => {
  const kept = !inputs || !hasBegun(call, now) || asksTheSame(call.inputs?.questions ?? [], inputs.questions);
  refuse(kept ? [] : [{ field: "inputs.questions", code: "fixed" }]);
};

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
      refuseFixed(changedFields(call, values), editableFields(call, now));
      return refuseOtherQuestions(call, values, now);
    case "extend":
      if (!values.closesAt || values.closesAt < call.closesAt) refuse([{ field: "closesAt", code: "not_later" }]);
      return refusePast(values, now);
    case "move":
      refuseFixed(Object.keys(values), movableDates(call, now));
      if (Object.keys(values).length === 0) refuse([{ field: "decisionDue", code: "not_moved" }]);
      return refusePast(values, now);
  }
};

const movedDates = (from: Call, to: Call): NonNullable<Moved["dates"]> =>
  Object.fromEntries(
    datesOf(to)
      .filter((name) => from[name] !== to[name])
      .map((name) => [name, [from[name], to[name]]]),
  );

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

/** Rules for inputs are changed part by part. */
const wholeChanges = (call: Call, { inputs, ...others }: Given["changes"]): Given["changes"] =>
  inputs === undefined ? others : { ...others, inputs: { ...call.inputs, ...(inputs as object) } };

const isAbout = (field: string, changed: readonly string[]) =>
  changed.some((name) => field === name || field.startsWith(`${name}.`));

/** The call as a decision leaves it; refuses (422) what cannot be true. */
export const callAfter = (
  decision: CallDecision,
  call: Call,
  forum: Pick<Forum, "events">,
  given: Given,
  now: Date,
): Changed<Call> => {
  const values: Partial<Call> = differing(call, wholeChanges(call, given.changes));
  rearranged(decision, call, values, now);
  const row = callDecisions[decision];
  const at = now.toISOString();
  const status = row.to === "same" ? call.status : row.to;
  const since = row.to === "same" ? call.since : at;
  const sequence = call.sequence + (counted.includes(decision) ? 1 : 0);
  const next: Call = { ...call, ...values, status, since, sequence };
  const moved: Call = call.purpose === "inputs" ? asCallForInputs(next) : next;
  const begins = decision === "publish" || decision === "reschedule";
  const before = contradictionsOf(call, forum).filter(({ field }) => !isAbout(field, changedFields(call, values)));
  refuseNew(contradictionsOf(moved, forum), begins ? [] : before);
  if (begins) refuse(tooLate(moved, now));
  const dates = movedDates(call, moved);
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
