import { type FieldName, type PartialProfile, Profile } from "#shared/profile.ts";
import { Refusal } from "#shared/refusal.ts";

/**
 * Fields that the organization that is kept may take over from the other. It keeps its name and country, so that it stays
 * who it is (whoever prefers the other's merges the other way round), and what its own people said of contact and safety.
 */
export const takeableFields = [
  "nameLatin",
  "nameEnglish",
  "nameFrench",
  "acronym",
  "categories",
  "migrantLed",
  "migrantLedWords",
  "levels",
  "mission",
  "objectives",
  "populations",
  "countriesOfWork",
  "website",
  "address",
  "postalAddress",
  "regions",
  "legalStatus",
  "registrationNumber",
  "registrationCountry",
  "legalNote",
  "yearFounded",
  "unStatuses",
  "unStatusDetail",
  "network",
  "headName",
  "headTitle",
] as const satisfies readonly FieldName[];

export const isSameAnswer = (one: unknown, other: unknown) =>
  JSON.stringify(one ?? "") === JSON.stringify(other ?? "") || (isEmpty(one) && isEmpty(other));

const isEmpty = (answer: unknown) =>
  answer === undefined || answer === "" || answer === false || (Array.isArray(answer) && answer.length === 0);

export const pickFields = (profile: PartialProfile, names: readonly FieldName[]) =>
  Object.fromEntries(names.map((name) => [name, profile[name] ?? null]));

/** What is left of a profile once fields hold these values; null is an answer that was never given. */
export const withFields = (profile: PartialProfile, values: Readonly<Record<string, unknown>>): PartialProfile =>
  Object.fromEntries(
    Object.entries({ ...profile, ...values }).filter(([, value]) => value !== null && value !== undefined),
  ) as PartialProfile;

/** Refuses what would leave a complete profile incomplete or contradict itself. */
export const checkComplete = (before: PartialProfile, after: PartialProfile) => {
  if (Profile.safeParse(before).success && !Profile.safeParse(after).success)
    throw new Refusal(422, "invalid", [{ field: "take", code: "fields_belong_together" }]);
};
