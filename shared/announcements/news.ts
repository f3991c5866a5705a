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
  /** Of a call that was told of before: that it takes applications or inputs now. */
  opened: z.literal(true).optional(),
});
export type NewsItem = z.infer<typeof NewsItem>;

/** The kind of job by which other capabilities hand news to `announcementJobs`; its input is `{ item }`. */
const spreadNews = "spread_news";

/** The job that gives news to those who subscribed to it, to be started with the decision that makes it news. */
export const spreading = (matter: string, version: number, by: string, item: NewsItem) => ({
  id: `news#${matter}#${version}`,
  kind: spreadNews,
  matter,
  by,
  input: { item },
});

/** The job that asks somebody who signed up to a briefing, and wished to hear of others, to confirm that by mail. */
export const wishingNews = (signUp: string, version: number) => ({
  id: `wish#${signUp}#${version}`,
  kind: "wish_news",
  matter: signUp,
  by: "applicant",
  input: { signUp },
});
