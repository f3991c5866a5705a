import type { Acting } from "#shared/acting.ts";
import { clockwork } from "#shared/acting.ts";
import type { Erased } from "#shared/erasures.ts";
import { mailboxKeyOf } from "#shared/mailbox.ts";
import type { AccreditationRoom } from "../room.ts";
import { Casework } from "./casework.ts";
import { matterFor } from "./matter.ts";
import { obstacle } from "./obstacles.ts";
import type { Representative } from "./representative.ts";
import { isLive } from "./representatives.ts";

const mostLooks = 50;
const nominee: Acting = { id: "nominee", as: "nominee" };

/** Those whom a mailbox registered as come no more, and nothing is left of them but that there was somebody. */
export const eraseRepresentatives = async (room: AccreditationRoom, who: Erased, now: Date): Promise<number> => {
  const [representatives, letters] = await Promise.all([room.representatives(), room.letters()]);
  let done = 0;
  for (let look = 0; look < mostLooks; look++) {
    const found = await representatives.ofMailbox(mailboxKeyOf(who.email));
    const theirs = found.filter(({ createdAt }) => createdAt <= who.startedAt);
    for (const one of theirs) {
      const left = await withdrawn(room, one, now);
      // First what only its reference leads to: forgotten, it is not found any more.
      await representatives.applications.book.audit.emptyRevisions(one.reference);
      await letters.forget(one.reference);
      await forget(room, left, now);
      done += 1;
    }
    if (theirs.length === 0) break;
  }
  return done;
};

const withdrawn = async (room: AccreditationRoom, one: Representative, now: Date): Promise<Representative> => {
  const matter = await matterFor(room, one, nominee);
  const casework = new Casework(room);
  if (isLive(one.status) && !obstacle("cancel_self", matter, now))
    return casework.decide({ ...matter, decision: "cancel_self", now });
  // What was only needed to come goes by its own rule, with the travel document and the photo.
  const byClock = { ...matter, acting: clockwork };
  return one.erasedAt || obstacle("erase", byClock, now)
    ? one
    : casework.decide({ ...byClock, decision: "erase", now });
};

const forget = async (room: AccreditationRoom, one: Representative, now: Date): Promise<void> => {
  const matter = await matterFor(room, one, clockwork);
  if (!obstacle("forget", matter, now)) await new Casework(room).decide({ ...matter, decision: "forget", now });
};
