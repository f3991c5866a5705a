import type { FieldName } from "#shared/profile.ts";

export const nameFields = ["name", "nameLatin", "nameEnglish", "nameFrench"] as const satisfies readonly FieldName[];

/** Fields of a profile by which an organization is found as one that may be there twice. */
export const keyedFields: readonly FieldName[] = [
  ...nameFields,
  "acronym",
  "country",
  "website",
  "registrationNumber",
  "registrationCountry",
];
