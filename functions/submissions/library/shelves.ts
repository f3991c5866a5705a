import { deskRegionOf } from "#shared/countries.ts";
import type { Call, ReviewRegion } from "#shared/forums.ts";
import { type InputShelf, shelfOf } from "#shared/inputs/published-inputs.ts";
import { deskRegions } from "#shared/vocabularies.ts";
import type { Content } from "../content.ts";
import type { Input } from "../input.ts";

const reviewed = deskRegions.filter((region) => region !== "global");

/**
 * The pages that show an input: that of its forum, and those of every region of a review that it concerns. It concerns
 * the regions that it names, those of the countries that it names, those of a call for certain regions, and the one that
 * it comes from; the last is told of everybody, also of those whose name is withheld. What concerns none of them stands on
 * the page of the whole world.
 */
export const shelvesOf = (
  { forum, region }: Pick<Input, "forum" | "region">,
  content: Pick<Content, "regions" | "countries">,
  call: Pick<Call, "regions">,
): InputShelf[] => {
  const concerned = new Set<ReviewRegion>([
    ...content.regions,
    ...content.countries.map(deskRegionOf),
    ...call.regions,
    region,
  ]);
  const regions = reviewed.filter((one) => concerned.has(one));
  return [shelfOf.forum(forum), ...(regions.length > 0 ? regions : (["global"] as const)).map(shelfOf.region)];
};
