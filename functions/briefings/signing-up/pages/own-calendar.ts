import { invitationFile } from "#shared/icalendar.ts";
import { Refusal } from "#shared/refusal.ts";
import { signUpPath } from "../../addresses.ts";
import { isCalledOff } from "../../obstacles.ts";
import type { BriefingsRoom } from "../../room.ts";
import { calendarNote } from "../calendar-note.ts";
import { openMatter } from "../matter.ts";
import type { SigningUpVisit } from "./visit.ts";

/** The session of somebody with a place, for their calendar: the same entry that was mailed to them. */
export const give = async (room: BriefingsRoom, c: SigningUpVisit) => {
  const token = c.req.param("token") ?? "";
  const matter = await openMatter(room, token, c.get("now"));
  const { signUp, briefing } = matter;
  if (signUp.status !== "confirmed" || isCalledOff(matter)) throw new Refusal(404, "not_found");
  const s = c.get("s");
  const url = `${room.connection.settings.origin}/${s.language}${signUpPath}/${token}`;
  const description = [s.t("own.join.alone"), url].join("\n");
  const [changedAt = signUp.since] = [signUp.since, briefing.history.at(-1)?.at ?? briefing.since].sort().reverse();
  const note = calendarNote({ ...matter, status: "CONFIRMED", changedAt, description, language: s.language });
  return c.body(invitationFile({ ...note, url, categories: [] }, s.language), 200, {
    "Content-Type": "text/calendar; charset=utf-8",
    "Content-Disposition": 'attachment; filename="briefing.ics"',
  });
};
