import type { Letter } from "#shared/mail/voice.ts";
import type { Organization } from "#shared/organizations.ts";
import type { People, Person } from "#shared/people.ts";

/** An organization as a letter to one of its focal points takes it: address, language and zone are the reader's. */
export const readBy = (organization: Organization, { id, email, language, timeZone }: Person): Organization => ({
  ...organization,
  personId: id,
  email,
  language,
  profile: { ...organization.profile, ...(timeZone && { contactTimeZone: timeZone }) },
});

/** People who act for an organization beside the first focal point. */
export const colleaguesOf = async (
  people: Pick<People, "find">,
  { colleagues = [] }: Organization,
): Promise<Person[]> => {
  const found = await Promise.all(colleagues.map(({ personId }) => people.find(personId)));
  return found.filter((person) => person !== undefined);
};

/** The same letter to everybody who acts for an organization, to each in their own language. */
export const toFocalPoints = async (
  people: Pick<People, "find">,
  organization: Organization,
  write: (read: Organization) => Promise<Letter>,
): Promise<Letter[]> => {
  const others = await colleaguesOf(people, organization);
  return Promise.all([organization, ...others.map((person) => readBy(organization, person))].map(write));
};
