import { clockwork } from "#shared/acting.ts";
import type { Call } from "#shared/forums.ts";
import { logEvent, logFault } from "#shared/log.ts";
import { Refusal } from "#shared/refusal.ts";
import { workOff } from "#shared/working-off.ts";
import { decideCall } from "./deciding.ts";
import { steps } from "./jobs.ts";
import { callObstacle } from "./obstacles.ts";
import type { ForumsRoom } from "./room.ts";
import type { ForumStore } from "./store.ts";

const batch = 25;
/** Well below the function's time limit: a page that has begun may still take a while. */
const workMilliseconds = 45_000;

/** Works off jobs that are due; what is left when time is up waits for the next call. */
export const workJobs = async (room: ForumsRoom, now: Date): Promise<void> => {
  const { jobs } = await room.store();
  const until = performance.now() + workMilliseconds;
  await workOff(jobs, steps(room), now, () => performance.now() < until);
};

/** What falls due by the clock: the opening of a call is told once, and jobs go on that nobody woke. */
export const duties = async (room: ForumsRoom, now: Date): Promise<void> => {
  const store = await room.store();
  // Whatever failed stays on top of the index and would be met again in this very run.
  const met = new Set<string>();
  for (;;) {
    const due = (await store.fallenDue(now, batch + met.size)).filter(({ id }) => !met.has(id));
    if (due.length === 0) break;
    for (const call of due) {
      met.add(call.id);
      try {
        await open(store, call, now);
      } catch (error) {
        // Another run was faster.
        if (error instanceof Refusal && error.code === "changed_meanwhile") continue;
        logFault(error, "duties");
        logEvent("duties_failed", { failed: 1 });
      }
    }
  }
  await workJobs(room, now);
};

const open = async (store: ForumStore, call: Call, now: Date) => {
  const forum = await store.find(call.forum);
  if (!forum || callObstacle("open", call, forum, clockwork, now)) return;
  await decideCall(store, { forum, call, decision: "open", acting: clockwork, given: { changes: {} }, now });
};
