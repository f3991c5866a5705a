import type { Acting } from "#shared/acting.ts";
import { type Briefing, sessionKeyOf } from "#shared/briefings/briefing.ts";
import { mayWorkOn } from "#shared/desk-right.ts";
import { Refusal } from "#shared/refusal.ts";
import { isTooLarge } from "#shared/row-size.ts";
import type { Write } from "#shared/transaction.ts";
import { hasBegun } from "../obstacles.ts";
import type { Places } from "../places/store.ts";
import type { BriefingsRoom } from "../room.ts";
import { followJob } from "../telling.ts";
import type { Given, PlanningDecision } from "./decision-input.ts";
import { refuseStrangeLinks } from "./links.ts";
import { briefingAfter } from "./moves.ts";

interface Deciding {
  readonly briefing: Briefing;
  readonly decision: PlanningDecision;
  readonly acting: Acting;
  readonly given: Given;
  readonly now: Date;
}

/** Sets the session's reader to work although nobody asked for anything: there may be places to offer. */
const lookAgain = (places: Places, sessionKey: string, now: Date, version: number): Write =>
  places.addTurn({ sessionKey, reference: "desk", what: "count", groups: [] }, now, version);

/** What becomes of the places of sessions that are new or hold another number of people. */
const placesAfter = async (places: Places, from: Briefing, to: Briefing, now: Date): Promise<Write[]> => {
  const writes: Write[] = [];
  for (const session of to.sessions) {
    const before = from.sessions.find(({ id }) => id === session.id)?.capacity;
    if (before === session.capacity) continue;
    const key = sessionKeyOf(to.id, session.id);
    const taken = before === undefined ? 0 : ((await places.counted(key))?.taken ?? 0);
    if (taken > session.capacity)
      throw new Refusal(422, "invalid", [{ field: "capacity", code: "below_taken", values: { taken, count: taken } }]);
    writes.push(places.setCapacity(key, session.capacity));
    if (before !== undefined && to.status === "announced" && !hasBegun(session, now))
      writes.push(lookAgain(places, key, now, from.version + 1));
  }
  return writes;
};

const limitsMoved = (from: Briefing, to: Briefing) =>
  from.perOrganization !== to.perOrganization || from.perRegion !== to.perRegion;

const followed: readonly PlanningDecision[] = ["publish", "add_session", "move_session", "cancel_session", "cancel"];

/** The work that a decision starts: whoever signed up is told, focal points have news, and waiting lists move on. */
const workAfter = (decision: PlanningDecision, from: Briefing, to: Briefing) => {
  if (from.status === "planned" && to.status !== "announced") return [];
  const { id } = to;
  const version = from.version + 1;
  return [
    ...(followed.includes(decision) ? [followJob({ id, version })] : []),
    ...(decision === "publish" ? [{ id: `news#${id}#${version}`, kind: "news", input: { briefing: id } }] : []),
    ...(limitsMoved(from, to) ? [{ id: `recount#${id}#${version}`, kind: "recount", input: { briefing: id } }] : []),
  ];
};

/** Makes a decision that nothing stands in the way of. */
export const decideBriefing = async (room: BriefingsRoom, deciding: Deciding): Promise<Briefing> => {
  const { briefing: from, decision, acting, given, now } = deciding;
  const { to, fields, before, after } = briefingAfter(decision, from, given, now);
  if (!mayWorkOn(acting, to)) throw new Refusal(403, "forbidden");
  if (isTooLarge(from, to)) throw new Refusal(413, "too_large");
  if (from.forum !== to.forum || from.call !== to.call) await refuseStrangeLinks(room, to);
  const [briefings, places] = await Promise.all([room.briefings(), room.places()]);
  return briefings.make({
    from,
    to,
    what: `briefing_${decision}`,
    by: acting.id,
    now,
    reason: given.reason,
    fields,
    ...(fields.length > 0 && { before, after }),
    also: [
      ...(await placesAfter(places, from, to, now)),
      ...(decision === "publish" ? [briefings.spread({ ...to, version: from.version }, acting.id, now)] : []),
    ],
    jobs: workAfter(decision, from, to),
  });
};

/** Gives out what changed limits set free, in every session that is still to come. */
export const recountSessions = async (room: BriefingsRoom, id: string, now: Date): Promise<number> => {
  const [briefings, places, signUps] = await Promise.all([room.briefings(), room.places(), room.signUps()]);
  const briefing = await briefings.find(id);
  const ahead = (briefing?.sessions ?? []).filter((session) => !session.cancelled && !hasBegun(session, now));
  for (const { id: session } of ahead)
    await signUps.book.commit([lookAgain(places, sessionKeyOf(id, session), now, briefing?.version ?? 0)]);
  return ahead.length;
};
