import { eachDue } from "#shared/each-due.ts";
import type { Step } from "#shared/jobs.ts";
import type { RegistrationRoom } from "./room.ts";

/** A run ends well before the function is stopped; what is left waits for the next one. */
const longestSeconds = 45;

const stepsOf = (room: RegistrationRoom): Readonly<Record<string, Step>> => ({
  look_for_duplicates: async (job, now) => (await room.duplicates()).lookout.look(job, now),
});

/** Works off jobs that wait, woken by a new one or by the clock. */
export const work = async (room: RegistrationRoom, now: Date): Promise<void> => {
  const [{ workOff }, { jobs }] = await Promise.all([import("#shared/working-off.ts"), room.registrations()]);
  const began = performance.now();
  await workOff(jobs, stepsOf(room), now, () => performance.now() - began < longestSeconds * 1000);
};

/** What falls due by the clock: drafts expire, questions are reminded of and lapse, profiles are asked to be confirmed. */
export const duties = async (room: RegistrationRoom, now: Date): Promise<void> => {
  const [registrations, casework] = await Promise.all([room.registrations(), room.casework()]);
  await eachDue(
    (most) => registrations.fallenDue(now, most),
    ({ id }) => id,
    (organization) => casework.byClock(organization, now),
  );
  await work(room, now);
};
