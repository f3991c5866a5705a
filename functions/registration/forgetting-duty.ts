import { clockwork } from "#shared/acting.ts";
import { addDays } from "#shared/days.ts";
import type { Organization } from "#shared/organizations.ts";
import { keptDays } from "#shared/retention.ts";
import { Memberships } from "./colleagues/store.ts";
import type { RegistrationRoom } from "./room.ts";

/** Days after which the clock looks again whether anything of an organization still goes on. */
const lookAgainDays = 90;

/**
 * Erases a registration whose time is over: first what only its reference leads to, then the rest with a decision on
 * record. Whatever still goes on in its name, or ended lately, keeps its people for so long.
 */
export const forget = async (room: RegistrationRoom, organization: Organization, now: Date): Promise<void> => {
  const { connection } = room;
  const [registrations, casework, database] = await Promise.all([
    room.registrations(),
    room.casework(),
    connection.database(),
  ]);
  const { id, reference, colleagues = [] } = organization;
  const { items } = await registrations.cases.ofOwner(id);
  const over = addDays(now.toISOString(), -keptDays("registration"));
  if (items.some((item) => item.reference !== reference && (item.next !== "nobody" || item.since > over))) {
    const neededUntil = addDays(now.toISOString(), lookAgainDays);
    await registrations.rewrite(organization, { ...organization, neededUntil, wake: "wake", wakeAt: neededUntil }, now);
    return;
  }
  for (const { reference: ofChange } of items.filter(({ kind }) => kind === "change")) {
    const change = await registrations.findChange(ofChange);
    if (change) await registrations.rewriteChange(change, { ...change, before: {}, after: {} });
    await registrations.audit.emptyRevisions(ofChange);
  }
  await registrations.audit.emptyRevisions(id);
  if (reference) await registrations.audit.emptyRevisions(reference);
  const memberships = new Memberships(database, connection);
  const also = colleagues.map(({ personId }) => memberships.leave({ person: personId, organization: id }));
  await casework.decide({ organization, decision: "erase", acting: clockwork, now, also });
};
