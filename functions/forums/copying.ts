import type { Call, Forum } from "#shared/forums.ts";
import { instantAt, localAt } from "#shared/time.ts";
import type { CopyRequest } from "./details.ts";
import { callDates } from "./forums.ts";

export type Shift = Pick<CopyRequest, "years" | "days">;

/** So many years and days later by the clocks of a zone: what closes at 23:59 there still does, whatever summer time is. */
export const shifted = (instant: string, zone: string, { years, days }: Shift): string => {
  const local = localAt(instant, zone);
  const moved = new Date(`${local.slice(0, 10)}T00:00:00Z`);
  moved.setUTCFullYear(moved.getUTCFullYear() + years);
  // The 29th of February becomes the 28th, not a day of March.
  if (moved.getUTCDate() !== Number(local.slice(8, 10))) moved.setUTCDate(0);
  moved.setUTCDate(moved.getUTCDate() + days);
  const found = instantAt(`${moved.toISOString().slice(0, 10)}${local.slice(10)}`, zone);
  if ("instant" in found) return found.instant;
  if (found.problem === "not_a_date") throw new Error("a date moved out of the calendar");
  // Clocks change just then: the later of the two takes nothing away from anybody.
  return found.instants[1];
};

/** A forum as the beginning of another, which nobody outside knows of. */
export const copyOf = (forum: Forum, { id, edition, ...shift }: CopyRequest, now: Date): Forum => {
  const at = now.toISOString();
  return {
    ...forum,
    id,
    edition,
    events: forum.events
      .filter(({ cancelled }) => !cancelled)
      .map((event) => ({
        ...event,
        startsAt: shifted(event.startsAt, event.zone, shift),
        endsAt: shifted(event.endsAt, event.zone, shift),
        sequence: 0,
      })),
    status: "planned",
    since: at,
    createdAt: at,
    startsAt: at,
    version: 0,
    history: [],
    shelf: "current",
  };
};

const longestId = 60;

/** The id that a call's copy has: that of the call with the new forum's in place of the old one's. */
export const copiedId = (call: string, from: string, to: string, place: number) => {
  const rest = call.startsWith(`${from}-`) ? call.slice(from.length + 1) : call;
  const whole = call === from ? to : `${to}-${rest}`;
  return whole.length <= longestId ? whole : `${to.slice(0, longestId - 4).replace(/-+$/, "")}-${place + 1}`;
};

/** A call as the beginning of the one that stands in its place in a copied forum. */
export const copyOfCall = (call: Call, { id: to, events }: Forum, id: string, shift: Shift, now: Date): Call => {
  const at = now.toISOString();
  const { wake: _, wakeAt: __, ...rest } = call;
  const dates = Object.fromEntries(callDates.map((name) => [name, shifted(call[name], call.zone, shift)]));
  return {
    ...rest,
    ...(dates as Pick<Call, (typeof callDates)[number]>),
    id,
    forum: to,
    event: events.some((event) => event.id === call.event) ? call.event : "",
    status: "planned",
    since: at,
    createdAt: at,
    version: 0,
    sequence: 0,
    history: [],
    openingTold: false,
  };
};
