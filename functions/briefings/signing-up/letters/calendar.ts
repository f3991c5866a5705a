import type { CalendarNote } from "#shared/outbox.ts";
import { calendarNote } from "../calendar-note.ts";
import type { Told } from "./pieces.ts";

const takesOut: readonly string[] = ["calledOff", "cancelled", "removed"];

/** What calendars are told: the session of whoever has a place, and its end for whoever had one. */
export const calendarOf = (told: Told): CalendarNote | undefined => {
  const { s, kind, signUp, before, briefing, session, now } = told;
  const noted = { signUp, briefing, session, changedAt: now.toISOString(), description: s.t("letter.calendar") };
  if (takesOut.includes(kind))
    return before?.status === "confirmed" ? calendarNote({ ...noted, status: "CANCELLED" }) : undefined;
  const isTold = kind === "confirmed" || (kind === "moved" && signUp.status === "confirmed");
  return isTold ? calendarNote({ ...noted, status: "CONFIRMED" }) : undefined;
};
