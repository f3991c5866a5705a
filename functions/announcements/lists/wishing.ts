import * as z from "zod";
import type { Step } from "#shared/jobs.ts";
import { mailboxKeyOf } from "#shared/mailbox.ts";
import { hashOf } from "#shared/secrets.ts";
import { isOvertaken } from "#shared/steadily.ts";
import type { AnnouncementsRoom } from "../room.ts";
import { ask } from "./casework.ts";
import { mailboxLimit } from "./rates.ts";

const Wishing = z.object({ signUp: z.string() });

/**
 * Asks somebody who signed up to a briefing whether they really want to hear of others: anybody can sign up with any address.
 * Whoever subscribed, or was asked already, is not asked again.
 */
export const wishNews =
  (room: AnnouncementsRoom): Step =>
  async (job, now) => {
    const [subscriptions, limits] = await Promise.all([room.subscriptions(), room.limits()]);
    const wish = await subscriptions.wishOf(Wishing.parse(job.input).signUp);
    if (!wish?.furtherNews || !wish.email || (await subscriptions.ofAddress(wish.email))) return { done: 0 };
    if (!(await limits.allows(mailboxLimit, mailboxKeyOf(wish.email), now))) return { done: 0 };
    const chosen = { language: wish.language, kinds: ["briefing" as const], regions: [], objectives: [] };
    try {
      await ask(room, wish.email, chosen, now, hashOf(job.id));
    } catch (error) {
      // Done before, up to the last word.
      if (!isOvertaken(error)) throw error;
    }
    return { done: 1 };
  };
