import { logEvent, logFault } from "#shared/log.ts";
import type { AccreditationRoom } from "./room.ts";

const batch = 25;
/** A run ends well before the next begins; what is left waits for that. */
const mostBatches = 20;

/** Applications for which the clock has something to do: drafts expire, questions are reminded of and lapse, officers are nagged. */
export const applicationsDue = async (room: AccreditationRoom, now: Date): Promise<void> => {
  const [applications, casework] = await Promise.all([room.applications(), room.casework()]);
  // Whoever failed stays on top of the index and would be met again in this very run.
  const failed = new Set<string>();
  for (let round = 0; round < mostBatches; round++) {
    const due = (await applications.fallenDue(now, batch + failed.size)).filter(
      ({ reference }) => !failed.has(reference),
    );
    for (const application of due) {
      const { reference } = application;
      try {
        await casework.byClock(application, now);
      } catch (error) {
        failed.add(reference);
        logFault(error, "duties");
      }
    }
    if (due.length === 0) break;
  }
  if (failed.size > 0) logEvent("duties_failed", { failed: failed.size });
};
