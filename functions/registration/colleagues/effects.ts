import type { Invited, Organization } from "#shared/organizations.ts";
import type { Person } from "#shared/people.ts";
import type { PartialProfile } from "#shared/profile.ts";

/** An organization with so many open invitations; none is said by leaving the list away. */
export const withInvited = ({ invited: _, ...organization }: Organization, open: readonly Invited[]): Organization => ({
  ...organization,
  ...(open.length > 0 && { invited: [...open] }),
});

export const withoutInvitation = (organization: Organization, id: string): Organization =>
  withInvited(
    organization,
    (organization.invited ?? []).filter((one) => one.id !== id),
  );

type Colleagues = NonNullable<Organization["colleagues"]>;

const withColleagues = ({ colleagues: _, ...organization }: Organization, colleagues: Colleagues): Organization => ({
  ...organization,
  ...(colleagues.length > 0 && { colleagues }),
});

export const withColleague = (organization: Organization, personId: string, now: Date): Organization =>
  withColleagues(organization, [...(organization.colleagues ?? []), { personId, since: now.toISOString() }]);

export const withoutColleague = (organization: Organization, personId: string): Organization =>
  withColleagues(
    organization,
    (organization.colleagues ?? []).filter((one) => one.personId !== personId),
  );

/** What the profile says of the contact once somebody else is: nothing of the one before stays. */
const contactOf = ({ name, language, timeZone }: Person, profile: PartialProfile): PartialProfile => ({
  contactName: name,
  contactRole: "",
  contactPhone: "",
  contactLanguage: language,
  ...((timeZone || profile.contactTimeZone) && { contactTimeZone: timeZone || profile.contactTimeZone }),
  contactChannel: "",
});

/** The organization with another first focal point; the one before stays as a colleague. */
export const handedOver = (organization: Organization, next: Person, now: Date): Organization => {
  const { personId: former, profile } = organization;
  const left = withoutColleague(organization, next.id);
  const kept = former === undefined ? left : withColleague(left, former, now);
  return {
    ...kept,
    personId: next.id,
    email: next.email,
    language: next.language,
    profile: { ...profile, ...contactOf(next, profile) },
  };
};
