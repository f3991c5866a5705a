import { type Erased, Erasures, erasing, tellsOf } from "#shared/erasures.ts";
import type { Step } from "#shared/jobs.ts";
import type { Person } from "#shared/people.ts";
import type { Application } from "./application.ts";
import { withoutContact } from "./forgetting.ts";
import { obstacle } from "./obstacles.ts";
import { caseOf } from "./projection.ts";
import type { AccreditationRoom } from "./room.ts";
import { settle } from "./settling.ts";

/** As many as one look finds; the next one finds the others, since these are theirs no more. */
const mostLooks = 50;

/** Erases what applications and representatives hold of a person. */
export const eraseOfPerson = (room: AccreditationRoom): Step => {
  const { connection } = room;
  const erasures = async () => new Erasures(await connection.database(), connection.settings.table("erasures"));
  return erasing(erasures, async (who, now) => {
    const { eraseRepresentatives } = await import("./representatives/erasing-person.ts");
    return (await eraseContacts(room, who, now)) + (await eraseRepresentatives(room, who, now));
  });
};

const eraseContacts = async (room: AccreditationRoom, who: Erased, now: Date): Promise<number> => {
  const applications = await room.applications();
  const { audit } = applications.book;
  let done = 0;
  for (let look = 0; look < mostLooks; look++) {
    const found = await applications.ofContact(who.id);
    for (const application of found) {
      const next = await nextContact(room, application, who);
      const left = next ? application : await withdrawn(room, application, who, now);
      // First what only its reference leads to: once it is somebody else's, or nobody's, it is not found any more.
      await audit.emptyRevisions(application.reference, next ? tellsOf(who) : undefined);
      if (next) {
        const to = toContact(application, next);
        await applications.make({ from: application, to, what: "pass_on_contact", by: who.id, now });
      } else await rewrite(room, left, now);
      done += 1;
    }
    if (found.length === 0) break;
  }
  return done;
};

/** The first focal point of the organization, unless that is whose data are erased. */
const nextContact = async (
  room: AccreditationRoom,
  { organization }: Application,
  who: Erased,
): Promise<Person | undefined> => {
  const { organizations, book } = await room.applications();
  const lead = (await organizations.find(organization))?.personId;
  return lead === undefined || lead === who.id ? undefined : book.people.find(lead);
};

/** What still ran ends, since nobody is left whom it could be told of. */
const withdrawn = async (
  room: AccreditationRoom,
  application: Application,
  who: Erased,
  now: Date,
): Promise<Application> => {
  const [casework, { forums }] = await Promise.all([room.casework(), room.applications()]);
  const call = await forums.findCall(application.call);
  const deciding = { application, call, acting: { id: who.id, as: "applicant" } as const };
  if (!call) return application;
  const ways = ["withdraw", "withdraw_listed"] as const;
  const way = ways.find((decision) => !obstacle(decision, { ...deciding, call }, now));
  return way ? casework.decide({ ...deciding, call, decision: way, now }) : application;
};

const toContact = (application: Application, { id, email, language, timeZone }: Person): Application => ({
  ...application,
  ...{ personId: id, email, language, timeZone },
});

/** Nothing is decided by this: the record of decisions stays as it is. */
const rewrite = async (room: AccreditationRoom, from: Application, now: Date): Promise<void> => {
  const { book } = await room.applications();
  const to = withoutContact(from);
  const stored = settle({ ...to, version: from.version + 1 }, { from, to, what: "", by: "", now });
  const row = caseOf(stored);
  await book.commit([
    book.put("applications", "reference", stored, from.version),
    ...(row ? [book.cases.write(row)] : []),
  ]);
};
