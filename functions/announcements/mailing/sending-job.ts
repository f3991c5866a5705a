import type { Job, Progress, Step } from "#shared/jobs.ts";
import { logFault } from "#shared/log.ts";
import { isGivenUp } from "../lists/giving-up.ts";
import { itemKeyOf } from "../lists/store.ts";
import type { AnnouncementsRoom } from "../room.ts";
import type { Announcement } from "../writing/announcement.ts";
import { stepOn } from "../writing/deciding.ts";
import { newsItemOf, OfMailing } from "./mailing.ts";
import type { MailingRecipient, RecipientState } from "./recipient.ts";
import { outcomeOf } from "./tallies.ts";

const pageSize = 50;
const together = 10;

/** What became of news that somebody was given before this was kept: a run may have ended in between. */
const givenBefore = async (room: AnnouncementsRoom, subscription: string, key: string): Promise<RecipientState> => {
  const subscriptions = await room.subscriptions();
  const [now, given] = await Promise.all([subscriptions.find(subscription), subscriptions.had(subscription, key)]);
  if (!now || !given) return "gone";
  return given.version <= now.toldTo ? "mailed" : "tomorrow";
};

const giveTo = async (
  room: AnnouncementsRoom,
  announcement: Announcement,
  { subscription }: MailingRecipient,
  now: Date,
): Promise<RecipientState> => {
  const item = newsItemOf(announcement);
  const given = await (await room.news()).give(subscription, item, now);
  return given === "had" ? givenBefore(room, subscription, itemKeyOf(item)) : given;
};

/**
 * One page of a mailing; what was kept of somebody is not done again, nor is anybody given the same news twice. One who
 * cannot be written to keeps nobody else waiting.
 */
const sendPage = async (room: AnnouncementsRoom, announcement: Announcement, job: Job, list: string, now: Date) => {
  const recipients = await room.recipients();
  const { items, next } = await recipients.page(list, job.cursor, pageSize);
  const listed = items.filter(({ state }) => state === "listed");
  const failed: { readonly recipient: MailingRecipient; readonly error: unknown }[] = [];
  const sendTo = async (recipient: MailingRecipient) => {
    try {
      await recipients.settle(recipient, await giveTo(room, announcement, recipient, now));
    } catch (error) {
      failed.push({ recipient, error });
    }
  };
  for (let place = 0; place < listed.length; place += together)
    await Promise.all(listed.slice(place, place + together).map(sendTo));
  const [first] = failed;
  if (first && !isGivenUp(failed.length, items.length, job.attempts)) throw first.error;
  for (const { recipient, error } of failed) {
    logFault(error, "recipient");
    await recipients.settle(recipient, "failed");
  }
  return { done: items.length, next };
};

/** Ends a mailing, with what became of everybody that it was to go to. */
const finish = async (room: AnnouncementsRoom, mailing: { readonly id: string; readonly list: string }, now: Date) => {
  const states: RecipientState[] = [];
  for await (const { state } of (await room.recipients()).all(mailing.list)) states.push(state);
  await stepOn(room, mailing, "finish", { outcome: outcomeOf(states) }, now);
};

/** Mails an announcement to everybody on its list, unless it was recalled or withdrawn; killed, it goes on anywhere. */
export const mailAnnouncement =
  (room: AnnouncementsRoom): Step =>
  async (job, now): Promise<Progress> => {
    const { announcement: id, list } = OfMailing.parse(job.input);
    const found = await (await room.announcements()).find(id);
    if (found?.mailing.list !== list) return { done: 0 };
    const announcement = found.mailing.state === "waiting" ? await stepOn(room, { id, list }, "begin", {}, now) : found;
    if (announcement?.mailing.state !== "sending") return { done: 0 };
    if (announcement.status === "withdrawn") {
      await finish(room, { id, list }, now);
      return { done: 0 };
    }
    const { done, next } = await sendPage(room, announcement, job, list, now);
    if (next !== undefined) return { done, cursor: next };
    await finish(room, { id, list }, now);
    return { done };
  };
