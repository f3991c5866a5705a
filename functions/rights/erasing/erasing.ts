import type { Erasure } from "#shared/erasures.ts";
import type { Person } from "#shared/people.ts";
import { signInHours } from "#shared/promises.ts";
import { Refusal } from "#shared/refusal.ts";
import { askedLetter } from "../letters/letters.ts";
import type { RightsRoom } from "../room.ts";
import { inTheWay } from "./standing.ts";
import { firstParts, jobOf } from "./store.ts";

/** Between looks at how far the parts are. */
const secondsBetween = 30;
export const nextLook = (now: Date) => new Date(now.getTime() + secondsBetween * 1000).toISOString();

/** Mails the link that begins it; refuses with 409 while something is to be settled first. */
export const askToErase = async (room: RightsRoom, person: Person, now: Date): Promise<void> => {
  await refuseUnsettled(room, person);
  const erasures = await room.erasures();
  const until = new Date(now.getTime() + signInHours * 3_600_000);
  const { token, write } = erasures.issue(person, until);
  const letter = await askedLetter(person, token, { now, until: until.toISOString() });
  await erasures.make([write, erasures.message(letter, now)]);
};

/**
 * Begins for whoever holds the mailed link: from then on nobody signs in as the person, and each part erases what it holds.
 * Refuses with 410 what was used or is too old, and with 409 while something is to be settled first.
 */
export const beginErasing = async (room: RightsRoom, token: string, now: Date): Promise<void> => {
  const erasures = await room.erasures();
  const person = await erasures.behind(token, now);
  if (!person) throw new Refusal(410, "link_expired");
  await refuseUnsettled(room, person);
  const { id: personId, email, name, language, version } = person;
  const erasure: Erasure = {
    id: erasures.newErasureId(),
    state: "running",
    version: 1,
    ...{ personId, email, name, language },
    startedAt: now.toISOString(),
    begun: Object.fromEntries(firstParts.map((part) => [part.name, 1])),
    wake: "wake",
    wakeAt: nextLook(now),
  };
  const begun = await erasures.make([
    erasures.useUp(token),
    // Links to sign in open nothing for whoever is suspended, and by the address nobody is known.
    erasures.people.replace(person, { ...person, suspended: true }),
    erasures.people.forgetAddress(person),
    erasures.add(erasure),
    erasures.audit.add({
      subject: personId,
      at: now.toISOString(),
      by: personId,
      what: "person_erasure_begun",
      version: version + 1,
    }),
    ...firstParts.map((part) => erasures.jobsOf(part).start(jobOf(erasure, 1), now)),
  ]);
  if (!begun) throw new Refusal(410, "link_expired");
  await erasures.sessions.endAll(personId, now);
};

const refuseUnsettled = async (room: RightsRoom, person: Person): Promise<void> => {
  const [first] = await inTheWay(room, person);
  if (first) throw new Refusal(409, first.code);
};
