import { logEvent, logFault } from "#shared/log.ts";
import type { RegistrationRoom } from "./room.ts";

const batch = 25;
/** A run ends well before the next begins; what is left waits for that. */
const mostBatches = 20;

/** What falls due by the clock: drafts expire, questions are reminded of and lapse, profiles are asked to be confirmed. */
export const duties = async (room: RegistrationRoom, now: Date): Promise<void> => {
  const [registrations, casework] = await Promise.all([room.registrations(), room.casework()]);
  // Whoever failed stays on top of the index and would be met again in this very run.
  const failed = new Set<string>();
  for (let round = 0; round < mostBatches; round++) {
    const due = (await registrations.fallenDue(now, batch + failed.size)).filter(({ id }) => !failed.has(id));
    for (const organization of due) {
      const { id } = organization;
      try {
        await casework.byClock(organization, now);
      } catch (error) {
        failed.add(id);
        logFault(error, "duties");
      }
    }
    if (due.length === 0) break;
  }
  if (failed.size > 0) logEvent("duties_failed", { failed: failed.size });
};
