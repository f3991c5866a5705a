import type { Decision } from "#shared/decisions.ts";
import { outcomes } from "#shared/inputs/vocabulary.ts";
import type { NextActor } from "#shared/next-actor.ts";

export const inputStatuses = [
  "draft",
  "submitted",
  "under_review",
  "changes_requested",
  "refusal_proposed",
  "refused",
  "contested",
  "upheld",
  "published",
  "revising",
  "accepted_unpublished",
  "withdrawn",
  "taken_down",
  "expired",
] as const;
export type InputStatus = (typeof inputStatuses)[number];

/** An officer looks at safety, identity and format: none of these is about what an input says of migration policy. */
const askReasons = ["persons_at_risk", "unreadable", "wrong_call", "above_limit", "not_by_organization"] as const;
const refusalReasons = [
  "spam",
  "malware",
  "unlawful",
  "incitement",
  "not_migration",
  "impersonation",
  "refugee_pledge",
] as const;
const withdrawalReasons = ["safety", "mistake", "replaced", "other"] as const;
const takeDownReasons = ["rights_of_others", "personal_data", "unlawful", "impersonation"] as const;

const withDesk = ["submitted", "under_review", "changes_requested", "refusal_proposed"] as const;
/** In which those whose input it is write in it. */
const inHand = ["draft", "changes_requested", "revising"] as const;
const everySent = [
  ...withDesk,
  "refused",
  "contested",
  "upheld",
  "published",
  "revising",
  "accepted_unpublished",
  "withdrawn",
  "taken_down",
] as const;
const endedUnpublished = ["refused", "upheld", "accepted_unpublished", "withdrawn", "taken_down", "expired"] as const;
/** In which something may stand published: what was, stays while its correction is looked at. */
const perhapsPublic = ["published", "revising", ...withDesk] as const;

/**
 * Every decision about an input: who may take it, from which status, to which, and who is told by which message. Those of
 * `system` are carried out by the clock and by files that were looked at.
 */
export const decisions = {
  begin: { by: "applicant", from: [], to: "draft", mail: "draft" },
  save: { by: "applicant", from: inHand, to: "same" },
  /** Gives out a form for a file, or begins one in parts. */
  attach: { by: "applicant", from: inHand, to: "same", needs: ["file"] },
  detach: { by: "applicant", from: inHand, to: "same", needs: ["document"] },
  /** Agrees that a file whose format cannot be cleaned is published as it was sent. */
  consent_file: { by: "applicant", from: [...inHand, ...withDesk], to: "same", needs: ["document"] },
  submit: { by: "applicant", from: ["draft"], to: "submitted", mail: "received" },
  expire: { by: "system", from: ["draft"], to: "expired", mail: "expired" },
  withdraw: {
    by: "applicant",
    from: ["draft", ...withDesk, "contested", "published", "revising", "accepted_unpublished"],
    to: "withdrawn",
    reasons: withdrawalReasons,
    mail: "withdrawn",
  },
  hide_name: { by: "applicant", from: perhapsPublic, to: "same", mail: "nameHidden" },
  reopen_file: {
    by: "system",
    from: [...inHand, ...withDesk],
    to: "same",
    reasons: ["file_refused"],
    mail: "fileRefused",
  },
  /** Also while a refusal is proposed: whoever sent it does not see that. */
  replace_file: {
    by: "applicant",
    from: ["submitted", "under_review", "refusal_proposed"],
    to: "same",
    needs: ["file"],
  },
  take: { by: "officer", from: ["submitted"], to: "under_review" },
  put_back: { by: "officer", from: ["under_review"], to: "submitted" },
  hand_over: {
    by: "officer",
    from: ["under_review", "changes_requested", "refusal_proposed"],
    to: "same",
    needs: ["assignee"],
  },
  take_over: { by: "secretariat", from: ["under_review", "changes_requested", "refusal_proposed"], to: "same" },
  note: { by: "officer", from: everySent, to: "same", needs: ["text"] },
  ask: {
    by: "officer",
    from: ["under_review"],
    to: "changes_requested",
    reasons: askReasons,
    needs: ["text", "due"],
    mail: "changes",
  },
  answer: { by: "applicant", from: ["changes_requested"], to: "under_review", mail: "answered" },
  remind: { by: "system", from: ["changes_requested"], to: "same", mail: "reminder" },
  /** Nothing was changed in time: an officer decides on what there is. */
  lapse: { by: "system", from: ["changes_requested"], to: "under_review", mail: "lapsed" },
  nag: { by: "system", from: ["submitted", "under_review", "refusal_proposed", "contested"], to: "same" },
  publish: { by: "officer", from: ["under_review"], to: "published", mail: "published" },
  keep_unpublished: { by: "officer", from: ["under_review"], to: "accepted_unpublished", mail: "accepted" },
  propose_refusal: {
    by: "officer",
    from: ["under_review"],
    to: "refusal_proposed",
    reasons: refusalReasons,
    needs: ["text"],
  },
  refuse: { by: "other-officer", from: ["refusal_proposed"], to: "refused", mail: "refused" },
  /** Of a correction: what was published before goes on to be. */
  refuse_correction: { by: "other-officer", from: ["refusal_proposed"], to: "published", mail: "correctionRefused" },
  return_refusal: { by: "other-officer", from: ["refusal_proposed"], to: "under_review", needs: ["text"] },
  contest: {
    by: "applicant",
    from: ["refused", "taken_down"],
    to: "contested",
    needs: ["text"],
    mail: "contested",
  },
  uphold: { by: "other-officer", from: ["contested"], to: "upheld", needs: ["text"], mail: "upheld" },
  reverse: { by: "other-officer", from: ["contested"], to: "under_review", mail: "reversed" },
  revise: { by: "applicant", from: ["published"], to: "revising" },
  send_revision: { by: "applicant", from: ["revising"], to: "submitted", mail: "received" },
  drop_revision: { by: "applicant", from: ["revising"], to: "published" },
  take_down: {
    by: "officer",
    from: perhapsPublic,
    to: "taken_down",
    reasons: takeDownReasons,
    needs: ["text"],
    mail: "takenDown",
  },
  /** Whoever corrects what is published keeps nobody from telling what became of it. */
  record_outcome: {
    by: "officer",
    from: ["published", "revising", "accepted_unpublished"],
    to: "same",
    reasons: outcomes,
    needs: ["text"],
    mail: "outcome",
  },
  /** Of what ended unpublished, once the time is over for which it is kept: no mail tells of it. */
  erase: { by: "system", from: endedUnpublished, to: "same" },
} as const satisfies Record<string, Decision<InputStatus>>;

export type DecisionName = keyof typeof decisions;

/** Statuses in which nobody waits for anything. */
export const restingStatuses: readonly InputStatus[] = ["published", "revising", ...endedUnpublished];

/** Of these nothing is kept for good; what is published stays until it is withdrawn. */
export const forgettable: readonly InputStatus[] = endedUnpublished;

/** Decisions by which an officer takes part in the judgement of an input: another one looks at it again. */
export const judgements: readonly DecisionName[] = [
  "ask",
  "publish",
  "keep_unpublished",
  "propose_refusal",
  "refuse",
  "refuse_correction",
  "uphold",
  "reverse",
  "take_down",
];

const nextActors: Record<InputStatus, NextActor> = {
  draft: "applicant",
  submitted: "officer",
  under_review: "officer",
  changes_requested: "applicant",
  refusal_proposed: "other_officer",
  refused: "nobody",
  contested: "other_officer",
  upheld: "nobody",
  published: "nobody",
  revising: "applicant",
  accepted_unpublished: "nobody",
  withdrawn: "nobody",
  taken_down: "nobody",
  expired: "nobody",
};

export const nextActorOf = (status: InputStatus): NextActor => nextActors[status];

/** What its own people learn only later, and not at all when it comes to nothing: until then they see the status before. */
export const heldBack: readonly InputStatus[] = ["refusal_proposed"];

/** Decisions of which neither the submitter nor the public is told. */
export const unseen: readonly string[] = [
  "note",
  "nag",
  "propose_refusal",
  "return_refusal",
  "hand_over",
  "take_over",
] satisfies DecisionName[];

/** The most versions of an input that are published one after the other. */
export const mostEditions = 10;
