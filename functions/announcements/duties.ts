import { eachDue } from "#shared/each-due.ts";
import type { AnnouncementsRoom } from "./room.ts";
import { stepsOf } from "./work.ts";

/** A run ends well before the function is stopped; what is left waits for the next one. */
const longestSeconds = 45;

const whileTimeLasts = () => {
  const began = performance.now();
  return () => performance.now() - began < longestSeconds * 1000;
};

/** Works off jobs, whether a new row woke the function or the clock did. */
export const work = async (room: AnnouncementsRoom, now: Date): Promise<void> => {
  const [{ workOff }, jobs] = await Promise.all([import("#shared/working-off.ts"), room.jobs()]);
  await workOff(jobs, stepsOf(room), now, whileTimeLasts());
};

/** What falls due by the clock. Safe to run twice. */
export const duties = async (room: AnnouncementsRoom, now: Date): Promise<void> => {
  const subscriptions = await room.subscriptions();
  await eachDue(
    (most) => subscriptions.fallenDue(now, most),
    ({ id }) => id,
    async (subscription) => (await import("./lists/clock.ts")).byClock(room, subscription, now),
  );
  await work(room, now);
};
