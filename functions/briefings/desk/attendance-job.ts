import * as z from "zod";
import type { Briefing, BriefingSession } from "#shared/briefings/briefing.ts";
import { partsOfSessionKey } from "#shared/briefings/briefing.ts";
import type { Job, Progress, Step } from "#shared/jobs.ts";
import { steadily } from "#shared/steadily.ts";
import { hasBegun } from "../obstacles.ts";
import type { BriefingsRoom } from "../room.ts";
import type { SignUp } from "../sign-up.ts";
import { followFate } from "../signing-up/shadowing.ts";
import { countJob } from "./counting.ts";

const pageSize = 100;

const List = z.object({ session: z.string(), present: z.string(), others: z.boolean() });
/** How many of the list were done; then, where the others come next, how far they are. */
const Place = z.object({ present: z.int(), next: z.string().optional() });
type Place = z.infer<typeof Place>;

interface Held {
  readonly key: string;
  readonly briefing: Briefing;
  readonly session: BriefingSession;
}

/** Decides about one sign-up, unless that was done already or it is not of this session any more. */
const mark = (room: BriefingsRoom, held: Held, job: Job, now: Date) => {
  const { key, briefing, session } = held;
  return (decision: "attend" | "miss", from: readonly SignUp["status"][], reference: string) =>
    steadily(async () => {
      const [signUps, casework] = await Promise.all([room.signUps(), room.casework()]);
      const signUp = await signUps.find(reference);
      if (signUp?.sessionKey !== key || signUp.erased || !from.includes(signUp.status)) return;
      await casework.decide({ signUp, briefing, session, decision, acting: { id: job.by, as: "officer" }, now });
    });
};

/** Records who was there, one by one, then who else was not. Safe to run twice. */
export const recordAttendance =
  (room: BriefingsRoom): Step =>
  async (job, now): Promise<Progress> => {
    const { session: key, present, others } = List.parse(job.input);
    const [id, sessionId] = partsOfSessionKey(key);
    const [signUps, { jobs, ...briefings }] = await Promise.all([room.signUps(), opened(room, id)]);
    const session = briefings.briefing?.sessions.find((one) => one.id === sessionId);
    // What was moved to a later time is not over.
    if (!briefings.briefing || !session || !hasBegun(session, now)) return { done: 0 };
    const decide = mark(room, { key, briefing: briefings.briefing, session }, job, now);
    const list = present.split(" ").filter(Boolean);
    const from: Place = job.cursor ? Place.parse(JSON.parse(job.cursor)) : { present: 0 };
    const goOn = (done: number, place: Place): Progress => ({ done, cursor: JSON.stringify(place) });
    const finish = async (done: number): Promise<Progress> => {
      await jobs.begin(countJob(key, job.id, job.by), now);
      return { done };
    };
    if (from.present < list.length) {
      const page = list.slice(from.present, from.present + pageSize);
      for (const reference of page) await decide("attend", ["confirmed", "no_show"], reference);
      const done = from.present + page.length;
      return done < list.length || others ? goOn(page.length, { present: done }) : finish(page.length);
    }
    if (!others) return finish(0);
    const named = new Set(list);
    const { items, next } = await signUps.ofSession(key, pageSize, from.next);
    for (const signUp of items)
      await steadily(async () => {
        const one = signUp.status === "repeated" ? await signUps.find(signUp.reference) : undefined;
        if (one) await followFate(room, one, "miss", now);
      });
    const missing = items.filter(({ reference, status }) => status === "confirmed" && !named.has(reference));
    for (const { reference } of missing) await decide("miss", ["confirmed"], reference);
    return next ? goOn(missing.length, { present: from.present, next }) : finish(missing.length);
  };

const opened = async (room: BriefingsRoom, id: string) => {
  const briefings = await room.briefings();
  return { jobs: briefings.jobs, briefing: await briefings.find(id) };
};
