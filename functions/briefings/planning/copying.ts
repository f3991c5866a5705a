import type { Briefing, BriefingSession } from "#shared/briefings/briefing.ts";
import { addDays } from "#shared/days.ts";
import { shifted } from "#shared/shifted-time.ts";
import { localAt } from "#shared/time.ts";
import { interpreterDays } from "../briefings.ts";
import type { CopyRequest } from "./details.ts";

/** A session at the same time of day, by the clocks of its zone and as long, so many days later. */
const copiedSession = (session: BriefingSession, place: number, { days, links }: CopyRequest): BriefingSession => {
  const startsAt = shifted(session.startsAt, session.zone, { years: 0, days });
  const length = Date.parse(session.endsAt) - Date.parse(session.startsAt);
  return {
    ...session,
    id: `s${place + 1}`,
    startsAt,
    endsAt: new Date(Date.parse(startsAt) + length).toISOString(),
    interpretersBy: addDays(startsAt, -interpreterDays),
    joiningLink: links ? session.joiningLink : "",
    dialIn: links ? session.dialIn : "",
    cancelled: false,
    sequence: 0,
  };
};

/** The days of sessions at the end of names. */
const dayAtEnd = /-\d{4}-\d\d-\d\d$/;
const longestName = 45;

/** What a copy is called where nobody said: as its original, and by the day of its first session. */
export const nameOfCopy = (briefing: Briefing, wanted: CopyRequest): string => {
  if (wanted.id !== "") return wanted.id;
  const words = briefing.id.replace(dayAtEnd, "").slice(0, longestName).replace(/-+$/, "");
  const first = briefing.sessions.find(({ cancelled }) => !cancelled);
  if (!first) return `${words}-2`;
  const startsAt = shifted(first.startsAt, first.zone, { years: 0, days: wanted.days });
  return `${words}-${localAt(startsAt, first.zone).slice(0, 10)}`;
};

/** A briefing as the beginning of another, which nobody outside knows of; what was not held is not held again. */
export const copyOf = (briefing: Briefing, wanted: CopyRequest, now: Date): Briefing => {
  const { materialsAt: _, ...rest } = briefing;
  const at = now.toISOString();
  const sessions = briefing.sessions
    .filter(({ cancelled }) => !cancelled)
    .map((session, place) => copiedSession(session, place, wanted));
  return {
    ...rest,
    id: nameOfCopy(briefing, wanted),
    sessions,
    sessionsMade: sessions.length,
    materials: [],
    outcome: {},
    status: "planned",
    since: at,
    createdAt: at,
    startsAt: at,
    version: 0,
    history: [],
  };
};
