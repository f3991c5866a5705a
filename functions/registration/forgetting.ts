import type { Organization } from "#shared/organizations.ts";
import { type FieldName, fieldNames, keptBy, type PartialProfile } from "#shared/profile.ts";

/** What figures of a year are made of, and says nothing of who it was. */
const counted: readonly FieldName[] = ["country", "categories", "levels", "migrantLed"];

/** Whether everybody could read in the directory who it was. */
const wasPublic = ({ currentAt, profile }: Organization) =>
  currentAt !== undefined && profile.directoryListing === "yes" && profile.unlisted !== true;

/** A registration of which nothing is left but that there was one, and what was public of it. */
export const withoutPeople = (organization: Organization): Organization => {
  const { personId: _, colleagues: __, invited: ___, host: ____, broughtIn: _____, ...rest } = organization;
  const { question: ______, confirmation, draftOf, suspects, assignee, neededUntil, ...stays } = rest;
  const { profile } = organization;
  const names = wasPublic(organization) ? fieldNames.filter((name) => keptBy(name) === "profile") : counted;
  const left = names.filter((name) => profile[name] !== undefined).map((name) => [name, profile[name]]);
  return { ...stays, email: "", profile: Object.fromEntries(left) as PartialProfile, keys: [], erased: true };
};
