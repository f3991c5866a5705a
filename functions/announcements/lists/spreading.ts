import * as z from "zod";
import { NewsItem } from "#shared/announcements/news.ts";
import type { Step } from "#shared/jobs.ts";
import { logFault } from "#shared/log.ts";
import type { AnnouncementsRoom } from "../room.ts";
import { concerns } from "./concerns.ts";
import { isGivenUp } from "./giving-up.ts";
import type { Subscription } from "./subscription.ts";

const Spreading = z.object({ item: NewsItem });

/** Subscribers that are given news at once. */
const together = 10;

/**
 * Gives news of other capabilities to one page of subscribers; done again, it gives nobody anything twice. One to whom nothing
 * can be given keeps nobody else waiting.
 */
export const spread =
  (room: AnnouncementsRoom): Step =>
  async (job, now) => {
    const { item } = Spreading.parse(job.input);
    const [subscriptions, news] = await Promise.all([room.subscriptions(), room.news()]);
    if (!(await news.read(item, now))) return { done: 0 };
    const { items, next } = await subscriptions.page(job.cursor);
    const wanting = items.filter((subscription) => concerns(subscription, item));
    const failed: unknown[] = [];
    const giveTo = ({ id }: Subscription) => news.give(id, item, now).catch((error: unknown) => failed.push(error));
    for (let place = 0; place < wanting.length; place += together)
      await Promise.all(wanting.slice(place, place + together).map(giveTo));
    if (failed.length > 0 && !isGivenUp(failed.length, wanting.length, job.attempts)) throw failed[0];
    for (const error of failed) logFault(error, "recipient");
    return { done: items.length, ...(next !== undefined && { cursor: next }) };
  };
