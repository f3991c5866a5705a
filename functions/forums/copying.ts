import type { Call, Forum } from "#shared/forums.ts";
import { type Shift, shifted } from "#shared/shifted-time.ts";
import type { CopyRequest } from "./details.ts";
import { callDates } from "./forums.ts";

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
