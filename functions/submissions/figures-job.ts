import { clockwork } from "#shared/acting.ts";
import { addDays } from "#shared/days.ts";
import { type Call, matterOf } from "#shared/forums.ts";
import type { Job } from "#shared/jobs.ts";

/** Days after its end, or after everybody was to be answered, for which a call's figures are counted every day. */
const stillMoving = 60;

/** Whether something is likely to change from day to day in what was sent to a call. */
export const isMoving = ({ purpose, status, since, opensAt, decisionDue }: Call, now: Date): boolean => {
  if (purpose !== "inputs" || status === "planned") return false;
  const day = now.toISOString();
  if (status === "announced") return opensAt <= day && day < addDays(decisionDue, stillMoving);
  return addDays(since, stillMoving) > day;
};

type Counting = Pick<Job, "id" | "kind" | "matter" | "by">;

/** A job that counts a call's inputs anew for its public figures; `mark` tells one occasion from another. */
export const figuresJob = (call: string, mark: string): Counting => ({
  id: `figures#${call}#${mark}`,
  kind: "figures",
  matter: matterOf.call(call),
  by: clockwork.id,
});

/** Counts anew when the day is over: however much was decided in it, once. */
export const figuresTomorrow = (call: string, now: Date): Counting & Pick<Job, "dueAt"> => {
  const day = addDays(now.toISOString(), 1).slice(0, 10);
  return { ...figuresJob(call, day), dueAt: `${day}T00:00:00.000Z` };
};
