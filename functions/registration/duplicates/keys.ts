import { createHash } from "node:crypto";
import type { PartialProfile } from "#shared/profile.ts";
import { mailKey, numberKey, webKey } from "./addresses.ts";
import { nameFields } from "./keyed-fields.ts";
import { acronymKey, initialsOf, looseKey } from "./names.ts";

/** What organizations are told apart by. Names and numbers count within a country, hosts everywhere. */
export interface Identity {
  readonly profile: PartialProfile;
  readonly email: string;
}

const fewest = <Item>(items: Iterable<Item>, most: number) => [...new Set(items)].filter(Boolean).slice(0, most);

/** The names of a profile as people wrote them. */
export const namesOf = (profile: PartialProfile): readonly string[] =>
  fewest(
    nameFields.map((field) => profile[field] ?? ""),
    nameFields.length,
  );

/** Acronyms, and what the names would be shortened to. */
export const shortNamesOf = (profile: PartialProfile) => ({
  acronym: acronymKey(profile.acronym ?? ""),
  initials: fewest(namesOf(profile).map(initialsOf), 2),
});

export const numberOf = ({ registrationNumber = "", registrationCountry, country }: PartialProfile): string => {
  const number = numberKey(registrationNumber);
  return number && `${registrationCountry || country || ""}#${number}`;
};

export const hostsOf = ({ profile, email }: Identity) => ({
  web: webKey(profile.website ?? ""),
  mail: mailKey(email),
});

/** Shorter ones are shared by too many. */
const leastAcronym = 3;

const hashed = (kind: string, place: string, text: string) =>
  `${kind}#${place}#${createHash("sha256").update(text).digest("base64url").slice(0, 22)}`;

/** Keys of what the public may know of an organization that is listed. */
export const publicKeysOf = ({ profile }: Pick<Identity, "profile">): readonly string[] => {
  const { country = "" } = profile;
  const { web } = hostsOf({ profile, email: "" });
  return [
    ...fewest(namesOf(profile).map(looseKey), 4).map((name) => hashed("name", country, name)),
    ...(web ? [hashed("host", "", web)] : []),
  ];
};

/** Every key under which an organization is found, at most ten; two that have none in common are not alike. */
export const keysOf = (identity: Identity): readonly string[] => {
  const { profile } = identity;
  const { acronym, initials } = shortNamesOf(profile);
  const { mail } = hostsOf(identity);
  const number = numberOf(profile);
  const short = fewest([acronym, ...initials], 3).filter((letters) => [...letters].length >= leastAcronym);
  return [
    ...new Set([
      ...publicKeysOf(identity),
      ...(number ? [hashed("number", "", number)] : []),
      ...(mail ? [hashed("host", "", mail)] : []),
      ...short.map((letters) => hashed("short", profile.country ?? "", letters)),
    ]),
  ];
};
