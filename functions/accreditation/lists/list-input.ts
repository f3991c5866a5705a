import { parseGiven } from "#shared/decision-input.ts";
import type { Decision } from "#shared/decisions.ts";
import type { Call } from "#shared/forums.ts";
import { choices } from "#shared/input.ts";
import { line } from "#shared/text.ts";
import { instantAt, localAt } from "#shared/time.ts";
import type { List } from "./list.ts";
import { type ListDecisionName, listDecisions } from "./lists.ts";

/** As many as one form or request puts on a list or takes off it. */
const mostAtOnce = 50;

/** The first or last instant of a day in the zone of a call; where clocks change just then, the earlier one. */
const edgeOf = (day: string, time: "00:00:00" | "23:59:59", zone: string): string | undefined => {
  const found = instantAt(`${day}T${time}`, zone);
  if ("instant" in found) return found.instant;
  return "instants" in found ? found.instants[0] : undefined;
};

export const dayIn = (instant: string | Date, zone: string) => localAt(instant, zone).slice(0, 10);

const plusDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 24 * 3600 * 1000).toISOString().slice(0, 10);

/** The end of the last day on which Member States can object to a list that begins to lie with them on a day. */
export const circulationEnd = (from: string, { circulationDays, zone }: Pick<Call, "circulationDays" | "zone">) =>
  edgeOf(plusDays(from, circulationDays), "23:59:59", zone) ?? from;

interface Limits {
  readonly least?: string | undefined;
  readonly most?: string | undefined;
}

const Day = ({ least, most }: Limits) =>
  line({ max: 10 }).superRefine((typed, context) => {
    const wrong = (code: string) => context.addIssue({ code: "custom", params: { code } });
    if (!typed) return;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(typed) || !edgeOf(typed, "00:00:00", "UTC")) wrong("not_a_date");
    else if (least && typed < least) wrong("too_soon");
    else if (most && typed > most) wrong("too_far");
  });

/** What a decision about a list is given besides its name; days are YYYY-MM-DD in the call's zone. */
export interface ListGiven {
  readonly reason?: string | undefined;
  readonly text?: string | undefined;
  readonly applications?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly date?: string | undefined;
}

const daysFor = (decision: ListDecisionName, list: List, { zone }: Call, now: Date): Limits => {
  const today = dayIn(now, zone);
  const frozen = list.frozenAt && dayIn(list.frozenAt, zone);
  const transmitted = list.transmittedOn && dayIn(list.transmittedOn, zone);
  if (decision === "freeze") return { least: today };
  return { least: decision === "transmit" ? frozen : (transmitted ?? frozen), most: today };
};

/** Parses what a decision about a list asks for, no more and no less; throws a 422 that names the fields. */
export const parseListGiven = (
  decision: ListDecisionName,
  input: Readonly<Record<string, unknown>>,
  { list, call, now }: { readonly list: List; readonly call: Call; readonly now: Date },
): ListGiven => {
  const day = Day(daysFor(decision, list, call, now));
  const row: Decision<string> = listDecisions[decision];
  // Where the organizer decides, nothing lies with Member States.
  const needs = call.accreditation === "authority" ? row.needs : row.needs?.filter((need) => need !== "from");
  return parseGiven<ListGiven>({ ...row, needs: needs ?? [] }, input, now, {
    applications: choices(line({ max: 40 }), { min: 1, max: mostAtOnce }),
    from: day,
    date: day,
  });
};

export const startOf = (day: string, { zone }: Pick<Call, "zone">) => edgeOf(day, "00:00:00", zone) ?? day;
