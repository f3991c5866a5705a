import * as z from "zod";
import { Announcement } from "./announcement.ts";

const JobItem = z.object({
  id: z.string(),
  kind: z.string(),
  state: z.enum(["waiting", "done", "failed"]),
  startedAt: z.iso.datetime(),
  dueAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  done: z.int(),
  total: z.int().nullable(),
});

/** An announcement as the desk writes it. */
export const WrittenAnnouncement = Announcement.omit({ shelf: true, wake: true, wakeAt: true });

export const AnnouncementPlan = WrittenAnnouncement.extend({
  desk: z.object({
    decisions: z.array(z.string()).meta({ description: "What whoever asks could decide now." }),
    jobs: z.array(JobItem),
  }),
});

export const AnnouncementDecisionBody = z.looseObject({
  decision: z.string(),
  version: z.int().optional().meta({ description: "The version that was looked at; what moved on since is refused." }),
  reason: z.string().optional(),
  recipients: z
    .union([z.int(), z.string()])
    .optional()
    .meta({ description: "Of `send`: how many the list holds, as it was counted (`mailing.counted.all`)." }),
});

const Mail = z.object({ language: z.string(), subject: z.string(), text: z.string() });
export const MailingPreview = z.object({
  items: z.array(Mail).meta({ description: "The mail as it would go out now, in each language that is read." }),
});
