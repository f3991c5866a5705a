import type { ReviewRegion } from "../forums.ts";
import type { Published } from "../published.ts";
import { concerns } from "../review-regions.ts";
import type { AnnouncementCard } from "./published-announcements.ts";

/** Days for which an announcement without an end is news. */
const newsDays = 30;
/** Rows of each kind that are looked through. */
const mostLooked = 15;

/** What has not ended; what has no end, for a month. */
const isNews = ({ until, publishedAt }: Pick<AnnouncementCard, "until" | "publishedAt">, now: Date): boolean =>
  until ? until.at > now.toISOString() : Date.parse(publishedAt) + newsDays * 24 * 3600 * 1000 > now.getTime();

/** The newest that are still news, and opportunities that are open, each once. */
export const newestOf = (cards: readonly AnnouncementCard[], now: Date, most: number): AnnouncementCard[] =>
  [...new Map(cards.map((card) => [card.id, card])).values()]
    .filter((card) => isNews(card, now))
    .sort((a, b) => b.publishedAt.localeCompare(a.publishedAt))
    .slice(0, most);

/** What a page shows of announcements, perhaps of those for one region, read strongly. */
export const newestAnnouncements = async (
  published: Pick<Published, "announcements" | "opportunitiesOpen">,
  now: Date,
  most: number,
  region?: ReviewRegion,
): Promise<AnnouncementCard[]> => {
  const [{ items }, open] = await Promise.all([
    published.announcements(mostLooked),
    published.opportunitiesOpen(now, mostLooked),
  ]);
  const found: readonly AnnouncementCard[] = [...items, ...open];
  return newestOf(region ? found.filter((card) => concerns(card, region)) : found, now, most);
};
