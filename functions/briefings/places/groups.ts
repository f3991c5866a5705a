import type { Briefing } from "#shared/briefings/briefing.ts";
import { deskRegionOf } from "#shared/countries.ts";
import { hashOf } from "#shared/secrets.ts";
import type { GroupLimits } from "./store.ts";

/** A stated name as it counts: however it is spelt in capitals, spaces and signs. */
const asCounted = (organization: string) =>
  organization
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, "");

/**
 * The groups that somebody's place counts for: the stated organization, and the region of the stated country. Whoever states
 * no country counts as of no region, so that leaving it out is no way around a limit.
 */
export const groupsOf = ({ organization, country }: { readonly organization: string; readonly country: string }) => {
  const named = asCounted(organization);
  const region = country ? deskRegionOf(country) : "none";
  return [...(named ? [`organization#${hashOf(named).slice(0, 16)}`] : []), `region#${region}`];
};

/** The limits that hold for these groups; none where the briefing sets none. */
export const limitsFor = (
  { perOrganization, perRegion }: Pick<Briefing, "perOrganization" | "perRegion">,
  groups: readonly string[],
): GroupLimits =>
  new Map(
    groups.flatMap((group): [string, number][] => {
      const most = group.startsWith("organization#") ? perOrganization : perRegion;
      return most > 0 ? [[group, most]] : [];
    }),
  );
