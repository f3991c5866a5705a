import { addDays } from "#shared/days.ts";
import type { Decision } from "#shared/decisions.ts";
import type { NextActor } from "#shared/next-actor.ts";
import type { Organization, OrganizationStatus } from "#shared/organizations.ts";
import { answerDays, currentForMonths, draftDays, reminderDays } from "#shared/promises.ts";

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
  list: { by: "applicant", from: admitted, to: "same" },
  unlist: { by: "applicant", from: everyCase, to: "same" },
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
    from: [...beforeDecision, "lapsed", ...admitted, "suspended"],
    to: "closed",
    mail: "closed",
  },
} as const satisfies Record<string, Decision<OrganizationStatus | "former">>;

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

/** The instant from which the clock has something to do for this organization, if ever. */
export const wakeAtOf = ({ status, createdAt, question, currentAt }: Organization): string | undefined => {
  if (status === "draft" || status === "pending_verification") return addDays(createdAt, draftDays);
  if (status === "active" && currentAt) return addMonths(currentAt, currentForMonths);
  if (status !== "info_requested" || !question) return undefined;
  const reminder = reminderDays[question.reminded];
  return reminder === undefined ? question.due : addDays(question.due, -reminder);
};

/** What the clock decides now, if anything: safe to ask at any time and any number of times. */
export const fallenDue = (organization: Organization, now: Date): SingleDecision | undefined => {
  const wakeAt = wakeAtOf(organization);
  if (!wakeAt || Date.parse(wakeAt) > now.getTime()) return undefined;
  const { status, question } = organization;
  if (status === "active") return "fall_due";
  if (status !== "info_requested" || !question) return "expire";
  return Date.parse(question.due) <= now.getTime() ? "lapse" : "remind";
};

/** Whether the organization may stand in the public directory. */
export const isListed = ({ status, profile }: Organization) =>
  (status === "active" || status === "update_due") && profile.directoryListing === "yes" && profile.unlisted === false;
