import type { NewsItem } from "#shared/announcements/news.ts";
import type { ReviewRegion } from "#shared/forums.ts";
import type { Chosen } from "./subscription.ts";

/** What is for the whole world, or across regions, is for every region. */
const worldwide: readonly ReviewRegion[] = ["global", "cross_regional"];

const meets = <Code>(chosen: readonly Code[], of: readonly Code[]) =>
  chosen.length === 0 || chosen.some((one) => of.includes(one));

/** Whether news is of what somebody chose; what names no objective concerns them all. */
export const concerns = (
  { kinds, regions, objectives }: Pick<Chosen, "kinds" | "regions" | "objectives">,
  item: NewsItem,
): boolean => {
  if (!kinds.includes(item.kind)) return false;
  const isForAll = item.regions.length === 0 || item.regions.some((region) => worldwide.includes(region));
  return (
    (isForAll || meets(regions, item.regions)) && (item.objectives.length === 0 || meets(objectives, item.objectives))
  );
};
