import { type Acting, isOfDesk } from "#shared/acting.ts";
import type { Case } from "#shared/cases.ts";
import { deskRegionOf } from "#shared/countries.ts";
import { addDays } from "#shared/days.ts";
import type { Organization, Suspect } from "#shared/organizations.ts";
import { placeOf } from "#shared/place.ts";
import { answerDays } from "#shared/promises.ts";
import type { PublishedOrganization } from "#shared/published-rows.ts";
import type { Change } from "./change.ts";
import { dueOf, isListed, nextActorOf } from "./registration.ts";

export const regionOf = ({ profile }: Pick<Organization, "profile">) =>
  profile.country ? deskRegionOf(profile.country) : "global";

/** Those it may be the same as, as far as somebody may know of them. */
export const suspectsFor = ({ suspects = [] }: Organization, acting: Acting): readonly Suspect[] =>
  isOfDesk(acting) ? suspects.filter(({ region }) => !acting.region || acting.region === region) : [];

/** The case of a registration, once it has a reference. */
export const caseOf = (organization: Organization): Case | undefined => {
  const { reference, status, since, openedAt, assignee, merged, suspects = [] } = organization;
  if (!reference) return undefined;
  return {
    reference,
    capability: "registration",
    kind: "organization",
    status,
    since,
    openedAt: openedAt ?? since,
    next: nextActorOf(status),
    dueBy: dueOf(organization),
    region: regionOf(organization),
    owner: organization.id,
    title: organization.profile.name ?? "",
    language: organization.language,
    ...(assignee && !merged && { assignee }),
    ...(merged && { mergedInto: merged.reference }),
    ...(!merged && suspects.length > 0 && { suspected: true as const }),
  };
};

export const caseOfChange = (change: Change, organization: Organization): Case => {
  const waits = change.status === "change_pending";
  return {
    reference: change.reference,
    capability: "registration",
    kind: "change",
    status: change.status,
    since: change.since,
    openedAt: change.openedAt,
    next: waits ? "officer" : "nobody",
    dueBy: waits ? addDays(change.since, answerDays) : change.since,
    region: regionOf(organization),
    owner: organization.id,
    title: organization.profile.name ?? "",
    language: organization.language,
    ...(change.assignee && { assignee: change.assignee }),
  };
};

/** What the directory shows of an organization: nothing at all unless it is listed. */
export const publishedOf = (organization: Organization): PublishedOrganization | undefined => {
  const { id, profile, language } = organization;
  if (!isListed(organization) || !profile.name || !profile.country) return undefined;
  return {
    kind: "organization",
    place: placeOf(profile.name, id),
    id,
    name: profile.name,
    language,
    nameEnglish: profile.nameEnglish ?? "",
    nameFrench: profile.nameFrench ?? "",
    acronym: profile.acronym ?? "",
    country: profile.country,
    region: regionOf(organization),
    categories: profile.categories ?? [],
    levels: profile.levels ?? [],
    migrantLed: profile.migrantLed ?? "no",
    mission: profile.mission ?? "",
    objectives: profile.objectives ?? [],
    website: profile.website ?? "",
    since: organization.since,
  };
};
