import type { BriefingStatus } from "./briefing.ts";

interface Times {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly cancelled: boolean;
}

interface Dated<Session extends Times = Times> {
  readonly status: BriefingStatus;
  readonly sessions: readonly Session[];
}

export type BriefingPhase = "planned" | "cancelled" | "ahead" | "on" | "over";

export const heldSessions = <Session extends Times>({ status, sessions }: Dated<Session>): Session[] =>
  status === "cancelled" ? [] : sessions.filter(({ cancelled }) => !cancelled);

/** Where a briefing stands now, by the clock; between two sessions, and before the last has begun, it is ahead. */
export const phaseOfBriefing = (briefing: Dated, now: Date): BriefingPhase => {
  if (briefing.status === "planned") return "planned";
  const held = heldSessions(briefing);
  if (held.length === 0) return "cancelled";
  const at = now.toISOString();
  if (held.some(({ startsAt, endsAt }) => startsAt <= at && at < endsAt)) return "on";
  return held.some(({ startsAt }) => startsAt > at) ? "ahead" : "over";
};

/** The session that people look for now: the one that is going on or comes next; else the last. */
export const nextSession = <Session extends Times>(briefing: Dated<Session>, now: Date): Session | undefined => {
  const held = heldSessions(briefing);
  const order = (held.length > 0 ? held : [...briefing.sessions]).sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  return order.find(({ endsAt }) => endsAt > now.toISOString()) ?? order.at(-1);
};
