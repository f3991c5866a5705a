import { type Changed, changed, differing, refuse } from "#shared/changes.ts";
import { type Forum, type ForumEvent, type Moved, mostEvents } from "#shared/forums.ts";
import { eventContradictions } from "./contradictions.ts";
import type { Given } from "./decision-input.ts";
import { eventDate, type ForumDecision, forumDecisions } from "./forums.ts";

type Dates = NonNullable<Moved["dates"]>;

const eventOf = ({ events }: Forum, id: string | undefined): ForumEvent => {
  const event = events.find((one) => one.id === id);
  if (!event || event.cancelled) refuse([{ field: "event", code: "not_a_choice" }]);
  return event as ForumEvent;
};

const withEvents = (forum: Forum, events: readonly ForumEvent[]): Forum => ({
  ...forum,
  events: [...events].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1)),
});

/** Puts a changed event in its place, and counts it for calendars where people know of it. */
const withEvent = (forum: Forum, from: ForumEvent, values: Partial<ForumEvent>): Forum => {
  const counted = forum.status === "planned" ? from.sequence : from.sequence + 1;
  const event = { ...from, ...values, sequence: counted };
  return withEvents(
    forum,
    forum.events.map((one) => (one.id === event.id ? event : one)),
  );
};

const datesOf = (from: ForumEvent, to: Partial<Pick<ForumEvent, "startsAt" | "endsAt">>): Dates =>
  Object.fromEntries(
    (["startsAt", "endsAt"] as const)
      .filter((name) => to[name] !== undefined && to[name] !== from[name])
      .map((name) => [eventDate(from.id, name), [from[name], to[name] ?? null]]),
  );

const takenAway = (events: readonly ForumEvent[]): Dates =>
  Object.fromEntries(events.map(({ id, startsAt }) => [eventDate(id, "startsAt"), [startsAt, null]]));

/** Dates that a postponed forum has now in place of those it had. */
const regained = ({ events, history }: Forum): Dates => {
  const lost = history.findLast(({ what }) => what === "postpone")?.dates ?? {};
  const going = events.filter(({ cancelled }) => !cancelled);
  return Object.fromEntries(
    going.map(({ id, startsAt }) => [
      eventDate(id, "startsAt"),
      [lost[eventDate(id, "startsAt")]?.[0] ?? null, startsAt],
    ]),
  );
};

const silent: readonly ForumDecision[] = ["edit", "add_event", "change_event", "remove_event"];

const addEvent = (forum: Forum, values: Given["changes"]): Changed<Forum> => {
  const event = { ...values, cancelled: false, sequence: 0 } as ForumEvent;
  if (forum.events.some(({ id }) => id === event.id)) refuse([{ field: "id", code: "taken" }]);
  if (forum.events.length >= mostEvents) refuse([{ field: "id", code: "too_many" }]);
  refuse(eventContradictions(event));
  return changed(forum, withEvents(forum, [...forum.events, event]), { events: event.id });
};

const changeEvent = (forum: Forum, { event: id, changes }: Given, moves: boolean): [Changed<Forum>, Dates] => {
  const event = eventOf(forum, id);
  const values = differing(event, changes);
  refuse(eventContradictions({ ...event, ...values }));
  // What people travel by changes with a reason that reaches them, or not at all.
  const material = Object.keys(values).filter((field) => field !== "title");
  if (!moves && forum.status === "announced") refuse(material.map((field) => ({ field, code: "needs_reason" })));
  if (moves && material.length === 0) refuse([{ field: "startsAt", code: "not_moved" }]);
  const dates = datesOf(event, values);
  return [changed(forum, withEvent(forum, event, values), Object.keys(values).length > 0 ? { events: id } : {}), dates];
};

/** Everything about a forum that a decision changes besides its status, and the dates that moved by it. */
const afterwards = (decision: ForumDecision, forum: Forum, given: Given): [Changed<Forum>, Dates?] => {
  switch (decision) {
    case "edit": {
      const values = differing(forum, given.changes);
      return [changed(forum, { ...forum, ...values }, values)];
    }
    case "add_event":
      return [addEvent(forum, given.changes)];
    case "change_event":
    case "move_event":
      return changeEvent(forum, given, decision === "move_event");
    case "remove_event": {
      const { id } = eventOf(forum, given.event);
      return [changed(forum, { ...forum, events: forum.events.filter((event) => event.id !== id) }, { events: id })];
    }
    case "cancel_event": {
      const event = eventOf(forum, given.event);
      return [changed(forum, withEvent(forum, event, { cancelled: true }), { events: event.id }), takenAway([event])];
    }
    case "postpone":
    case "cancel": {
      const going = forum.events.filter(({ cancelled }) => !cancelled);
      const cancelled = decision === "cancel";
      const all = going.reduce((moved, event) => withEvent(moved, event, { cancelled }), forum);
      return [changed(forum, all, {}), takenAway(going)];
    }
    case "reschedule": {
      const going = forum.events.filter(({ cancelled }) => !cancelled);
      const all = going.reduce((moved, event) => withEvent(moved, event, {}), forum);
      return [changed(forum, all, {}), regained(forum)];
    }
    default:
      return [changed(forum, forum, {})];
  }
};

/** The forum as a decision leaves it; refuses (422) what cannot be true. */
export const forumAfter = (decision: ForumDecision, forum: Forum, given: Given, now: Date): Changed<Forum> => {
  const [moved, dates] = afterwards(decision, forum, given);
  const { to: status } = forumDecisions[decision];
  const at = now.toISOString();
  const entry: Moved = {
    at,
    what: decision,
    ...(given.reason && { reason: given.reason }),
    ...(given.text && Object.keys(given.text).length > 0 && { text: given.text }),
    ...(given.event && { event: given.event }),
    ...(dates && Object.keys(dates).length > 0 && { dates }),
  };
  const history = silent.includes(decision) ? forum.history : [...forum.history, entry];
  const { status: was, since } = forum;
  return {
    ...moved,
    to: { ...moved.to, history, ...(status === "same" ? { status: was, since } : { status, since: at }) },
  };
};
