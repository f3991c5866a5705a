import * as z from "zod";
import { MailingState } from "#shared/announcements/mailing-states.ts";
import { AnnouncementKind, announcementTexts, Until } from "#shared/announcements/published-announcements.ts";
import { ReviewRegion } from "#shared/forums.ts";
import { Language } from "#shared/languages.ts";
import { WebAddress } from "#shared/text.ts";
import { Objective } from "#shared/vocabularies.ts";

const Instant = z.iso.datetime({ precision: 3 });
const Count = z.int().min(0);

export const announcementStatuses = ["draft", "published", "withdrawn"] as const;
export const AnnouncementStatus = z.enum(announcementStatuses);
export type AnnouncementStatus = z.infer<typeof AnnouncementStatus>;

export const withdrawalReasons = ["mistaken", "outdated", "asked", "twice"] as const;

/** Whom a mailing goes to, as that was when it was counted. */
export const Counted = z.object({
  all: Count,
  /** Those to whom nothing goes: mail came back, or they do not want any. */
  bounced: Count,
  /** Those who had news on that day: they get it with the next mail. */
  toldToday: Count,
  byLanguage: z.partialRecord(Language, Count),
  /** Those who read it in another language than theirs, since it is not written in that. */
  otherLanguage: z.partialRecord(Language, Count),
});
export type Counted = z.infer<typeof Counted>;

export const Mailing = z.object({
  state: MailingState,
  since: Instant.optional(),
  /** Opaque id of whoever asked for it to be counted, and later of whoever sent it. */
  by: z.string().optional(),
  /** Under which those it goes to are kept. */
  list: z.string().optional(),
  readyAt: Instant.optional(),
  /** Until then it can be recalled. */
  sendAt: Instant.optional(),
  counted: Counted.optional(),
  done: Count.optional(),
  mailed: Count.optional(),
  /** With the mail of the next day. */
  tomorrow: Count.optional(),
  /** To whom nothing went: they ended it, do not want it any more, or the rest was not sent. */
  left: Count.optional(),
});
export type Mailing = z.infer<typeof Mailing>;

export const Announcement = z.object({
  id: z.string(),
  kind: AnnouncementKind,
  ...announcementTexts,
  regions: z.array(ReviewRegion).min(1),
  objectives: z.array(Objective),
  until: Until.optional(),
  link: z.union([WebAddress, z.literal("")]),
  status: AnnouncementStatus,
  since: Instant,
  createdAt: Instant,
  publishedAt: Instant.optional(),
  correctedAt: Instant.optional(),
  /** Why it was withdrawn. */
  reason: z.enum(withdrawalReasons).optional(),
  mailing: Mailing,
  version: Count,
  shelf: AnnouncementStatus,
  /** There while its mailing goes on, since when. */
  wake: z.literal("due").optional(),
  wakeAt: Instant.optional(),
});
export type Announcement = z.infer<typeof Announcement>;

/** What the record calls an announcement, and jobs what they are done for. */
export const matterOf = ({ id }: Pick<Announcement, "id">) => `announcement#${id}`;
