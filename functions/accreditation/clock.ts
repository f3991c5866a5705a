import { eachDue } from "#shared/each-due.ts";
import type { AccreditationRoom } from "./room.ts";

/** Applications for which the clock has something to do: drafts expire, questions are reminded of and lapse, officers are nagged. */
export const applicationsDue = async (room: AccreditationRoom, now: Date): Promise<void> => {
  const [applications, casework] = await Promise.all([room.applications(), room.casework()]);
  await eachDue(
    (most) => applications.fallenDue(now, most),
    ({ reference }) => reference,
    (application) => casework.byClock(application, now),
  );
};
