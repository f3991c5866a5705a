import { eachDue } from "#shared/each-due.ts";
import type { SubmissionsRoom } from "./room.ts";
import { stepsOf } from "./work.ts";

/** A run ends well before the function is stopped; what is left waits for the next one. */
const longestSeconds = 45;

/** Works off jobs that wait, woken by a new one or by the clock. */
export const work = async (room: SubmissionsRoom, now: Date): Promise<void> => {
  const [{ workOff }, { jobs }] = await Promise.all([import("#shared/working-off.ts"), room.inputs()]);
  const began = performance.now();
  await workOff(jobs, stepsOf(room), now, () => performance.now() - began < longestSeconds * 1000);
};

/** What falls due by the clock. Safe to run twice. */
export const duties = async (room: SubmissionsRoom, now: Date): Promise<void> => {
  const { figuresDue } = await import("./moderation/figures.ts");
  await figuresDue(room, now);
  await work(room, now);
  const [inputs, casework] = await Promise.all([room.inputs(), room.casework()]);
  await eachDue(
    (most) => inputs.fallenDue(now, most),
    ({ reference }) => reference,
    (input) => casework.byClock(input, now),
  );
  const { indexDue } = await import("./library/indexing.ts");
  await indexDue(room, now);
};
