import { eachDue } from "#shared/each-due.ts";
import type { Erasure, ErasurePart } from "#shared/erasures.ts";
import { doneLetter } from "../letters/letters.ts";
import type { RightsRoom } from "../room.ts";
import { nextLook } from "./erasing.ts";
import { firstParts, jobOf, lastPart, type RunningErasures } from "./store.ts";

/** After so many days the last mail has gone out or never will. */
const mailDays = 3;

/** Sees to it that every erasure comes to its end, whatever was stopped on the way. Safe to run twice. */
export const followErasures = async (room: RightsRoom, now: Date): Promise<void> => {
  const erasures = await room.erasures();
  await eachDue(
    (most) => erasures.fallenDue(now, most),
    ({ id }) => id,
    (erasure) => (erasure.state === "telling" ? endTelling(erasures, erasure, now) : follow(erasures, erasure, now)),
  );
};

const follow = async (erasures: RunningErasures, from: Erasure, now: Date): Promise<void> => {
  // A session that was being begun in that very moment ends now.
  if (from.personId) await erasures.sessions.endAll(from.personId, now);
  const begun = { ...from.begun };
  const isDone = async (part: ErasurePart): Promise<boolean> => {
    const time = begun[part.name] ?? 0;
    const jobs = erasures.jobsOf(part);
    const job = time > 0 ? await jobs.find(jobOf(from, time).id) : undefined;
    if (job?.state === "done") return true;
    if (job?.state === "waiting") return false;
    await jobs.begin(jobOf(from, time + 1), now);
    begun[part.name] = time + 1;
    return false;
  };
  const first = await Promise.all(firstParts.map(isDone));
  if (first.every(Boolean) && (await isDone(lastPart))) await finish(erasures, from, now);
  else await erasures.put(from, { ...from, begun, wakeAt: nextLook(now) });
};

/** The last mail, with which address and person go from the row. */
const finish = async (erasures: RunningErasures, from: Erasure, now: Date): Promise<void> => {
  const { personId, email, name: _, ...rest } = from;
  if (!personId || email === undefined) return;
  // What the other parts wrote last, their index may not have shown to the last part yet.
  await erasures.letters.forgetPerson(personId);
  const mail = erasures.newErasureId();
  const at = now.toISOString();
  await erasures.make([
    erasures.replace(from, { ...rest, state: "telling", mail, finishedAt: at, wakeAt: nextLook(now) }),
    erasures.message(await doneLetter(email, from.language), now, mail),
    erasures.audit.add({ subject: personId, at, by: "system", what: "person_erased", version: from.version + 1 }),
  ]);
};

/** Once it went out, the mail goes too: its row is the last that held the address. */
const endTelling = async (erasures: RunningErasures, from: Erasure, now: Date): Promise<void> => {
  const { mail = "", wake: _, wakeAt: __, ...rest } = from;
  const state = await erasures.mailState(mail);
  const waits = state === "due" || state === "claimed";
  const isLate = now.getTime() - Date.parse(from.finishedAt ?? from.startedAt) > mailDays * 24 * 3_600_000;
  if (waits && !isLate) {
    await erasures.put(from, { ...from, wakeAt: nextLook(now) });
    return;
  }
  await erasures.forgetMail(mail);
  await erasures.put(from, { ...rest, state: "done" });
};
