import type { ReviewRegion } from "#shared/forums.ts";
import { reviewRegions } from "#shared/vocabularies.ts";

export const isReviewRegion = (word: string | undefined): word is ReviewRegion =>
  (reviewRegions as readonly (string | undefined)[]).includes(word);

/** What is for the whole world or across regions concerns each of them. */
const concerns = ({ regions }: { readonly regions: readonly ReviewRegion[] }, region: ReviewRegion): boolean =>
  regions.some((own) => own === region || own === "global" || own === "cross_regional");

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
