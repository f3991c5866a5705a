import * as z from "zod";
import type { Job, Progress, Step } from "#shared/jobs.ts";
import { nothing, Tally, tallied } from "../places/tally.ts";
import type { BriefingsRoom } from "../room.ts";

const pageSize = 100;
const OfSession = z.object({ session: z.string() });
const Place = z.object({ tally: Tally, next: z.string() });

/** Counts the sign-ups of a session page by page, and keeps the figures at the end. */
export const countSession =
  (room: BriefingsRoom): Step =>
  async (job, now): Promise<Progress> => {
    const { session } = OfSession.parse(job.input);
    const { tally, next: from } = job.cursor
      ? Place.parse(JSON.parse(job.cursor))
      : { tally: nothing(), next: undefined };
    const [signUps, places] = await Promise.all([room.signUps(), room.places()]);
    const { items, next } = await signUps.ofSession(session, pageSize, from);
    const sum = tallied(tally, items);
    if (next) return { done: items.length, cursor: JSON.stringify({ tally: sum, next }) };
    await places.keepFigures(session, { tally: sum, at: now.toISOString() });
    return { done: items.length };
  };

/** A job that counts a session anew; `mark` tells one occasion from another. */
export const countJob = (
  sessionKey: string,
  mark: string,
  by: string,
): Pick<Job, "id" | "kind" | "matter" | "by" | "input"> => ({
  id: `count#${sessionKey}#${mark}`,
  kind: "count",
  matter: `figures#${sessionKey}`,
  by,
  input: { session: sessionKey },
});

/** Up to the hour, and up to the minute, in UTC. */
export const hourOf = (now: Date) => now.toISOString().slice(0, 13);
export const minuteOf = (now: Date) => now.toISOString().slice(0, 16);

const hour = 3600 * 1000;
export const isOld = (figures: { readonly at: string } | undefined, now: Date) =>
  !figures || now.getTime() - Date.parse(figures.at) > hour;
