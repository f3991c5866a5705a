import { commissionsOf, groupsOf } from "#shared/commissions.ts";
import { deskRegionOf } from "#shared/countries.ts";
import type { Organization, OrganizationStatus } from "#shared/organizations.ts";
import { standingsOf } from "./country-standing.ts";
import { type Tally, under } from "./tally.ts";
import { yearOf } from "./year.ts";

/** Those that count as reached: registered, and neither refused nor gone. */
export const countedStatuses: readonly OrganizationStatus[] = [
  "submitted",
  "info_requested",
  "lapsed",
  "active",
  "update_due",
  "contested",
  "suspended",
];
const activeStatuses: readonly OrganizationStatus[] = ["active", "update_due"];

/** One organization in the figures of a year; nothing of one that came later or does not count. */
export const tallyOfOrganization = (organization: Organization, year: string): Tally => {
  const { status, openedAt, profile, language } = organization;
  if (!openedAt || yearOf(openedAt) > year || !countedStatuses.includes(status)) return {};
  const counts = [1, yearOf(openedAt) === year ? 1 : 0, activeStatuses.includes(status) ? 1 : 0];
  const { country, categories, levels, migrantLed } = profile;
  return {
    organizations: under(["all"], counts),
    organization_region: under([deskRegionOf(country)], counts),
    organization_commission: under(country && commissionsOf(country), counts),
    organization_group: under(country && groupsOf(country), counts),
    organization_standing: under(country && standingsOf(country), counts),
    organization_category: under(categories, counts),
    organization_level: under(levels, counts),
    organization_language: under([language], counts),
    organization_migrant_led: under(migrantLed && [migrantLed], counts),
  };
};
