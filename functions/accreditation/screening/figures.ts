import * as z from "zod";
import { addDays, latestDays } from "#shared/days.ts";
import { type Call, callIn } from "#shared/forums.ts";
import type { Progress, Step } from "#shared/jobs.ts";
import { medianOf } from "#shared/median.ts";
import type { PublishedFigures } from "#shared/published-rows.ts";
import type { Application } from "../application.ts";
import { figuresJob } from "../figures-job.ts";
import type { AccreditationRoom } from "../room.ts";

const most = 50;
/** Days after its end, or after everybody was to be answered, for which a call's figures are still brought up to date. */
const stillMoving = 60;

/** What was counted of a call's applications so far. */
const Tally = z.object({
  applied: z.number(),
  statuses: z.record(z.string(), z.number()),
  screenedOut: z.record(z.string(), z.number()),
  /** How many were first decided about after so many days. */
  days: z.record(z.string(), z.number()),
});
type Tally = z.infer<typeof Tally>;

const Place = z.object({ tally: Tally, next: z.string().optional() });

const nothing: Tally = { applied: 0, statuses: {}, screenedOut: {}, days: {} };

const plusOne = (counts: Readonly<Record<string, number>>, key: string) => ({
  ...counts,
  [key]: (counts[key] ?? 0) + 1,
});

const day = 24 * 3600 * 1000;
const daysUntil = (from: string, to: string) => Math.ceil((Date.parse(to) - Date.parse(from)) / day);

/** Nobody outside learns how many objections there are before the list is final. */
const publicStatus = ({ status, shown }: Application) => shown?.status ?? (status === "objected" ? "listed" : status);

const screenedOutBy = ({ status, refusalReason, redirectedTo }: Application): string | undefined => {
  if (status === "not_eligible" || status === "upheld") return refusalReason;
  if (status === "redirected") return redirectedTo && `redirected_${redirectedTo}`;
  return status === "incomplete" ? "incomplete" : undefined;
};

/** Counts one application; what was never sent counts for nothing. */
export const counted = (tally: Tally, application: Application): Tally => {
  const { sentAt, decidedAt } = application;
  if (!sentAt) return tally;
  const reason = screenedOutBy(application);
  return {
    applied: tally.applied + 1,
    statuses: plusOne(tally.statuses, publicStatus(application)),
    screenedOut: reason ? plusOne(tally.screenedOut, reason) : tally.screenedOut,
    days: decidedAt ? plusOne(tally.days, String(daysUntil(sentAt, decidedAt))) : tally.days,
  };
};

const published = ({ id, forum }: Pick<Call, "id" | "forum">, tally: Tally, now: Date): PublishedFigures => ({
  kind: "figures",
  place: `${forum}#${id}`,
  forum,
  call: id,
  applied: tally.applied,
  statuses: tally.statuses,
  screenedOut: tally.screenedOut,
  answered: Object.values(tally.days).reduce((sum, count) => sum + count, 0),
  medianDays: medianOf(tally.days),
  updatedAt: now.toISOString(),
});

/** Counts the applications of a call page by page, and publishes the figures at the end. */
export const figures =
  (room: AccreditationRoom): Step =>
  async (job, now): Promise<Progress> => {
    const applications = await room.applications();
    const call = await applications.forums.findCall(callIn(job.matter));
    if (!call) throw new Error("figures of no call");
    const { tally, next: from } = job.cursor
      ? Place.parse(JSON.parse(job.cursor))
      : { tally: nothing, next: undefined };
    const { items, next } = await applications.ofCall(call.id, most, from);
    const sum = items.reduce(counted, tally);
    if (next) return { done: items.length, cursor: JSON.stringify({ tally: sum, next }) };
    await applications.publish(published(call, sum, now));
    return { done: items.length };
  };

const isMoving = ({ status, since, opensAt, decisionDue }: Call, now: Date) => {
  const day = now.toISOString();
  if (status === "announced") return opensAt <= day && day < addDays(decisionDue, stillMoving);
  return status !== "planned" && addDays(since, stillMoving) > day;
};

const movingCalls = async (room: AccreditationRoom, now: Date): Promise<Call[]> => {
  const { forums } = await room.applications();
  const calls = (await Promise.all((await forums.onShelf("current")).map(({ id }) => forums.callsOf(id)))).flat();
  return calls.filter((call) => call.purpose === "accreditation" && isMoving(call, now));
};

/** Starts the day's counting for every call in which something may have changed. */
export const figuresDaily =
  (room: AccreditationRoom): Step =>
  async (job, now): Promise<Progress> => {
    const { jobs } = await room.applications();
    const moving = await movingCalls(room, now);
    for (const { id } of moving) await jobs.begin(figuresJob(id, job.id.replace("figures#", "")), now);
    return { done: moving.length };
  };

/** Today, yesterday, and the day before should a count have been missed. */
const lookedBack = 3;

/** Once a day, when something happened since. Safe to ask at any time and any number of times. */
export const figuresDue = async (room: AccreditationRoom, now: Date): Promise<void> => {
  const { jobs, book } = await room.applications();
  const id = `figures#${now.toISOString().slice(0, 10)}`;
  if ((await jobs.find(id)) || !(await book.audit.happenedOn(latestDays(now, lookedBack)))) return;
  if ((await movingCalls(room, now)).length === 0) return;
  await jobs.begin({ id, kind: "figures_daily", matter: "figures", by: "system" }, now);
};
