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

/** By when an opportunity has to be taken, and the zone in which that was set. */
export const Until = z.object({ at: Instant, zone: z.string().refine(isTimeZone) });

/** An announcement or opportunity that everybody may read. */
export const PublishedAnnouncement = z.object({
  kind: z.literal("announcement"),
  /** `<when it was published>#<id>`. */
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
