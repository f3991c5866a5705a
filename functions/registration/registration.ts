import { addDays } from "#shared/days.ts";
import type { Decision } from "#shared/decisions.ts";
import type { NextActor } from "#shared/next-actor.ts";
import type { Organization, OrganizationStatus } from "#shared/organizations.ts";
import { answerDays, currentForMonths, draftDays, reminderDays } from "#shared/promises.ts";
import { keptDays } from "#shared/retention.ts";
import { type FocalDecision, invitationEnds } from "./colleagues/colleague-decisions.ts";

const declineReasons = [
  "duplicate",
  "not_an_organization",
  "out_of_mandate",
  "unverifiable",
  "unlawful_or_abusive",
] as const;
const askReasons = ["unclear", "incomplete", "contradictory", "evidence"] as const;
const suspendReasons = ["unreachable", "rights_in_doubt", "abuse", "own_request"] as const;
const refuseChangeReasons = ["unverifiable", "out_of_mandate", "another_organization"] as const;

const beforeDecision = ["submitted", "info_requested"] as const;
const admitted = ["active", "update_due"] as const;
const withOfficer = ["submitted", "contested"] as const;
/** Whoever asked a question keeps the case until the answer comes. */
const taken = [...withOfficer, "info_requested"] as const;
const everyCase = [
  "submitted",
  "info_requested",
  "lapsed",
  ...admitted,
  "declined",
  "contested",
  "upheld",
  "suspended",
] as const;
/** What somebody still works with; a registration that was refused is no second one of anything. */
const mergeable = [...beforeDecision, "lapsed", ...admitted, "suspended"] as const;

/** What ended; of a draft nothing is kept in the first place. */
const ended = ["lapsed", "declined", "upheld", "merged", "closed"] as const;

/** Whether somebody who registers may turn out to be this organization. */
export const isFindable = (status: OrganizationStatus) => (everyCase as readonly string[]).includes(status);

/** Statuses in which a registration has a case; before, it is a draft. */
export const caseStatuses = [...everyCase, "merged", "closed"] as const;

/** Every decision about a registration: who may take it, from which status, to which, and who is told by which message. */
export const decisions = {
  send: { by: "applicant", from: ["draft"], to: "pending_verification", mail: "confirm" },
  submit: { by: "applicant", from: ["draft"], to: "submitted", mail: "received" },
  confirm: { by: "applicant", from: ["pending_verification"], to: "submitted", mail: "received" },
  expire: { by: "system", from: ["draft", "pending_verification"], to: "expired", mail: "expired" },
  /** What an officer brought in and nobody took up is erased without a mail, by the clock or by whoever holds the link. */
  forget_contact: { by: "system", from: ["draft"], to: "expired" },
  refuse_invitation: { by: "applicant", from: ["draft"], to: "expired" },
  take: { by: "officer", from: withOfficer, to: "same" },
  put_back: { by: "officer", from: taken, to: "same" },
  take_over: { by: "secretariat", from: taken, to: "same" },
  note: { by: "officer", from: [...everyCase, "merged"], to: "same", needs: ["text"] },
  ask: {
    by: "officer",
    from: ["submitted"],
    to: "info_requested",
    reasons: askReasons,
    needs: ["text", "fields", "due"],
    mail: "question",
  },
  answer: { by: "applicant", from: ["info_requested"], to: "submitted", mail: "answered" },
  remind: { by: "system", from: ["info_requested"], to: "same", mail: "reminder" },
  lapse: { by: "system", from: ["info_requested"], to: "lapsed", mail: "lapsed" },
  reopen: { by: "applicant", from: ["lapsed"], to: "submitted", mail: "answered" },
  activate: { by: "officer", from: ["submitted"], to: "active", mail: "welcome" },
  decline: {
    by: "officer",
    from: ["submitted"],
    to: "declined",
    reasons: declineReasons,
    needs: ["text"],
    mail: "declined",
  },
  contest: { by: "applicant", from: ["declined"], to: "contested", needs: ["text"], mail: "contested" },
  uphold: { by: "other-officer", from: ["contested"], to: "upheld", needs: ["text"], mail: "upheld" },
  reverse: { by: "other-officer", from: ["contested"], to: "active", mail: "reversed" },
  fall_due: { by: "system", from: ["active"], to: "update_due", mail: "updateDue" },
  confirm_current: { by: "applicant", from: ["update_due"], to: "active", mail: "current" },
  correct: { by: "applicant", from: admitted, to: "same" },
  list: { by: "applicant", right: "list", from: admitted, to: "same" },
  unlist: { by: "applicant", right: "list", from: everyCase, to: "same" },
  suspend: {
    by: "officer",
    from: admitted,
    to: "suspended",
    reasons: suspendReasons,
    needs: ["text"],
    mail: "suspended",
  },
  reinstate: { by: "officer", from: ["suspended"], to: "active", mail: "reinstated" },
  suspect: { by: "system", from: everyCase, to: "same" },
  not_duplicate: { by: "officer", from: everyCase, to: "same", needs: ["other"] },
  /** Into another registration, which may take fields over: `take` names them. */
  merge: { by: "officer", from: mergeable, to: "merged", needs: ["into"], mail: "merged" },
  unmerge: { by: "other-officer", from: ["merged"], to: "former", mail: "unmerged" },
  close: {
    by: "applicant",
    right: "close",
    from: [...beforeDecision, "lapsed", ...admitted, "suspended"],
    to: "closed",
    mail: "closed",
  },
  /** Of what ended, once the time is over for which it is kept: no mail tells of it. */
  erase: { by: "system", from: ended, to: "same" },
} as const satisfies Record<string, FocalDecision<OrganizationStatus | "former">>;

export type DecisionName = keyof typeof decisions;
/** Those that concern two registrations at once. */
export type PairDecision = "not_duplicate" | "merge" | "unmerge";
export type SingleDecision = Exclude<DecisionName, PairDecision>;
export const isPairDecision = (name: DecisionName): name is PairDecision =>
  name === "not_duplicate" || name === "merge" || name === "unmerge";

export const changeStatuses = ["change_pending", "change_accepted", "change_refused", "change_withdrawn"] as const;
export type ChangeStatus = (typeof changeStatuses)[number];

/** Decisions about a change of reviewed fields; while it waits the organization stays as it was. */
export const changeDecisions = {
  take_change: { by: "officer", from: ["change_pending"], to: "same" },
  put_back_change: { by: "officer", from: ["change_pending"], to: "same" },
  accept_change: { by: "officer", from: ["change_pending"], to: "change_accepted", mail: "changeAccepted" },
  refuse_change: {
    by: "officer",
    from: ["change_pending"],
    to: "change_refused",
    reasons: refuseChangeReasons,
    needs: ["text"],
    mail: "changeRefused",
  },
  withdraw_change: { by: "applicant", from: ["change_pending"], to: "change_withdrawn" },
} as const satisfies Record<string, Decision<ChangeStatus>>;

export type ChangeDecisionName = keyof typeof changeDecisions;

const nextActors: Record<OrganizationStatus, NextActor> = {
  draft: "applicant",
  pending_verification: "applicant",
  expired: "nobody",
  submitted: "officer",
  info_requested: "applicant",
  lapsed: "applicant",
  active: "nobody",
  update_due: "applicant",
  declined: "nobody",
  contested: "other_officer",
  upheld: "nobody",
  suspended: "nobody",
  merged: "nobody",
  closed: "nobody",
};

export const nextActorOf = (status: OrganizationStatus) => nextActors[status];

const addMonths = (instant: string, months: number) => {
  const moved = new Date(instant);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  return moved.toISOString();
};

/** When the one who acts next is due; in a status in which nobody acts, the instant it began. */
export const dueOf = ({ status, since, question }: Organization): string => {
  if (status === "info_requested" && question) return question.due;
  if (status === "update_due") return addDays(since, 60);
  return nextActors[status].includes("officer") ? addDays(since, answerDays) : since;
};

/** When the time is over for which a registration that ended is kept, if it ended and is still there. */
const forgottenAt = ({ status, since, erased, neededUntil }: Organization): string | undefined => {
  if (erased || !(ended as readonly string[]).includes(status)) return undefined;
  const over = addDays(since, keptDays("registration"));
  return neededUntil && neededUntil > over ? neededUntil : over;
};

/** The instant from which the clock has something to do in the case itself, if ever. */
export const caseWakesAt = (organization: Organization): string | undefined => {
  const { status, createdAt, question, currentAt } = organization;
  if (status === "draft" || status === "pending_verification") return addDays(createdAt, draftDays);
  if (status === "active" && currentAt) return addMonths(currentAt, currentForMonths);
  if (status !== "info_requested" || !question) return forgottenAt(organization);
  const reminder = reminderDays[question.reminded];
  return reminder === undefined ? question.due : addDays(question.due, -reminder);
};

/** The instant from which the clock has something to do for this organization, if ever. */
export const wakeAtOf = (organization: Organization): string | undefined =>
  [caseWakesAt(organization), invitationEnds(organization)].filter((instant) => instant !== undefined).sort()[0];

/** Whether an officer brought it in, and nobody has opened it by the mailed link so far. */
const isUntaken = ({ broughtIn, keys }: Organization) => broughtIn !== undefined && !keys.some(({ proven }) => proven);

/** What the clock decides now, if anything: safe to ask at any time and any number of times. */
export const fallenDue = (organization: Organization, now: Date): SingleDecision | undefined => {
  const wakeAt = caseWakesAt(organization);
  if (!wakeAt || Date.parse(wakeAt) > now.getTime()) return undefined;
  const { status, question } = organization;
  if (status === "active") return "fall_due";
  if (forgottenAt(organization)) return "erase";
  if (status !== "info_requested" || !question) return isUntaken(organization) ? "forget_contact" : "expire";
  return Date.parse(question.due) <= now.getTime() ? "lapse" : "remind";
};

/** Whether the organization may stand in the public directory. */
export const isListed = ({ status, profile }: Organization) =>
  (status === "active" || status === "update_due") && profile.directoryListing === "yes" && profile.unlisted === false;
