import { eachDue } from "#shared/each-due.ts";
import type { Step } from "#shared/jobs.ts";
import { hostFallenDue } from "./hosts/host-decisions.ts";
import { fallenDue } from "./registration.ts";
import type { RegistrationRoom } from "./room.ts";

/** A run ends well before the function is stopped; what is left waits for the next one. */
const longestSeconds = 45;

const stepsOf = (room: RegistrationRoom): Readonly<Record<string, Step>> => ({
  erase_person: async (job, now) => (await import("./erasing-person.ts")).eraseOfPerson(room)(job, now),
  invite_contacts: async (job, now) => (await import("./contacts/inviting.ts")).inviteContacts(room)(job, now),
  look_for_duplicates: async (job, now) => (await room.duplicates()).lookout.look(job, now),
  tell_focal_points: async (job, now) =>
    (await import("./duplicates/telling.ts")).tellFocalPoints(await room.registrations())(job, now),
});

/** Works off jobs that wait, woken by a new one or by the clock. */
export const work = async (room: RegistrationRoom, now: Date): Promise<void> => {
  const [{ workOff }, { jobs }] = await Promise.all([import("#shared/working-off.ts"), room.registrations()]);
  const began = performance.now();
  await workOff(jobs, stepsOf(room), now, () => performance.now() - began < longestSeconds * 1000);
};

/** What falls due by the clock: drafts expire, questions are reminded of and lapse, profiles are asked to be confirmed, invitations end. */
export const duties = async (room: RegistrationRoom, now: Date): Promise<void> => {
  const [registrations, casework] = await Promise.all([room.registrations(), room.casework()]);
  await eachDue(
    (most) => registrations.fallenDue(now, most),
    ({ id }) => id,
    async (organization) => {
      const decision = fallenDue(organization, now);
      if (decision === "erase") return (await import("./forgetting-duty.ts")).forget(room, organization, now);
      if (decision) return casework.byClock(organization, now);
      if (hostFallenDue(organization, now)) return (await room.hosts()).byClock(organization, now);
      await (await room.colleagues()).byClock(organization, now);
    },
  );
  await (await import("./contacts/duties.ts")).eraseContacts(room, now);
  await work(room, now);
};
