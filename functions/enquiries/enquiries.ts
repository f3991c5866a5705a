import type { Decision } from "#shared/decisions.ts";
import type { NextActor } from "#shared/next-actor.ts";

export const topics = [
  "taking_part",
  "registration",
  "accreditation",
  "inputs",
  "briefings",
  "site",
  "data_protection",
  "other",
] as const;

export const enquiryStatuses = [
  "pending_verification",
  "submitted",
  "under_review",
  "info_requested",
  "answered",
  "lapsed",
  "closed",
  "expired",
] as const;
export type EnquiryStatus = (typeof enquiryStatuses)[number];

const closingReasons = ["answered_elsewhere", "no_question", "abuse"] as const;

/** In which somebody of the desk has an answer to give. */
const waiting = ["submitted", "under_review"] as const;
const ended = ["answered", "lapsed", "closed"] as const;
const withDesk = [...waiting, "info_requested"] as const;

/** Every decision about an enquiry: who may take it, from which status, to which, and by which message it is told. */
export const decisions = {
  /** Of somebody who is not signed in: no officer sees it before the address is confirmed. */
  begin: { by: "applicant", from: [], to: "pending_verification", mail: "confirm" },
  ask: { by: "applicant", from: [], to: "submitted", mail: "received" },
  confirm: { by: "applicant", from: ["pending_verification"], to: "submitted", mail: "received" },
  expire: { by: "system", from: ["pending_verification"], to: "expired" },
  take: { by: "officer", from: ["submitted"], to: "under_review" },
  put_back: { by: "officer", from: ["under_review"], to: "submitted" },
  hand_over: { by: "officer", from: ["under_review", "info_requested"], to: "same", needs: ["assignee"] },
  take_over: { by: "secretariat", from: ["under_review", "info_requested"], to: "same" },
  note: { by: "officer", from: [...withDesk, ...ended], to: "same", needs: ["text"] },
  answer: { by: "officer", from: withDesk, to: "answered", needs: ["text"], mail: "answered" },
  ask_back: { by: "officer", from: waiting, to: "info_requested", needs: ["text", "due"], mail: "question" },
  reply: { by: "applicant", from: ["info_requested"], to: "under_review", needs: ["text"], mail: "replied" },
  remind: { by: "system", from: ["info_requested"], to: "same", mail: "reminder" },
  lapse: { by: "system", from: ["info_requested"], to: "lapsed", mail: "lapsed" },
  /** Something is still open: within the days that every answer names. */
  reopen: { by: "applicant", from: ended, to: "submitted", needs: ["text"], mail: "replied" },
  close: { by: "officer", from: withDesk, to: "closed", reasons: closingReasons, needs: ["text"], mail: "closed" },
  nag: { by: "system", from: waiting, to: "same" },
  /** Its words and whose it was; that there was one stays. */
  erase: { by: "system", from: ended, to: "same" },
} as const satisfies Record<string, Decision<EnquiryStatus>>;

export type DecisionName = keyof typeof decisions;

const nextActors: Record<EnquiryStatus, NextActor> = {
  pending_verification: "applicant",
  submitted: "officer",
  under_review: "officer",
  info_requested: "applicant",
  answered: "nobody",
  lapsed: "nobody",
  closed: "nobody",
  expired: "nobody",
};

export const nextActorOf = (status: EnquiryStatus): NextActor => nextActors[status];

/** Messages that one enquiry takes: whoever has more to say asks anew. */
export const mostMessages = 40;
