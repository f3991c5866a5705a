import { eachDue } from "#shared/each-due.ts";
import type { RegistrationRoom } from "./room.ts";

/** What falls due by the clock: drafts expire, questions are reminded of and lapse, profiles are asked to be confirmed. */
export const duties = async (room: RegistrationRoom, now: Date): Promise<void> => {
  const [registrations, casework] = await Promise.all([room.registrations(), room.casework()]);
  await eachDue(
    (most) => registrations.fallenDue(now, most),
    ({ id }) => id,
    (organization) => casework.byClock(organization, now),
  );
};
