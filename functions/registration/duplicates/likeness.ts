import { hostsOf, type Identity, namesOf, numberOf, shortNamesOf } from "./keys.ts";
import { looseKey, nameKey } from "./names.ts";

/** Why two organizations may be one, the strongest first. */
const likenessReasons = [
  "same_number",
  "same_name",
  "same_website",
  "similar_name",
  "mail_at_website",
  "same_mail_host",
  "same_acronym",
] as const;
export type LikenessReason = (typeof likenessReasons)[number];

const weights: Readonly<Record<LikenessReason, number>> = {
  same_number: 10,
  same_name: 8,
  same_website: 6,
  similar_name: 5,
  mail_at_website: 4,
  same_mail_host: 2,
  same_acronym: 2,
};

/** An acronym alone, or a host that everybody of a university writes from, suspects nobody. */
const least = 3;

const share = (one: readonly string[], other: readonly string[]) => one.some((text) => text && other.includes(text));

const sameAcronym = (one: Identity, other: Identity) => {
  const [a, b] = [shortNamesOf(one.profile), shortNamesOf(other.profile)];
  const said = (acronym: string, initials: readonly string[]) => [...acronym].length >= 3 && initials.includes(acronym);
  return said(a.acronym, [b.acronym, ...b.initials]) || said(b.acronym, a.initials);
};

/** What two organizations have in common, so that somebody looks whether they are one. Says the same both ways round. */
export const reasonsBetween = (one: Identity, other: Identity): readonly LikenessReason[] => {
  const [a, b] = [hostsOf(one), hostsOf(other)];
  const [names, others] = [namesOf(one.profile), namesOf(other.profile)];
  const neighbours = one.profile.country === other.profile.country;
  const sameName = neighbours && share(names.map(nameKey), others.map(nameKey));
  const number = numberOf(one.profile);
  const holds: Readonly<Record<LikenessReason, boolean>> = {
    same_number: number !== "" && number === numberOf(other.profile),
    same_name: sameName,
    same_website: share([a.web], [b.web]),
    similar_name: neighbours && !sameName && share(names.map(looseKey), others.map(looseKey)),
    mail_at_website: share([a.mail], [b.web]) || share([a.web], [b.mail]),
    same_mail_host: share([a.mail], [b.mail]),
    same_acronym: neighbours && sameAcronym(one, other),
  };
  return likenessReasons.filter((reason) => holds[reason]);
};

export const strengthOf = (reasons: readonly LikenessReason[]): number =>
  reasons.reduce((sum, reason) => sum + weights[reason], 0);

/** Whether what they have in common is enough for an officer to look at. */
export const isLikely = (reasons: readonly LikenessReason[]) => strengthOf(reasons) >= least;
