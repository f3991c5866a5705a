import type { Step } from "#shared/jobs.ts";
import { addressKeyOf, type Suppressions, stoppedBy } from "#shared/suppressions.ts";
import { concerns } from "../lists/concerns.ts";
import type { Subscription } from "../lists/subscription.ts";
import type { AnnouncementsRoom } from "../room.ts";
import { stepOn } from "../writing/deciding.ts";
import { newsItemOf, OfMailing } from "./mailing.ts";
import type { MailingRecipient } from "./recipient.ts";
import { Counting } from "./tallies.ts";

const pageSize = 50;

/** Whether mail with news reaches somebody, or did on that day already. */
const standingOf = async (
  suppressions: Suppressions,
  { email, lastNewsOn, digestAt }: Subscription,
  now: Date,
): Promise<MailingRecipient["standing"]> => {
  const held = await suppressions.of(addressKeyOf(email));
  const reasons = held.map(({ reason }) => reason);
  if (stoppedBy(reasons, { news: true })) return "stopped";
  const told = digestAt !== undefined || lastNewsOn === now.toISOString().slice(0, 10);
  return told ? "told" : "reached";
};

/** Stores everybody whom an announcement concerns, page by page; done again, it stores nobody twice. */
export const countRecipients =
  (room: AnnouncementsRoom): Step =>
  async (job, now) => {
    const { announcement: id, list } = OfMailing.parse(job.input);
    const [announcements, subscriptions, recipients, suppressions] = await Promise.all([
      room.announcements(),
      room.subscriptions(),
      room.recipients(),
      room.suppressions(),
    ]);
    const announcement = await announcements.find(id);
    if (!announcement || announcement.mailing.list !== list || announcement.mailing.state !== "counting")
      return { done: 0 };
    const item = newsItemOf(announcement);
    const { items, next } = await subscriptions.page(job.cursor, pageSize);
    await Promise.all(
      items
        .filter((subscription) => concerns(subscription, item))
        .map(async (subscription) => {
          const standing = await standingOf(suppressions, subscription, now);
          const { id: name, language } = subscription;
          await recipients.add({ mailing: list, subscription: name, language, standing, state: "listed" });
        }),
    );
    if (next !== undefined) return { done: items.length, cursor: next };
    const counting = new Counting(announcement.title);
    for await (const recipient of recipients.all(list)) counting.add(recipient);
    await stepOn(room, { id, list }, "make_ready", { counted: counting.counted }, now);
    return { done: items.length };
  };
