import type { BriefingStatus } from "#shared/briefings/briefing.ts";
import type { Decision } from "#shared/decisions.ts";
import { moveReasons } from "#shared/forums.ts";
import type { NextActor } from "#shared/next-actor.ts";

/** Every decision about a briefing: who may take it, from which status, to which, and who is told by which message. */
export const briefingDecisions = {
  edit: { by: "officer", from: ["planned", "announced"], to: "same" },
  add_session: { by: "officer", from: ["planned", "announced"], to: "same", needs: ["startsAt", "zone"] },
  /** Anything about it while planned; once announced all but its time, which moves. */
  change_session: { by: "officer", from: ["planned", "announced"], to: "same", needs: ["session"] },
  remove_session: { by: "officer", from: ["planned"], to: "same", needs: ["session"] },
  publish: { by: "officer", from: ["planned"], to: "announced", mail: "announced" },
  move_session: {
    by: "officer",
    from: ["announced"],
    to: "same",
    reasons: moveReasons,
    needs: ["session", "startsAt"],
    mail: "moved",
  },
  cancel_session: {
    by: "officer",
    from: ["announced"],
    to: "same",
    reasons: moveReasons,
    needs: ["session"],
    mail: "calledOff",
  },
  cancel: {
    by: "officer",
    from: ["planned", "announced"],
    to: "cancelled",
    reasons: moveReasons,
    mail: "calledOff",
  },
  /** Recording, slides and summary: on the page from then on; told once, and again only when asked to. */
  post_materials: {
    by: "officer",
    from: ["announced"],
    to: "same",
    needs: ["materials", "outcome"],
    mail: "materials",
  },
  record_attendance: { by: "officer", from: ["announced"], to: "same", needs: ["session", "csv"] },
  /** Question and answer stand on the page, or only the desk keeps the answer. */
  answer_question: { by: "officer", from: ["announced"], to: "same", needs: ["question", "answer"] },
  hide_answer: { by: "officer", from: ["announced"], to: "same", needs: ["question"] },
} as const satisfies Record<string, Decision<BriefingStatus>>;

export type BriefingDecision = keyof typeof briefingDecisions;

export const signUpStatuses = [
  "requested",
  "confirmed",
  "waitlisted",
  "offered",
  "lapsed",
  "repeated",
  "cancelled",
  "called_off",
  "unplaced",
  "attended",
  "no_show",
] as const;
export type SignUpStatus = (typeof signUpStatuses)[number];

const live = ["requested", "confirmed", "waitlisted", "offered"] as const;
const placed = ["confirmed", "waitlisted", "offered"] as const;
const ended = ["confirmed", "attended", "no_show"] as const;

const removalReasons = ["asked", "abuse", "twice"] as const;

/**
 * Every decision about a sign-up. `applicant` is whoever signed up, by the link mailed to them; those of `system` are carried
 * out by the reader that allots places, and by the clock.
 */
export const signUpDecisions = {
  request: { by: "applicant", from: [], to: "requested" },
  confirm: { by: "system", from: ["requested"], to: "confirmed", mail: "confirmed" },
  wait: { by: "system", from: ["requested"], to: "waitlisted", mail: "waitlisted" },
  /** The address has a place, or waits for one, already: the mail says so, and nobody who watches learns it. */
  repeat: { by: "system", from: ["requested"], to: "repeated", mail: "repeated" },
  offer: { by: "system", from: ["waitlisted"], to: "offered", mail: "offered" },
  accept: { by: "applicant", from: ["offered"], to: "confirmed", mail: "confirmed" },
  lapse: { by: "system", from: ["offered"], to: "lapsed", mail: "lapsed" },
  /** At the end of the waiting list. */
  rejoin: { by: "applicant", from: ["lapsed"], to: "requested" },
  /** To another session of the same briefing; the place stays until there is one in that. */
  change: { by: "applicant", from: placed, to: "same", needs: ["session"] },
  changed: { by: "system", from: placed, to: "confirmed", mail: "confirmed" },
  not_changed: { by: "system", from: placed, to: "same", mail: "notChanged" },
  correct: { by: "applicant", from: [...live, "lapsed"], to: "same" },
  ask: { by: "applicant", from: placed, to: "same", needs: ["question"] },
  cancel: { by: "applicant", from: [...live, "lapsed"], to: "cancelled", mail: "cancelled" },
  /** For somebody who asked by telephone, or who should not have been there. */
  remove: { by: "officer", from: [...placed, "lapsed"], to: "cancelled", reasons: removalReasons, mail: "removed" },
  /** The session moved, or something else that they must know. */
  tell: { by: "system", from: placed, to: "same", mail: "moved" },
  call_off: { by: "system", from: [...live, "lapsed"], to: "called_off", mail: "calledOff" },
  /** The session began without a place for them. */
  end: { by: "system", from: ["requested", "waitlisted", "offered"], to: "unplaced", mail: "unplaced" },
  attend: { by: "officer", from: ["confirmed", "no_show"], to: "attended" },
  miss: { by: "officer", from: ["confirmed", "attended"], to: "no_show" },
  /** What they told of themselves goes; that they were there stays in the figures. */
  erase: {
    by: "system",
    from: [...ended, "lapsed", "repeated", "cancelled", "called_off", "unplaced"],
    to: "same",
  },
} as const satisfies Record<string, Decision<SignUpStatus>>;

export type SignUpDecision = keyof typeof signUpDecisions;
export const isSignUpDecision = (name: string): name is SignUpDecision => Object.hasOwn(signUpDecisions, name);

/** Who hold a place, or are kept one. */
export const holdsPlace = (status: SignUpStatus) => status === "confirmed" || status === "offered";
export const isLive = (status: SignUpStatus) => (live as readonly SignUpStatus[]).includes(status);
/** Who has or had a place: also while the session goes on and it was recorded already who came. */
export const hasPlace = (status: SignUpStatus) => (ended as readonly SignUpStatus[]).includes(status);
/** Who can change to another session. */
export const canChange = (status: SignUpStatus) => (placed as readonly SignUpStatus[]).includes(status);
/** Who are told of what comes afterwards: everybody who wished to be there. */
export const wishedToBeThere: readonly SignUpStatus[] = [...placed, "attended", "no_show", "unplaced", "lapsed"];

const nextActors: Partial<Record<SignUpStatus, NextActor>> = { offered: "applicant" };
export const nextActorOf = (status: SignUpStatus): NextActor => nextActors[status] ?? "nobody";

/** Days of notice below which officers are warned. */
export const noticeDays = 21;
/** Days before a session by which interpreters are booked, unless the officer says otherwise. */
export const interpreterDays = 14;
