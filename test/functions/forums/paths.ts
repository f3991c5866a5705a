import { daysFrom, type ForumsWorld, newEvent } from "#test/support/forums.ts";

/** Input that satisfies what a decision asks for. */
export const inputFor = (world: ForumsWorld, kind: "forum" | "call", decision: string): Record<string, unknown> => {
  const now = world.connection.now();
  const text = { en: "Because of this and that." };
  const why = { reason: "host", text };
  const dates = { opensAt: daysFrom(now, 5), closesAt: daysFrom(now, 70), decisionDue: daysFrom(now, 125) };
  switch (`${kind} ${decision}`) {
    case "forum publish":
    case "call publish":
      return { text };
    case "forum edit":
      return { edition: "2030, second session" };
    case "forum add_event":
      return { ...newEvent(now, { id: "hearing" }) };
    case "forum change_event":
      return { event: "forum-week", title: { en: "The week of the forum" } };
    case "forum remove_event":
      return { event: "forum-week" };
    case "forum move_event":
      return { ...why, event: "forum-week", startsAt: daysFrom(now, 230), endsAt: daysFrom(now, 233) };
    case "forum cancel_event":
      return { ...why, event: "forum-week" };
    case "call edit":
      return { title: { en: "The call" } };
    case "call extend":
      return { ...why, closesAt: daysFrom(now, 80) };
    case "call move":
      return { ...why, nominationsUntil: daysFrom(now, 160) };
    case "call reschedule":
      return dates;
    case "forum postpone":
    case "forum cancel":
    case "call postpone":
    case "call cancel":
      return why;
    default:
      return {};
  }
};

const step = (world: ForumsWorld, kind: "forum" | "call", place: string, decision: string) =>
  world.insist(world.decide(place, decision, inputFor(world, kind, decision), world.staff.secretariat));

const forumPaths: Readonly<Record<string, readonly string[]>> = {
  planned: [],
  announced: ["publish"],
  postponed: ["publish", "postpone"],
  cancelled: ["publish", "cancel"],
  archived: ["publish", "archive"],
};

let count = 0;
export const freshId = (name: string) => {
  count += 1;
  return `${name}-${count}`;
};

/** A forum in a status, reached through the API. */
export const forumIn = async (world: ForumsWorld, status: string): Promise<string> => {
  const id = await world.plan({ id: freshId("forum") });
  for (const decision of forumPaths[status] ?? []) await step(world, "forum", id, decision);
  return id;
};

/** What stands in the way of a call's status and phase; `open` and `closed` are reached by the clock. */
const callPaths: Readonly<Record<string, readonly string[]>> = {
  planned: [],
  announced: ["publish"],
  open: ["publish"],
  closed: ["publish"],
  in_decision: ["publish", "begin_decision"],
  decided: ["publish", "begin_decision", "decide"],
  archived: ["publish", "begin_decision", "decide", "archive"],
  postponed: ["publish", "postpone"],
  cancelled: ["publish", "cancel"],
};

export const phases = Object.keys(callPaths);

const closedBy = ["closed", "in_decision", "decided", "archived"];

/** A call in a phase, reached through the API and the clock. */
export const callIn = async (world: ForumsWorld, phase: string): Promise<string> => {
  const forum = await world.announce({ id: freshId("forum") });
  const now = world.connection.now();
  const later = phase === "planned" || phase === "announced" ? { opensAt: daysFrom(now, 3) } : {};
  const short = closedBy.includes(phase) ? { closesAt: new Date(now.getTime() + 60_000).toISOString() } : {};
  const place = await world.planCall(forum, { id: freshId("call"), ...later, ...short });
  const [publish, ...rest] = callPaths[phase] ?? [];
  if (publish) await step(world, "call", place, publish);
  if (closedBy.includes(phase)) await world.pass({ minutes: 1 });
  for (const decision of rest) await step(world, "call", place, decision);
  return place;
};
