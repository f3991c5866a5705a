import { newsKeptDays } from "#shared/promises.ts";
import { isOvertaken } from "#shared/steadily.ts";
import type { AnnouncementsRoom } from "../room.ts";
import { end } from "./casework.ts";
import { settle } from "./settling.ts";
import type { Subscription } from "./subscription.ts";

const kept = newsKeptDays * 24 * 3600 * 1000;
const has = (instant: string | undefined, now: Date) => instant !== undefined && instant <= now.toISOString();

/** Forgets what was mailed long ago, and nothing that still waits. */
const forgetOld = async (room: AnnouncementsRoom, from: Subscription, now: Date): Promise<void> => {
  const subscriptions = await room.subscriptions();
  const rows = (await subscriptions.newsOf(from.id)).filter(({ version }) => version <= from.toldTo);
  const since = new Date(now.getTime() - kept).toISOString();
  await subscriptions.forgetAll(rows.filter(({ at }) => at <= since));
  const [oldest] = rows.flatMap(({ at }) => (at > since ? [at] : [])).toSorted();
  const { forgetAt: _, ...rest } = from;
  const forgetAt = oldest && new Date(Date.parse(oldest) + kept).toISOString();
  await subscriptions.book.commit([subscriptions.put(settle({ ...rest, ...(forgetAt && { forgetAt }) }, from), from)]);
};

const act = async (room: AnnouncementsRoom, subscription: Subscription, now: Date): Promise<void> => {
  const { id, state, digestAt, forgetAt } = subscription;
  if (state === "pending") {
    const isOver = (one: Pick<Subscription, "confirmUntil">) => has(one.confirmUntil, now);
    if (isOver(subscription)) await end(room, id, "expire", "system", now, isOver);
    return;
  }
  if (has(digestAt, now)) return (await room.news()).digest(subscription, now);
  if (has(forgetAt, now)) await forgetOld(room, subscription, now);
};

/** What the clock does to a subscription. Safe to run twice and at once: what was overtaken is found by the next run. */
export const byClock = async (room: AnnouncementsRoom, subscription: Subscription, now: Date): Promise<void> => {
  try {
    await act(room, subscription, now);
  } catch (error) {
    if (!isOvertaken(error)) throw error;
  }
};
