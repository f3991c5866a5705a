import type { Decision } from "#shared/decisions.ts";
import { doors } from "#shared/doors.ts";
import type { Call } from "#shared/forums.ts";
import type { NextActor } from "#shared/next-actor.ts";

export const applicationStatuses = [
  "draft",
  "submitted",
  "under_screening",
  "info_requested",
  "incomplete",
  "refusal_proposed",
  "not_eligible",
  "contested",
  "upheld",
  "redirected",
  "recommended",
  "waitlisted",
  "listed",
  "objected",
  "accredited",
  "not_accredited",
  "revoked",
  "withdrawn",
  "expired",
  "not_decided",
] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

const askReasons = ["unclear", "incomplete", "contradictory", "evidence", "document"] as const;
const refusalReasons = [
  "no_legal_status",
  "individual",
  "fiscal_sponsor_project",
  "out_of_scope",
  "false_documents",
  "late",
] as const;
/** Why people are sent elsewhere: each is the door that fits. */
const otherDoors = doors.filter((door) => door !== "special");
const overturnReasons = ["vote", "objection_withdrawn"] as const;
const revokeReasons = ["code_of_conduct", "fraud", "own_request"] as const;
const undecidedReasons = ["call_decided", "call_cancelled"] as const;

/** With the desk, before anything was decided. */
const inScreening = ["submitted", "under_screening", "info_requested", "refusal_proposed"] as const;
const beforeList = [...inScreening, "recommended", "waitlisted"] as const;
const onList = ["listed", "objected"] as const;
const ended = [
  "incomplete",
  "not_eligible",
  "upheld",
  "redirected",
  "accredited",
  "not_accredited",
  "revoked",
  "withdrawn",
  "expired",
  "not_decided",
] as const;
const everySent = [
  ...beforeList,
  ...onList,
  "incomplete",
  "not_eligible",
  "contested",
  "upheld",
  "redirected",
  "accredited",
  "not_accredited",
  "revoked",
  "not_decided",
] as const;

/**
 * Every decision about an application: who may take it, from which status, to which, and who is told by which message.
 * Those of `system` are carried out by the clock, by files that were looked at, and by decisions about a list or call.
 */
export const decisions = {
  begin: { by: "applicant", from: [], to: "draft", mail: "draft" },
  save: { by: "applicant", from: ["draft"], to: "same" },
  submit: { by: "applicant", from: ["draft"], to: "submitted", mail: "received" },
  expire: { by: "system", from: ["draft"], to: "expired", mail: "expired" },
  withdraw: { by: "applicant", from: ["draft", ...beforeList, "contested"], to: "withdrawn", mail: "withdrawn" },
  /** Member States hold the list: they are told why it got shorter. */
  withdraw_listed: {
    by: "applicant",
    from: [...onList, "accredited"],
    to: "withdrawn",
    needs: ["text"],
    mail: "withdrawn",
  },
  reopen_file: {
    by: "system",
    from: beforeList,
    to: "same",
    reasons: ["file_refused"],
    mail: "fileRefused",
  },
  replace_file: { by: "applicant", from: beforeList, to: "same", needs: ["files"] },
  declare: { by: "officer", from: everySent, to: "same", reasons: ["no_conflict", "conflict"] },
  take: { by: "officer", from: ["submitted"], to: "under_screening" },
  put_back: { by: "officer", from: ["under_screening"], to: "submitted" },
  hand_over: {
    by: "officer",
    from: ["under_screening", "info_requested", "refusal_proposed"],
    to: "same",
    needs: ["assignee"],
  },
  take_over: { by: "secretariat", from: ["under_screening", "info_requested", "refusal_proposed"], to: "same" },
  note: { by: "officer", from: everySent, to: "same", needs: ["text"] },
  check: { by: "officer", from: ["under_screening"], to: "same", needs: ["checklist"] },
  ask: {
    by: "officer",
    from: ["under_screening"],
    to: "info_requested",
    reasons: askReasons,
    needs: ["text", "fields", "due"],
    mail: "question",
  },
  answer: { by: "applicant", from: ["info_requested"], to: "under_screening", mail: "answered" },
  remind: { by: "system", from: ["info_requested"], to: "same", mail: "reminder" },
  lapse: { by: "system", from: ["info_requested"], to: "incomplete", mail: "incomplete" },
  nag: { by: "system", from: [...inScreening, "contested", "recommended"], to: "same" },
  recommend: { by: "officer", from: ["under_screening"], to: "recommended" },
  screen_again: { by: "officer", from: ["recommended", "waitlisted"], to: "under_screening", needs: ["text"] },
  waitlist: { by: "officer", from: ["recommended"], to: "waitlisted", mail: "waitlisted" },
  move_up: { by: "officer", from: ["waitlisted"], to: "recommended" },
  redirect: {
    by: "officer",
    from: ["under_screening"],
    to: "redirected",
    reasons: otherDoors,
    needs: ["text"],
    mail: "redirected",
  },
  propose_refusal: {
    by: "officer",
    from: ["under_screening"],
    to: "refusal_proposed",
    reasons: refusalReasons,
    needs: ["text"],
  },
  refuse: { by: "other-officer", from: ["refusal_proposed"], to: "not_eligible", mail: "notEligible" },
  return_refusal: { by: "other-officer", from: ["refusal_proposed"], to: "under_screening", needs: ["text"] },
  contest: { by: "applicant", from: ["not_eligible"], to: "contested", needs: ["text"], mail: "contested" },
  uphold: { by: "other-officer", from: ["contested"], to: "upheld", needs: ["text"], mail: "upheld" },
  reverse: { by: "other-officer", from: ["contested"], to: "under_screening", mail: "reversed" },
  list: { by: "system", from: ["recommended"], to: "listed", mail: "listed" },
  object: { by: "secretariat", from: ["listed"], to: "objected", needs: ["objector", "basis"] },
  withdraw_objection: { by: "secretariat", from: ["objected"], to: "listed" },
  accredit: { by: "system", from: ["listed"], to: "accredited", mail: "accredited" },
  not_accredit: { by: "system", from: ["objected"], to: "not_accredited", mail: "notAccredited" },
  overturn: {
    by: "secretariat",
    from: ["not_accredited"],
    to: "accredited",
    reasons: overturnReasons,
    mail: "accredited",
  },
  revoke: {
    by: "secretariat",
    from: ["accredited"],
    to: "revoked",
    reasons: revokeReasons,
    needs: ["text"],
    mail: "revoked",
  },
  /** Everybody gets an answer, also those whom nobody decided about; from a list only when its call is cancelled. */
  leave_undecided: {
    by: "system",
    from: [...beforeList, ...onList, "contested"],
    to: "not_decided",
    reasons: undecidedReasons,
    mail: "notDecided",
  },
  /** Of what ended, once the time is over for which it is kept: no mail tells of it. */
  erase: { by: "system", from: ended, to: "same" },
} as const satisfies Record<string, Decision<ApplicationStatus>>;

export type DecisionName = keyof typeof decisions;

/** Statuses after which nothing more comes by itself; whoever gets there was told by a mail. */
export const endStatuses: readonly ApplicationStatus[] = ended;

/** Statuses of which an applicant learns, or sees on the page, that a decision about them was made. */
export const firstDecisions: readonly ApplicationStatus[] = ["recommended", "waitlisted", "not_eligible", "redirected"];

/** Decisions by which an officer takes part in the judgement of a case: another one looks at it again. */
export const judgements: readonly DecisionName[] = [
  "check",
  "ask",
  "recommend",
  "screen_again",
  "waitlist",
  "move_up",
  "redirect",
  "propose_refusal",
  "refuse",
  "uphold",
  "reverse",
];

const nextActors: Record<ApplicationStatus, NextActor> = {
  draft: "applicant",
  submitted: "officer",
  under_screening: "officer",
  info_requested: "applicant",
  incomplete: "nobody",
  refusal_proposed: "other_officer",
  not_eligible: "nobody",
  contested: "other_officer",
  upheld: "nobody",
  redirected: "nobody",
  recommended: "officer",
  waitlisted: "officer",
  listed: "authority",
  objected: "authority",
  accredited: "nobody",
  not_accredited: "nobody",
  revoked: "nobody",
  withdrawn: "nobody",
  expired: "nobody",
  not_decided: "nobody",
};

/** Who acts next; where the organizer decides, a list waits for its officers and not for Member States. */
export const nextActorOf = (status: ApplicationStatus, track?: Call["accreditation"]): NextActor =>
  status === "listed" && track === "organizer" ? "officer" : nextActors[status];

/** What its own people learn only later, and not at all when it comes to nothing: until then they see the status before. */
export const heldBack: readonly ApplicationStatus[] = ["refusal_proposed", "objected"];

/** Decisions of which neither the applicant nor the public is told. */
export const unseen: readonly string[] = [
  "declare",
  "note",
  "check",
  "nag",
  "propose_refusal",
  "return_refusal",
] satisfies DecisionName[];

/** What an officer looks at before recommending (domain: screening checklist). */
export const checklistItems = [
  "identity",
  "legal_status",
  "relevance",
  "no_duplicate",
  "no_abuse",
  "complete",
] as const;
export type ChecklistItem = (typeof checklistItems)[number];
export const checklistAnswers = ["yes", "no", "not_applicable"] as const;

/** Whether a decision is one for calls of this track. */
export const fitsTrack = (decision: DecisionName, track: Call["accreditation"]) => {
  if (decision === "waitlist" || decision === "move_up") return track === "organizer";
  if (decision === "object" || decision === "withdraw_objection" || decision === "overturn")
    return track === "authority";
  return true;
};
