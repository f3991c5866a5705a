import { addDays } from "#shared/days.ts";
import type { Decision } from "#shared/decisions.ts";
import type { Call, Forum } from "#shared/forums.ts";
import type { NextActor } from "#shared/next-actor.ts";
import { answerDays } from "#shared/promises.ts";
import { keptDays } from "#shared/retention.ts";
import type { Application } from "../application.ts";
import { attendedOf, nominationsEnd } from "../nominations.ts";

export const representativeStatuses = [
  "nominated",
  "self_confirmed",
  "reserve",
  "confirmed",
  "approved",
  "rejected",
  "replaced",
  "cancelled",
  "lapsed",
] as const;
export type RepresentativeStatus = (typeof representativeStatuses)[number];

/** Of those who may still come to the event. */
const live = ["nominated", "self_confirmed", "reserve", "confirmed", "approved"] as const;
const beforeApproval = ["nominated", "self_confirmed", "reserve", "confirmed"] as const;

const rejectReasons = [
  "identity_unclear",
  "not_of_organization",
  "duplicate_person",
  "under_age",
  "security",
  "conduct_breach",
] as const;
/** Why nobody of an organization comes any more. */
export const endReasons = ["accreditation_ended", "call_cancelled"] as const;

/** What the focal point says of somebody; all else they say of themselves. */
const nominationFields = ["givenName", "familyName", "email", "language", "function", "relationship"] as const;

/**
 * Every decision about a representative: who may take it, from which status, to which, and who is told by which message.
 * `applicant` is the organization's focal point; `nominee` whoever followed the link mailed to the representative.
 */
export const representativeDecisions = {
  nominate: { by: "applicant", from: [], to: "nominated", needs: nominationFields, mail: "nominated" },
  invite_again: { by: "applicant", from: live, to: "same", mail: "invitedAgain" },
  fill: { by: "nominee", from: beforeApproval, to: "same", needs: ["answers"] },
  confirm_self: {
    by: "nominee",
    from: ["nominated"],
    to: "self_confirmed",
    needs: ["consents"],
    mail: "selfConfirmed",
  },
  confirm: { by: "applicant", from: ["self_confirmed", "reserve"], to: "confirmed", mail: "confirmed" },
  put_on_reserve: { by: "applicant", from: ["self_confirmed"], to: "reserve", mail: "reserve" },
  rank: { by: "applicant", from: ["reserve"], to: "same", needs: ["rank"] },
  promote: { by: "system", from: ["reserve"], to: "confirmed", mail: "promoted" },
  approve: { by: "officer", from: ["confirmed"], to: "approved", mail: "approved" },
  reject: {
    by: "officer",
    from: ["confirmed"],
    to: "rejected",
    reasons: rejectReasons,
    needs: ["text"],
    mail: "rejected",
  },
  /** The new nominee takes the place of the old one, so that no more seats are taken than before. */
  replace: {
    by: "applicant",
    from: ["nominated", "self_confirmed", "confirmed", "approved"],
    to: "replaced",
    needs: nominationFields,
    mail: "replaced",
  },
  cancel: { by: "applicant", from: live, to: "cancelled", mail: "cancelled" },
  cancel_self: { by: "nominee", from: live, to: "cancelled", mail: "cancelled" },
  cancel_revoked: { by: "system", from: live, to: "cancelled", reasons: endReasons, mail: "cancelled" },
  lapse: { by: "system", from: ["nominated", "self_confirmed", "reserve"], to: "lapsed", mail: "lapsed" },
  /** Every look at a travel document is on record. */
  look: { by: "secretariat", from: ["self_confirmed", "reserve", "confirmed", "approved"], to: "same" },
  erase: { by: "system", from: representativeStatuses, to: "same" },
  /** Everything else, some time later. */
  forget: { by: "system", from: representativeStatuses, to: "same" },
  note: { by: "officer", from: representativeStatuses, to: "same", needs: ["text"] },
} as const satisfies Record<string, Decision<RepresentativeStatus>>;

export type DecisionName = keyof typeof representativeDecisions;

const nextActors: Record<RepresentativeStatus, NextActor> = {
  nominated: "nominee",
  self_confirmed: "applicant",
  reserve: "nobody",
  confirmed: "officer",
  approved: "nobody",
  rejected: "nobody",
  replaced: "nobody",
  cancelled: "nobody",
  lapsed: "nobody",
};

export const nextActorOf = (status: RepresentativeStatus) => nextActors[status];

export const isLive = (status: RepresentativeStatus) => (live as readonly string[]).includes(status);

/** Days that somebody who replaces another has for their own data, also past the end of nominations. */
const replacementDays = 7;

const latest = (...instants: string[]) => instants.toSorted().at(-1) ?? "";
const earliest = (...instants: string[]) => instants.toSorted()[0] ?? "";

/** The days of a call that matter to representatives, as call and forum have them now. */
export interface Dates {
  readonly nominationsUntil: string;
  readonly substitutionsUntil: string;
  /** Of the event that they attend; where none is known, the end of substitutions. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** From when on nobody is given a seat any more. */
  readonly seatsUntil: string;
  /** From when on data of travel documents are erased. */
  readonly eraseAt: string;
  /** From when on nobody needs to know any more who was there. */
  readonly forgetAt: string;
}

/** Of an organization accredited at an instant, if it is. */
export const datesOf = (
  call: Pick<Call, "event" | "nominationsUntil" | "substitutionsUntil">,
  forum: Pick<Forum, "events">,
  { status, since }: Pick<Application, "status" | "since">,
): Dates => {
  const attended = attendedOf(call, forum);
  const nominationsUntil = nominationsEnd(call, attended, status === "accredited" ? since : undefined);
  return {
    ...attended,
    nominationsUntil,
    substitutionsUntil: latest(call.substitutionsUntil, nominationsUntil),
    seatsUntil: latest(attended.startsAt, nominationsUntil),
    eraseAt: addDays(attended.endsAt, keptDays("travel")),
    forgetAt: addDays(attended.endsAt, keptDays("representative")),
  };
};

/** What the clock needs to know of a representative. */
export interface Clocked {
  readonly status: RepresentativeStatus;
  readonly since: string;
  readonly createdAt: string;
  /** The reference of whom they replace. */
  readonly replaces?: string | undefined;
  readonly erasedAt?: string | undefined;
  readonly forgotten?: true | undefined;
}

/** By when somebody has to be confirmed, by themselves and by their organization. */
const confirmUntil = ({ createdAt, replaces }: Clocked, { nominationsUntil }: Dates) =>
  replaces ? latest(nominationsUntil, addDays(createdAt, replacementDays)) : nominationsUntil;

/** When the one who acts next is due; where nobody does, the instant it began. */
export const dueOf = (one: Clocked, dates: Dates): string => {
  if (one.status === "nominated" || one.status === "self_confirmed") return confirmUntil(one, dates);
  return one.status === "confirmed" ? earliest(addDays(one.since, answerDays), dates.seatsUntil) : one.since;
};

/** The instant from which the clock has something to do, if ever. */
export const wakeAtOf = (one: Clocked, dates: Dates): string | undefined => {
  if (one.status === "nominated" || one.status === "self_confirmed")
    return earliest(confirmUntil(one, dates), dates.eraseAt);
  if (one.status === "reserve") return dates.seatsUntil;
  if (!one.erasedAt) return dates.eraseAt;
  return one.forgotten ? undefined : dates.forgetAt;
};

/** What the clock decides now, if anything: safe to ask at any time and any number of times. */
export const fallenDue = (one: Clocked, dates: Dates, now: Date): "lapse" | "erase" | "forget" | undefined => {
  const wakeAt = wakeAtOf(one, dates);
  if (!wakeAt || Date.parse(wakeAt) > now.getTime()) return undefined;
  const waits: readonly RepresentativeStatus[] = representativeDecisions.lapse.from;
  if (waits.includes(one.status)) return "lapse";
  return one.erasedAt ? "forget" : "erase";
};
