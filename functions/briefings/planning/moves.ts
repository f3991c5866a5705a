import type { Briefing, BriefingMoved, BriefingSession } from "#shared/briefings/briefing.ts";
import { type Changed, changed, differing, refuse } from "#shared/changes.ts";
import { Refusal } from "#shared/refusal.ts";
import { briefingDecisions } from "../briefings.ts";
import { hasBegun } from "../obstacles.ts";
import type { Given, PlanningDecision } from "./decision-input.ts";
import type { NewSession } from "./details.ts";
import {
  type After,
  addSession,
  cancelSession,
  changeSession,
  moveSession,
  sessionIn,
  unready,
} from "./session-moves.ts";
import { timeFaults } from "./session-rules.ts";

const cancelAll = (briefing: Briefing, now: Date): After => {
  const ahead = (session: BriefingSession) => !session.cancelled && !hasBegun(session, now);
  // What has taken place cannot be called off any more.
  if (
    briefing.status === "announced" &&
    briefing.sessions.some(({ cancelled }) => !cancelled) &&
    !briefing.sessions.some(ahead)
  )
    throw new Refusal(409, "briefing_begun");
  const sessions = briefing.sessions.map((one) => (ahead(one) ? { ...one, sequence: one.sequence + 1 } : one));
  return [changed(briefing, { ...briefing, sessions }, {})];
};

const publish = (briefing: Briefing, now: Date): After => {
  const held = briefing.sessions.filter(({ cancelled }) => !cancelled);
  refuse([
    ...(held.length === 0 ? [{ field: "sessions", code: "no_sessions" }] : []),
    ...unready(held),
    ...held.flatMap((session) => timeFaults(session, held, now)).slice(0, 1),
  ]);
  return [changed(briefing, briefing, {})];
};

/** Everything about a briefing that a decision changes besides its status, and the instant that moved by it. */
const afterwards = (decision: PlanningDecision, briefing: Briefing, given: Given, now: Date): After => {
  switch (decision) {
    case "edit": {
      const values = differing(briefing, given.changes);
      return [changed(briefing, { ...briefing, ...values }, values)];
    }
    case "add_session":
      return addSession(briefing, given.changes as NewSession, now);
    case "change_session":
      return changeSession(briefing, given, now);
    case "remove_session": {
      const { id } = sessionIn(briefing, given.session);
      const sessions = briefing.sessions.filter((session) => session.id !== id);
      return [changed(briefing, { ...briefing, sessions }, { sessions: id })];
    }
    case "publish":
      return publish(briefing, now);
    case "move_session":
      return moveSession(briefing, given, now);
    case "cancel_session":
      return cancelSession(briefing, given, now);
    case "cancel":
      return cancelAll(briefing, now);
  }
};

const told: readonly PlanningDecision[] = ["publish", "move_session", "cancel_session", "cancel"];

/** What everybody learns of; a further session only when others are announced already. */
const isTold = (decision: PlanningDecision, { status }: Briefing) =>
  told.includes(decision) || (decision === "add_session" && status === "announced");

/** The briefing as a decision leaves it; refuses what cannot be true (422), and what is too late (409). */
export const briefingAfter = (
  decision: PlanningDecision,
  briefing: Briefing,
  given: Given,
  now: Date,
): Changed<Briefing> => {
  const [after, particulars] = afterwards(decision, briefing, given, now);
  const { to: status } = briefingDecisions[decision];
  const entry: BriefingMoved = {
    at: now.toISOString(),
    what: decision,
    ...(given.session && { session: given.session }),
    ...(given.reason && { reason: given.reason }),
    ...(given.text && Object.keys(given.text).length > 0 && { text: given.text }),
    ...particulars,
  };
  const history = isTold(decision, briefing) ? [...briefing.history, entry] : briefing.history;
  return { ...after, to: { ...after.to, history, status: status === "same" ? briefing.status : status } };
};
