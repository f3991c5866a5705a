import type { Call, Forum } from "#shared/forums.ts";
import type { PublishedCall, PublishedForum } from "#shared/published-rows.ts";
import { isPublic, wakeAtOf } from "./forums.ts";

/** What everybody may see of a forum, once it was announced. */
export const publishedForum = ({ kind, createdAt: _, version: __, ...forum }: Forum, updatedAt: string) =>
  isPublic(forum)
    ? ({ ...forum, kind: "forum", place: forum.id, forumKind: kind, updatedAt } satisfies PublishedForum)
    : undefined;

export const publishedCall = (call: Call, updatedAt: string): PublishedCall | undefined => {
  const { createdAt: _, version: __, wake: ___, wakeAt: ____, openingTold: _____, ...shown } = call;
  return isPublic(call) ? { ...shown, kind: "call", place: `${call.forum}#${call.id}`, updatedAt } : undefined;
};

/** What follows from the rest of a forum: when it begins, on which shelf it lies. */
export const settledForum = (forum: Forum): Forum => {
  const starts = forum.events.filter(({ cancelled }) => !cancelled).map(({ startsAt }) => startsAt);
  const shelf = forum.status === "archived" ? "archived" : "current";
  return { ...forum, shelf, startsAt: starts.sort()[0] ?? forum.createdAt };
};

/** What follows from the rest of a call: when the clock looks at it again. */
export const settledCall = ({ wake: _, wakeAt: __, ...call }: Call): Call => {
  const wakeAt = wakeAtOf(call);
  return {
    ...call,
    ...(wakeAt && { wake: "wake" as const, wakeAt }),
  };
};

const heldAt = ({ events }: Forum) =>
  JSON.stringify(events.map(({ id, startsAt, endsAt, cancelled }) => [id, startsAt, endsAt, cancelled]));

/** Whether a meeting moved to which representatives may come. */
export const concernsRepresentatives = (from: Forum, to: Forum) =>
  from.status !== "planned" && heldAt(from) !== heldAt(to);

/** Whether applications or inputs to a call have to follow what was decided about it. */
export const concernsWhatWasSent = (from: Call, to: Call) =>
  from.closesAt !== to.closesAt ||
  from.graceMinutes !== to.graceMinutes ||
  from.decisionDue !== to.decisionDue ||
  (from.status !== to.status && to.status !== "in_decision" && to.status !== "archived" && from.status !== "planned");
