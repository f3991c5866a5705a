import { clockwork } from "#shared/acting.ts";
import type { Job } from "#shared/jobs.ts";
import type { FiguresStore } from "./store.ts";
import { yearBefore, yearOf } from "./year.ts";

export const countYearKind = "count_year";
const matterOfYear = (year: string) => `year#${year}`;

/** Days of January on which the year before is looked at again, for what was not over when it was counted. */
const afterNewYear = 3;

const jobOf = (
  year: string,
  mark: string,
  by: string,
  all: boolean,
): Pick<Job, "id" | "kind" | "matter" | "by" | "input"> => ({
  id: `${countYearKind}#${year}#${mark}`,
  kind: countYearKind,
  matter: matterOfYear(year),
  by,
  input: { year, all },
});

/** Starts a count of the running year, once a day. Safe to run at any time and any number of times. */
export const countDaily = async ({ jobs }: FiguresStore, now: Date): Promise<void> => {
  const today = now.toISOString().slice(0, 10);
  const year = yearOf(today);
  const isNew = today.slice(5, 7) === "01" && Number(today.slice(8)) <= afterNewYear;
  for (const one of [year, ...(isNew ? [yearBefore(year)] : [])]) {
    const job = jobOf(one, today, clockwork.id, false);
    if (!(await jobs.find(job.id))) await jobs.begin(job, now);
  }
};

interface Asked {
  readonly year: string;
  /** Opaque id of the person. */
  readonly by: string;
  /** Tells this count from all others of the year. */
  readonly mark: string;
}

/** Counts all of a year anew because somebody asked; one that waits already is enough. */
export const countAnew = async ({ jobs }: FiguresStore, { year, by, mark }: Asked, now: Date): Promise<void> => {
  const waiting = (await jobs.ofMatter(matterOfYear(year))).some(
    ({ state, input }) => state === "waiting" && input.all === true,
  );
  if (!waiting) await jobs.begin(jobOf(year, mark, by, true), now);
};

/** Whether a year is being counted now. */
export const isCounting = async ({ jobs }: FiguresStore, year: string): Promise<boolean> =>
  (await jobs.ofMatter(matterOfYear(year))).some(({ state }) => state === "waiting");
