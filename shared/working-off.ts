import type { Job, Jobs, Step } from "./jobs.ts";
import { logEvent, logFault } from "./log.ts";

const batch = 10;

/**
 * Works off what is due, page by page, until nothing is or `mayGoOn` says that time is up: the rest is found by the next
 * call. Whatever a page throws is logged, and its job goes on later. Throws in the end when a job was given up, so that the
 * alarm for the function's faults goes off.
 */
export const workOff = async (
  jobs: Jobs,
  steps: Readonly<Record<string, Step>>,
  now: Date,
  mayGoOn: () => boolean,
): Promise<void> => {
  const seen = new Set<string>();
  let givenUp = 0;
  while (mayGoOn()) {
    const due = (await jobs.due(now, batch + seen.size)).filter(({ id }) => !seen.has(id));
    for (const job of due) {
      seen.add(job.id);
      if (!(await workOn(jobs, job, steps, now, mayGoOn))) givenUp += 1;
    }
    if (due.length === 0) break;
  }
  if (givenUp > 0) throw new Error("a job was given up");
};

/** Goes on with one job as far as it can; false when it is given up. */

const workOn = async (
  jobs: Jobs,
  due: Job,
  steps: Readonly<Record<string, Step>>,
  now: Date,
  mayGoOn: () => boolean,
): Promise<boolean> => {
  let job = await jobs.claim(due, now);
  while (job) {
    try {
      const step = steps[job.kind];
      if (!step) throw new Error(`no job ${job.kind}`);
      job = await jobs.keep(job, await step(job, now), now);
      if (job?.state === "done") return true;
    } catch (error) {
      logFault(error, "job");
      const released: Job | undefined = job && (await jobs.release(job, now, true));
      if (released?.state === "failed") logEvent("job_failed", { kind: released.kind });
      return released?.state !== "failed";
    }
    if (job && !mayGoOn()) {
      await jobs.release(job, now, false);
      return true;
    }
  }
  return true;
};
