import * as z from "zod";
import { ReviewRegion } from "../forums.ts";
import { Objective } from "../vocabularies.ts";

export const newsKinds = ["announcement", "opportunity", "call", "briefing"] as const;
export const NewsKind = z.enum(newsKinds);
export type NewsKind = z.infer<typeof NewsKind>;

/** Something new for those who subscribed to news of its kind, regions and objectives; its words are read when they are mailed. */
export const NewsItem = z.object({
  kind: NewsKind,
  /** Of the published thing; of a call `<forum>#<call>`. */
  id: z.string(),
  regions: z.array(ReviewRegion),
  /** Of the Global Compact; none when it concerns them all. */
  objectives: z.array(Objective),
});
export type NewsItem = z.infer<typeof NewsItem>;

/** The kind of job by which other capabilities hand news to `announcementJobs`; its input is `{ item }`. */
export const spreadNews = "spread_news";
