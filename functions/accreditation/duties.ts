import { applicationsDue } from "./clock.ts";
import type { AccreditationRoom } from "./room.ts";
import { stepsOf } from "./work.ts";

/** A run ends well before the function is stopped; what is left waits for the next one. */
const longestSeconds = 45;

/** Works off jobs that wait, woken by a new one or by the clock. */
export const work = async (room: AccreditationRoom, now: Date): Promise<void> => {
  const [{ workOff }, applications] = await Promise.all([import("#shared/working-off.ts"), room.applications()]);
  const began = performance.now();
  await workOff(applications.jobs, stepsOf(room), now, () => performance.now() - began < longestSeconds * 1000);
};

/** What falls due by the clock. Safe to run twice. */
export const duties = async (room: AccreditationRoom, now: Date): Promise<void> => {
  const { figuresDue } = await import("./screening/figures.ts");
  await figuresDue(room, now);
  await work(room, now);
  await applicationsDue(room, now);
  const { representativesDue } = await import("./representatives/duties.ts");
  await representativesDue(room, now);
};
