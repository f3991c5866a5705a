import type { BriefingsRoom } from "../room.ts";
import { countJob, minuteOf } from "./counting.ts";

/** Has sessions counted anew, each at most once a minute. */
export const countNow = async (room: BriefingsRoom, keys: readonly string[], by: string, now: Date): Promise<void> => {
  const { jobs } = await room.briefings();
  for (const key of keys) await jobs.begin(countJob(key, minuteOf(now), by), now);
};
