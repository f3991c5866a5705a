import type { ReviewRegion } from "#shared/forums.ts";
import { concerns } from "#shared/review-regions.ts";

interface OfRegions {
  readonly id: string;
  readonly regions: readonly ReviewRegion[];
}

/** The forums of a region with its calls, and those that have a call for it. */
export const ofRegion = <Forum extends OfRegions, Call extends OfRegions & { readonly forum: string }>(
  region: ReviewRegion,
  forums: readonly Forum[],
  calls: readonly Call[],
): { readonly forums: Forum[]; readonly calls: Call[] } => {
  const own = calls.filter((call) => concerns(call, region));
  return {
    calls: own,
    forums: forums.filter((forum) => concerns(forum, region) || own.some((call) => call.forum === forum.id)),
  };
};
