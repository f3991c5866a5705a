import type { Step } from "#shared/jobs.ts";
import type { AnnouncementsRoom } from "../room.ts";

/** What each kind of job of mailings does, page by page; each is loaded when there is one to do. */
export const mailingSteps = (room: AnnouncementsRoom): Readonly<Record<string, Step>> => ({
  count_recipients: async (job, now) => (await import("./counting-job.ts")).countRecipients(room)(job, now),
  mail_announcement: async (job, now) => (await import("./sending-job.ts")).mailAnnouncement(room)(job, now),
  forget_recipients: async (job, now) => (await import("./forgetting-job.ts")).forgetRecipients(room)(job, now),
});
