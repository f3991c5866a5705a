import type {
  EndingOpportunity,
  ListedAnnouncement,
  PublishedAnnouncement,
} from "#shared/announcements/published-announcements.ts";
import type { Announcement } from "./announcement.ts";

export interface PublicRows {
  readonly whole: PublishedAnnouncement;
  readonly listed: ListedAnnouncement;
  /** Of opportunities with an end. */
  readonly ending?: EndingOpportunity | undefined;
}

/** What everybody may read; nothing before it is published, nor once it is withdrawn. */
export const publicRows = (announcement: Announcement): PublicRows | undefined => {
  const { id, kind, title, text, regions, objectives, until, link, status, publishedAt, correctedAt } = announcement;
  if (status !== "published" || !publishedAt) return undefined;
  const card = {
    id,
    announcementKind: kind,
    title,
    regions,
    objectives,
    publishedAt,
    ...(until && { until }),
    ...(correctedAt && { correctedAt }),
  };
  return {
    whole: { ...card, text, link, kind: "announcement", place: id },
    listed: { ...card, kind: "announcementListed", place: `${publishedAt}#${id}` },
    ending:
      kind === "opportunity" && until ? { ...card, kind: "opportunityEnding", place: `${until.at}#${id}` } : undefined,
  };
};
