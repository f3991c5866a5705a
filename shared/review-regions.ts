import type { ReviewRegion } from "./forums.ts";
import { reviewRegions } from "./vocabularies.ts";

export const isReviewRegion = (word: string | undefined): word is ReviewRegion =>
  (reviewRegions as readonly (string | undefined)[]).includes(word);

/** What is for the whole world or across regions concerns each of them. */
export const concerns = ({ regions }: { readonly regions: readonly ReviewRegion[] }, region: ReviewRegion): boolean =>
  regions.some((own) => own === region || own === "global" || own === "cross_regional");
