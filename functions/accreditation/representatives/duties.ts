import { logEvent, logFault } from "#shared/log.ts";
import type { AccreditationRoom } from "../room.ts";
import { Casework } from "./casework.ts";

const batch = 25;
/** A run ends well before the next begins; what is left waits for that. */
const mostBatches = 20;

/** Representatives for whom the clock has something to do: nominations end, and what was only needed to come is erased. */
export const representativesDue = async (room: AccreditationRoom, now: Date): Promise<void> => {
  const representatives = await room.representatives();
  const casework = new Casework(room);
  // Whoever failed stays on top of the index and would be met again in this very run.
  const failed = new Set<string>();
  for (let round = 0; round < mostBatches; round++) {
    const found = await representatives.fallenDue(now, batch + failed.size);
    const due = found.filter((reference) => !failed.has(reference));
    for (const reference of due) {
      try {
        const one = await representatives.find(reference);
        if (one) await casework.byClock(one, now);
      } catch (error) {
        failed.add(reference);
        logFault(error, "duties");
      }
    }
    if (due.length === 0) break;
  }
  if (failed.size > 0) logEvent("duties_failed", { failed: failed.size });
};
