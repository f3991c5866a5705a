import type { Step } from "#shared/jobs.ts";
import type { AnnouncementsRoom } from "../room.ts";
import { OfMailing } from "./mailing.ts";

const pageSize = 100;

/** Takes away whom a mailing went to, a month after that was counted. Done again, there is nobody left. */
export const forgetRecipients =
  (room: AnnouncementsRoom): Step =>
  async (job) => {
    const { list } = OfMailing.parse(job.input);
    const recipients = await room.recipients();
    const { items, next } = await recipients.page(list, undefined, pageSize);
    await Promise.all(items.map((recipient) => recipients.remove(recipient)));
    return { done: items.length, ...(next !== undefined && { cursor: next }) };
  };
