import * as z from "zod";
import { ReviewRegion } from "../forums.ts";
import { localizedLine, localizedProse, needed } from "../localized.ts";
import { WebAddress } from "../text.ts";
import { isTimeZone } from "../time.ts";
import { Objective } from "../vocabularies.ts";

const Instant = z.iso.datetime({ precision: 3 });

export const announcementKinds = ["announcement", "opportunity"] as const;
export const AnnouncementKind = z.enum(announcementKinds);
export type AnnouncementKind = z.infer<typeof AnnouncementKind>;

/** What officers write: title and text in at least one language, in the same ones. */
export const announcementTexts = {
  title: needed(localizedLine(200)),
  text: needed(localizedProse(3000)),
};

/** By when an opportunity has to be taken, or until when an announcement holds; and the zone in which that was set. */
export const Until = z.object({ at: Instant, zone: z.string().refine(isTimeZone) });
export type Until = z.infer<typeof Until>;

/** An announcement or opportunity that everybody may read. */
export const PublishedAnnouncement = z.object({
  kind: z.literal("announcement"),
  /** Its id. */
  place: z.string(),
  id: z.string(),
  announcementKind: AnnouncementKind,
  ...announcementTexts,
  regions: z.array(ReviewRegion),
  /** Of the Global Compact; none when it concerns them all. */
  objectives: z.array(Objective),
  until: Until.optional(),
  /** Where there is more to read or to be done. */
  link: z.union([WebAddress, z.literal("")]),
  publishedAt: Instant,
  correctedAt: Instant.optional(),
});
export type PublishedAnnouncement = z.infer<typeof PublishedAnnouncement>;

const listed = PublishedAnnouncement.omit({ kind: true, text: true, link: true }).shape;

/** The same in short, by when it was published: `<when>#<id>`. */
export const ListedAnnouncement = z.object({ ...listed, kind: z.literal("announcementListed") });
export type ListedAnnouncement = z.infer<typeof ListedAnnouncement>;

/** Of opportunities with an end: in short, by when they end: `<when>#<id>`. */
export const EndingOpportunity = z.object({ ...listed, kind: z.literal("opportunityEnding") });
export type EndingOpportunity = z.infer<typeof EndingOpportunity>;

/** An announcement in short, whichever way it was found. */
export type AnnouncementCard = Omit<ListedAnnouncement, "kind" | "place">;
