import type { Acting } from "#shared/acting.ts";
import type { Case } from "#shared/cases.ts";
import { type Erased, Erasures, erasing, tellsOf } from "#shared/erasures.ts";
import { focalPointRole } from "#shared/focal-points.ts";
import type { Step } from "#shared/jobs.ts";
import { isEnded, type Organization } from "#shared/organizations.ts";
import { expiryOf } from "#shared/retention.ts";
import { hashOf } from "#shared/secrets.ts";
import { addressKeyOf } from "#shared/suppressions.ts";
import { colleagueObstacle } from "./colleagues/colleague-decisions.ts";
import { handedOver, withoutColleague } from "./colleagues/effects.ts";
import { Memberships } from "./colleagues/store.ts";
import { withoutPeople } from "./forgetting.ts";
import type { RegistrationRoom } from "./room.ts";

const mostLooks = 50;

/** Erases what registrations, mails and the account itself hold of a person; the last of all parts. */
export const eraseOfPerson = (room: RegistrationRoom): Step => {
  const { connection } = room;
  const erasures = async () => new Erasures(await connection.database(), connection.settings.table("erasures"));
  return erasing(erasures, async (who, now) => {
    const done = (await eraseOrganizations(room, who, now)) + (await eraseDrafts(room, who, now));
    const [letters, { people, sessions }, { tasks, commit }] = await Promise.all([
      room.letters(),
      room.signIns(),
      room.addresses().then((addresses) => ({
        tasks: addresses.tasks,
        commit: addresses.commit.bind(addresses),
      })),
    ]);
    await letters.forgetPerson(who.id);
    for (const task of await tasks.ofAddress(addressKeyOf(who.email))) {
      const { personId, queue: _, ...rest } = task;
      const closed = { state: "closed", closedAt: now.toISOString(), expiresAt: expiryOf("undelivered", now) } as const;
      if (personId === who.id) await commit([tasks.write({ ...closed, ...rest, state: "closed" }, task)]);
    }
    await sessions.endAll(who.id, now);
    await people.remove(who.id, who.email);
    return done;
  });
};

const eraseOrganizations = async (room: RegistrationRoom, who: Erased, now: Date): Promise<number> => {
  const registrations = await room.registrations();
  let done = 0;
  for (let look = 0; look < mostLooks; look++) {
    const found = await registrations.ofPerson(who.id);
    for (const organization of found) {
      // First what only the organization leads to: left, it is not found any more.
      await emptyRevisions(room, organization, tellsOf(who));
      await leave(room, organization, who, now);
      done += 1;
    }
    if (found.length === 0) break;
  }
  return done;
};

const emptyRevisions = async (room: RegistrationRoom, { id }: Organization, which?: ReturnType<typeof tellsOf>) => {
  const { audit } = await room.registrations();
  const cases = await casesOf(room, id);
  for (const subject of [id, ...cases.map(({ reference }) => reference)]) await audit.emptyRevisions(subject, which);
};

const casesOf = async (room: RegistrationRoom, id: string): Promise<Case[]> => {
  const { cases } = await room.registrations();
  const found: Case[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await cases.ofOwner(id, cursor);
    found.push(...items);
    cursor = next;
  } while (cursor !== undefined);
  return found;
};

/** Somebody else goes on where there is anybody; else the organization has ended, or ends now. */
const leave = async (room: RegistrationRoom, from: Organization, who: Erased, now: Date): Promise<void> => {
  const { connection } = room;
  const [registrations, database] = await Promise.all([room.registrations(), connection.database()]);
  const memberships = new Memberships(database, connection);
  const { id: by } = who;
  if (focalPointRole(from, by) === "colleague") {
    const acting: Acting = { id: by, as: "applicant", focal: "colleague" };
    if (!colleagueObstacle("leave", from, acting)) {
      await (await room.colleagues()).decide({ organization: from, decision: "leave", acting, now });
      return;
    }
    const also = [memberships.leave({ person: by, organization: from.id })];
    await registrations.make({ from, to: withoutColleague(from, by), what: "leave", by, now, also });
    return;
  }
  const next = await nextLead(registrations, from);
  if (next) {
    const to = withoutColleague(handedOver(from, next, now), by);
    const also = [memberships.leave({ person: next.id, organization: from.id })];
    await registrations.make({ from, to, what: "hand_over", by, now, also });
    return;
  }
  const acting: Acting = { id: by, as: "applicant", focal: "lead" };
  const casework = await room.casework();
  const ended = isEnded(from)
    ? from
    : await casework.decide({ organization: from, decision: "close", acting, given: {}, now });
  await eraseChanges(room, ended);
  await emptyRevisions(room, ended);
  if (ended.reference) await (await room.letters()).forget(ended.reference);
  const { wake: _, wakeAt: __, ...left } = withoutPeople(ended);
  await registrations.rewrite(ended, left, now);
};

/** Of the colleagues the first; one whose own data are being erased only where there is nobody else. */
const nextLead = async (
  { people }: Awaited<ReturnType<RegistrationRoom["registrations"]>>,
  { colleagues = [] }: Organization,
) => {
  const found = await Promise.all(colleagues.map(({ personId }) => people.find(personId)));
  return found.find((one) => one && !one.suspended) ?? found.find((one) => one !== undefined);
};

const eraseChanges = async (room: RegistrationRoom, organization: Organization): Promise<void> => {
  const registrations = await room.registrations();
  const cases = await casesOf(room, organization.id);
  for (const { reference } of cases.filter(({ kind }) => kind === "change")) {
    const change = await registrations.findChange(reference);
    if (change) await registrations.rewriteChange(change, { ...change, before: {}, after: {} });
    await registrations.audit.emptyRevisions(reference);
  }
};

/** Registrations that were begun with the address and never sent. */
const eraseDrafts = async (room: RegistrationRoom, who: Erased, now: Date): Promise<number> => {
  const registrations = await room.registrations();
  let done = 0;
  for (let look = 0; look < mostLooks; look++) {
    const found = (await registrations.draftsOf(hashOf(who.email))).filter(
      ({ createdAt, draftOf }) => draftOf !== undefined && createdAt <= who.startedAt,
    );
    for (const from of found) {
      const to: Organization = { ...withoutPeople(from), profile: {}, status: "expired" };
      await registrations.make({ from, to, what: "expire", by: who.id, now });
      done += 1;
    }
    if (found.length === 0) break;
  }
  return done;
};
