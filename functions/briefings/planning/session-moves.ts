import { type Briefing, type BriefingMoved, type BriefingSession, mostSessions } from "#shared/briefings/briefing.ts";
import { type Changed, changed, differing, refuse } from "#shared/changes.ts";
import { type FieldError, Refusal } from "#shared/refusal.ts";
import { hasBegun } from "../obstacles.ts";
import type { Given } from "./decision-input.ts";
import type { NewSession, SessionChanges } from "./details.ts";
import { interpreterFaults, sessionOf, timeFaults, withFollowing } from "./session-rules.ts";

/** What a decision leaves of a briefing, and what its history tells of the session. */
export type After = readonly [changed: Changed<Briefing>, told?: Pick<BriefingMoved, "session" | "from" | "to">];

const times = ["startsAt", "endsAt", "zone"] as const;

/** A session that is held; refuses (422) any other. */
export const sessionIn = ({ sessions }: Briefing, id: string | undefined): BriefingSession => {
  const session = sessions.find((one) => one.id === id);
  if (!session || session.cancelled) refuse([{ field: "session", code: "not_a_choice" }]);
  return session as BriefingSession;
};

const withSession = (briefing: Briefing, session: BriefingSession): Briefing => ({
  ...briefing,
  sessions: briefing.sessions.map((one) => (one.id === session.id ? session : one)),
});

/** What stands in the way of holding sessions, once everybody is to know of them. */
export const unready = (sessions: readonly BriefingSession[]): FieldError[] =>
  sessions
    .filter(({ joiningLink }) => joiningLink === "")
    .slice(0, 1)
    .map(({ id }) => ({ field: "joiningLink", code: "link_needed", values: { session: id } }));

export const addSession = (briefing: Briefing, given: NewSession, now: Date): After => {
  if (briefing.sessions.length >= mostSessions)
    refuse([{ field: "startsAt", code: "too_many_sessions", values: { max: mostSessions } }]);
  const before = briefing.sessions.findLast(({ cancelled }) => !cancelled);
  const session = sessionOf(`s${briefing.sessionsMade + 1}`, given, before);
  refuse([
    ...timeFaults(session, briefing.sessions, now),
    ...interpreterFaults(session),
    ...(briefing.status === "planned" ? [] : unready([session])),
  ]);
  const sessionsMade = briefing.sessionsMade + 1;
  const to = { ...briefing, sessionsMade, sessions: [...briefing.sessions, session] };
  return [changed(briefing, to, { sessions: session.id }), { session: session.id }];
};

export const changeSession = (briefing: Briefing, { session: id, changes }: Given, now: Date): After => {
  const session = sessionIn(briefing, id);
  if (Date.parse(session.endsAt) <= now.getTime()) throw new Refusal(409, "briefing_begun");
  const announced = briefing.status === "announced";
  const given = changes as SessionChanges;
  const values: Partial<BriefingSession> = differing(session, announced ? given : withFollowing(session, given));
  const moved = times.filter((field) => field in values);
  // What people keep their day free by changes with a reason that reaches them, or not at all.
  if (announced) refuse(moved.map((field) => ({ field, code: "needs_reason" })));
  const to = { ...session, ...values };
  refuse([
    ...(moved.length > 0 ? timeFaults(to, briefing.sessions, now) : []),
    ...interpreterFaults(to),
    ...(announced ? unready([to]) : []),
  ]);
  return [changed(briefing, withSession(briefing, to), Object.keys(values).length > 0 ? { sessions: id } : {})];
};

export const moveSession = (briefing: Briefing, { session: id, changes }: Given, now: Date): After => {
  const session = sessionIn(briefing, id);
  if (hasBegun(session, now)) throw new Refusal(409, "briefing_begun");
  const values: Partial<BriefingSession> = differing(session, withFollowing(session, changes as SessionChanges));
  if (!times.some((field) => field in values)) refuse([{ field: "startsAt", code: "not_moved" }]);
  const to: BriefingSession = { ...session, ...values, sequence: session.sequence + 1 };
  refuse(timeFaults(to, briefing.sessions, now));
  const told = to.startsAt === session.startsAt ? {} : { from: session.startsAt, to: to.startsAt };
  return [changed(briefing, withSession(briefing, to), { sessions: id }), told];
};

export const cancelSession = (briefing: Briefing, { session: id }: Given, now: Date): After => {
  const session = sessionIn(briefing, id);
  if (hasBegun(session, now)) throw new Refusal(409, "briefing_begun");
  const to = { ...session, cancelled: true, sequence: session.sequence + 1 };
  return [changed(briefing, withSession(briefing, to), { sessions: id }), { from: session.startsAt }];
};
