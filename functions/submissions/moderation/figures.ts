import * as z from "zod";
import { latestDays } from "#shared/days.ts";
import { type Call, callIn } from "#shared/forums.ts";
import type { Progress, Step } from "#shared/jobs.ts";
import { medianOf } from "#shared/median.ts";
import type { PublishedInputFigures } from "#shared/published-rows.ts";
import { figuresJob, isMoving } from "../figures-job.ts";
import type { SubmissionsRoom } from "../room.ts";
import { counted, nothing, Tally } from "./tally.ts";

const most = 25;
const Place = z.object({ tally: Tally, next: z.string().optional() });

const published = ({ id, forum }: Pick<Call, "id" | "forum">, tally: Tally, now: Date): PublishedInputFigures => {
  const { days, ...counts } = tally;
  return {
    kind: "inputFigures",
    place: `${forum}#${id}`,
    forum,
    call: id,
    ...counts,
    answered: Object.values(days).reduce((sum, count) => sum + count, 0),
    medianDays: medianOf(days),
    updatedAt: now.toISOString(),
  };
};

/** Counts the inputs to a call page by page, and publishes the figures at the end. */
export const figures =
  (room: SubmissionsRoom): Step =>
  async (job, now): Promise<Progress> => {
    const inputs = await room.inputs();
    const call = await inputs.forums.findCall(callIn(job.matter));
    if (!call) throw new Error("figures of no call");
    const { tally, next: from } = job.cursor
      ? Place.parse(JSON.parse(job.cursor))
      : { tally: nothing, next: undefined };
    const { items, next } = await inputs.ofCall(call.id, most, from);
    let sum = tally;
    for (const input of items)
      sum = counted(sum, input, input.rounds > 0 ? await inputs.book.audit.of(input.reference) : []);
    if (next) return { done: items.length, cursor: JSON.stringify({ tally: sum, next }) };
    await inputs.publish(published(call, sum, now));
    return { done: items.length };
  };

const movingCalls = async (room: SubmissionsRoom, now: Date): Promise<Call[]> => {
  const { forums } = await room.inputs();
  const calls = (await Promise.all((await forums.onShelf("current")).map(({ id }) => forums.callsOf(id)))).flat();
  return calls.filter((call) => isMoving(call, now));
};

/** Starts the day's counting for every call in which something may have changed. */
export const figuresDaily =
  (room: SubmissionsRoom): Step =>
  async (job, now): Promise<Progress> => {
    const { jobs } = await room.inputs();
    const moving = await movingCalls(room, now);
    for (const { id } of moving) await jobs.begin(figuresJob(id, job.id.replace("figures#", "")), now);
    return { done: moving.length };
  };

/** Today, yesterday, and the day before should a count have been missed. */
const lookedBack = 3;

/** Once a day, when something happened since. Safe to ask at any time and any number of times. */
export const figuresDue = async (room: SubmissionsRoom, now: Date): Promise<void> => {
  const { jobs, book } = await room.inputs();
  const id = `figures#${now.toISOString().slice(0, 10)}`;
  if ((await jobs.find(id)) || !(await book.audit.happenedOn(latestDays(now, lookedBack)))) return;
  if ((await movingCalls(room, now)).length === 0) return;
  await jobs.begin({ id, kind: "figures_daily", matter: "figures", by: "system" }, now);
};
