import * as z from "zod";
import type {
  EndingOpportunity,
  ListedAnnouncement,
  PublishedAnnouncement,
} from "./announcements/published-announcements.ts";
import type { ListedBriefing, PublishedAnswer, PublishedBriefing } from "./briefings/published-briefings.ts";
import { Call, Forum } from "./forums.ts";
import type { LibraryRow, PublishedInput } from "./inputs/published-inputs.ts";
import type { PublishedAccredited, PublishedList } from "./published-lists.ts";

/** An active organization that agreed to be listed: only what its profile marks public. */
export const PublishedOrganization = z.object({
  kind: z.literal("organization"),
  /** Sorts by name within the kind. */
  place: z.string(),
  id: z.string(),
  name: z.string(),
  language: z.string(),
  nameEnglish: z.string(),
  nameFrench: z.string(),
  acronym: z.string(),
  country: z.string(),
  region: z.string(),
  categories: z.array(z.string()),
  levels: z.array(z.string()),
  migrantLed: z.string(),
  mission: z.string(),
  objectives: z.array(z.string()),
  website: z.string(),
  since: z.string(),
});
export type PublishedOrganization = z.infer<typeof PublishedOrganization>;

/** A review cycle that was announced, whatever became of it. */
export const PublishedForum = Forum.pick({
  id: true,
  edition: true,
  title: true,
  summary: true,
  regions: true,
  events: true,
  status: true,
  since: true,
  history: true,
  startsAt: true,
  shelf: true,
}).extend({
  kind: z.literal("forum"),
  /** Its id. */
  place: z.string(),
  /** What a forum calls its kind; here that tells rows apart. */
  forumKind: Forum.shape.kind,
  updatedAt: z.string(),
});
export type PublishedForum = z.infer<typeof PublishedForum>;

/** A call that was announced; whether it is open is asked of the clock (`phaseOf`). */
export const PublishedCall = Call.omit({
  createdAt: true,
  version: true,
  wake: true,
  wakeAt: true,
  openingTold: true,
}).extend({
  kind: z.literal("call"),
  /** `<forum>#<call>`. */
  place: z.string(),
  updatedAt: z.string(),
});
export type PublishedCall = z.infer<typeof PublishedCall>;

/** What was counted of a call's applications, once a day. */
export const PublishedFigures = z.object({
  kind: z.literal("figures"),
  /** `<forum>#<call>`. */
  place: z.string(),
  forum: z.string(),
  call: z.string(),
  /** Applications that were sent, by where they stand now, and by why they went no further. */
  applied: z.number(),
  statuses: z.record(z.string(), z.number()),
  screenedOut: z.record(z.string(), z.number()),
  answered: z.number(),
  /** Days within which half of those were answered. */
  medianDays: z.number().nullable(),
  updatedAt: z.string(),
});
export type PublishedFigures = z.infer<typeof PublishedFigures>;

/** What was counted of the inputs to a call: how officers decide, and why. */
export const PublishedInputFigures = z.object({
  kind: z.literal("inputFigures"),
  /** `<forum>#<call>`. */
  place: z.string(),
  forum: z.string(),
  call: z.string(),
  /** Inputs that were sent, and where they stand now. */
  received: z.number(),
  published: z.number(),
  accepted: z.number(),
  withdrawn: z.number(),
  /** By reason. */
  refused: z.record(z.string(), z.number()),
  takenDown: z.record(z.string(), z.number()),
  /** How often changes were asked for, by reason. */
  changes: z.record(z.string(), z.number()),
  answered: z.number(),
  /** Days within which half of those were answered. */
  medianDays: z.number().nullable(),
  updatedAt: z.string(),
});
export type PublishedInputFigures = z.infer<typeof PublishedInputFigures>;

export type PublishedRow =
  | PublishedOrganization
  | PublishedForum
  | PublishedCall
  | PublishedFigures
  | PublishedInputFigures
  | PublishedList
  | PublishedAccredited
  | PublishedInput
  | PublishedBriefing
  | ListedBriefing
  | PublishedAnswer
  | PublishedAnnouncement
  | ListedAnnouncement
  | EndingOpportunity
  | LibraryRow;
