import type { Case } from "#shared/cases.ts";
import type { Concerned } from "#shared/concerned.ts";
import { matterOf } from "#shared/forums.ts";
import { applicationPath } from "../addresses.ts";
import { nameOf } from "./fields.ts";
import type { Representative } from "./representative.ts";
import { type Dates, dueOf, isLive, nextActorOf } from "./representatives.ts";

export const ownPath = (reference: string) => `/accreditation/representatives/${reference}`;
/** Where a link in a mail leads; the token is its last segment. */
export const linkPath = "/accreditation/representatives/open";
export const organizationPath = (application: string) => `${applicationPath(application)}/representatives`;

export const caseOf = (one: Representative, dates: Dates): Case => ({
  reference: one.reference,
  capability: "accreditation",
  kind: "representative",
  status: one.status,
  since: one.since,
  openedAt: one.createdAt,
  next: nextActorOf(one.status),
  dueBy: dueOf(one, dates),
  region: one.region,
  matter: matterOf.call(one.call),
  owner: one.organization,
  title: nameOf(one.answers),
  language: one.language,
});

/** Whoever confirmed their own data is told when the call moves, for as long as they may come. */
export const concernedBy = (one: Representative): Concerned | undefined =>
  isLive(one.status) && one.status !== "nominated" && !one.forgotten
    ? {
        matter: matterOf.call(one.call),
        who: one.reference,
        why: "representative",
        email: one.email,
        language: one.language,
        timeZone: one.timeZone,
        path: ownPath(one.reference),
      }
    : undefined;
