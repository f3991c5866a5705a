import * as z from "zod";
import type { NewsItem } from "#shared/announcements/news.ts";
import type { Announcement } from "../writing/announcement.ts";

/** What the jobs of a mailing are given. */
export const OfMailing = z.object({ announcement: z.string(), list: z.string() });

/** An announcement as news for those who subscribed to such. */
export const newsItemOf = ({
  kind,
  id,
  regions,
  objectives,
}: Pick<Announcement, "kind" | "id" | "regions" | "objectives">): NewsItem => ({ kind, id, regions, objectives });
