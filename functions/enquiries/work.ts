import type { Step } from "#shared/jobs.ts";
import type { EnquiriesRoom } from "./room.ts";

/** A run ends well before the function is stopped; what is left waits for the next one. */
const longestSeconds = 45;

/** What each kind of job of this capability does, page by page; each is loaded when there is one to do. */
const stepsOf = (room: EnquiriesRoom): Readonly<Record<string, Step>> => ({
  erase_person: async (job, now) => (await import("./erasing-person.ts")).eraseOfPerson(room)(job, now),
});

/** Works off jobs that wait, woken by a new one or by the clock. */
export const work = async (room: EnquiriesRoom, now: Date): Promise<void> => {
  const [{ workOff }, jobs] = await Promise.all([import("#shared/working-off.ts"), room.jobs()]);
  const began = performance.now();
  await workOff(jobs, stepsOf(room), now, () => performance.now() - began < longestSeconds * 1000);
};
