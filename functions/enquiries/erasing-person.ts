import { type Erased, Erasures, erasing } from "#shared/erasures.ts";
import type { Step } from "#shared/jobs.ts";
import { erased } from "./effects.ts";
import { nextActorOf } from "./enquiries.ts";
import type { Enquiry } from "./enquiry.ts";
import type { EnquiriesRoom } from "./room.ts";

const mostLooks = 50;

/** Erases what a person asked, with all that was written about it. */
export const eraseOfPerson = (room: EnquiriesRoom): Step => {
  const { connection } = room;
  const erasures = async () => new Erasures(await connection.database(), connection.settings.table("erasures"));
  return erasing(erasures, async (who, now) => {
    let done = 0;
    for (let look = 0; look < mostLooks; look++) {
      const theirs = await ofPerson(room, who);
      for (const enquiry of theirs) {
        // First, since nothing looks for its mails once it is erased.
        await (await room.letters()).forget(enquiry.reference);
        await eraseOne(room, enquiry, who, now);
        done += 1;
      }
      if (theirs.length === 0) break;
    }
    return done;
  });
};

const ofPerson = async (room: EnquiriesRoom, who: Erased): Promise<Enquiry[]> => {
  const enquiries = await room.enquiries();
  const theirs: Enquiry[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await enquiries.book.cases.ofOwner(who.id, cursor);
    const references = items.filter(({ capability }) => capability === "enquiries").map(({ reference }) => reference);
    const found = await Promise.all(references.map((reference) => enquiries.find(reference)));
    theirs.push(...found.filter((enquiry) => enquiry?.personId === who.id && !enquiry.erased).filter((one) => !!one));
    cursor = next;
  } while (theirs.length === 0 && cursor !== undefined);
  return theirs;
};

/** Nobody has an answer to give any more where nobody asks. */
const eraseOne = async (room: EnquiriesRoom, enquiry: Enquiry, { id: by }: Erased, now: Date): Promise<void> => {
  const enquiries = await room.enquiries();
  const isOpen = nextActorOf(enquiry.status) !== "nobody";
  const to: Enquiry = { ...erased(enquiry), ...(isOpen && { status: "closed" as const }) };
  await enquiries.make({ from: enquiry, to, what: isOpen ? "close" : "erase", by, now });
};
