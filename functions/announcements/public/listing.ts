import * as z from "zod";
import { type AnnouncementCard, AnnouncementKind } from "#shared/announcements/published-announcements.ts";
import { ReviewRegion } from "#shared/forums.ts";
import { writeCursor } from "#shared/paging.ts";
import type { Published } from "#shared/published.ts";
import { concerns } from "#shared/review-regions.ts";
import { Objective } from "#shared/vocabularies.ts";

// A form without scripts sends what was not chosen as an empty text.
const choice = <Schema extends z.ZodType<string>>(schema: Schema) =>
  z
    .union([schema, z.literal("")])
    .transform((value) => (value === "" ? undefined : value))
    .optional();

/** What narrows the list of announcements, as it stands in addresses. */
export const Filter = z.object({
  region: choice(ReviewRegion),
  kind: choice(AnnouncementKind),
  objective: choice(Objective),
  after: choice(z.string().max(2000)),
});
export type Filter = z.infer<typeof Filter>;

/** Rows that are looked through for one page, and announcements on it. */
const mostKeys = 100;
const mostShown = 20;

const fitsIn =
  ({ region, kind, objective }: Filter) =>
  (card: AnnouncementCard): boolean =>
    (!region || concerns(card, region)) &&
    (!kind || card.announcementKind === kind) &&
    (!objective || card.objectives.length === 0 || card.objectives.includes(objective));

export interface Found {
  /** Opportunities that end, and have not: on the first page, those that end first on top. */
  readonly open: readonly AnnouncementCard[];
  /** All the others, the newest first. */
  readonly items: readonly AnnouncementCard[];
  /** Goes on with the list; a filtered page may hold few or none although it does. */
  readonly next?: string | undefined;
}

/** A page of what was announced, the newest first, read strongly: what was withdrawn is gone at once. */
export const findAnnouncements = async (published: Published, filter: Filter, now: Date): Promise<Found> => {
  const [open, page] = await Promise.all([
    filter.after ? [] : published.opportunitiesOpen(now, mostKeys),
    published.announcements(mostKeys, filter.after),
  ]);
  const fits = fitsIn(filter);
  const isOpen = ({ announcementKind, until }: AnnouncementCard) =>
    announcementKind === "opportunity" && until !== undefined && until.at > now.toISOString();
  const fitting = page.items.filter((card) => fits(card) && !isOpen(card));
  const items = fitting.slice(0, mostShown);
  const last = items.at(-1);
  const next = fitting.length > mostShown && last ? writeCursor({ place: last.place }) : page.next;
  return { open: open.filter(fits), items, next };
};

export const isNarrowed = ({ region, kind, objective }: Filter) => Boolean(region || kind || objective);

/** The same as an address's query, with its question mark; empty where everything is asked for. */
export const queryOf = ({ region, kind, objective, after }: Filter): string => {
  const query = new URLSearchParams({
    ...(region && { region }),
    ...(kind && { kind }),
    ...(objective && { objective }),
    ...(after && { after }),
  }).toString();
  return query && `?${query}`;
};
