import type { Decision } from "#shared/decisions.ts";
import { type Call, type CallStatus, type Forum, type ForumStatus, moveReasons } from "#shared/forums.ts";

const editable = ["planned", "announced", "postponed"] as const;
const shown = ["announced", "postponed"] as const;

/** Every decision about a review cycle: who may take it, from which status, to which, and who is told by which message. */
export const forumDecisions = {
  publish: { by: "officer", from: ["planned"], to: "announced", needs: ["text"], mail: "forumAnnounced" },
  edit: { by: "officer", from: editable, to: "same" },
  add_event: {
    by: "officer",
    from: editable,
    to: "same",
    needs: ["id", "title", "startsAt", "endsAt", "zone", "place", "online"],
  },
  /** While planned or postponed anything about it; once announced its name only: the rest moves. */
  change_event: { by: "officer", from: editable, to: "same", needs: ["event"] },
  remove_event: { by: "officer", from: ["planned"], to: "same", needs: ["event"] },
  move_event: {
    by: "officer",
    from: ["announced"],
    to: "same",
    reasons: moveReasons,
    needs: ["event"],
    mail: "eventMoved",
  },
  cancel_event: {
    by: "officer",
    from: shown,
    to: "same",
    reasons: moveReasons,
    needs: ["event"],
    mail: "eventCancelled",
  },
  postpone: { by: "officer", from: ["announced"], to: "postponed", reasons: moveReasons, mail: "forumPostponed" },
  reschedule: { by: "officer", from: ["postponed"], to: "announced", mail: "forumRescheduled" },
  cancel: { by: "officer", from: editable, to: "cancelled", reasons: moveReasons, mail: "forumCancelled" },
  archive: { by: "officer", from: [...shown, "cancelled"], to: "archived" },
} as const satisfies Record<string, Decision<ForumStatus>>;

export type ForumDecision = keyof typeof forumDecisions;

/** Every decision about a call. Whether it is open or closed is asked of the clock beside its status. */
export const callDecisions = {
  publish: { by: "officer", from: ["planned"], to: "announced", needs: ["text"], mail: "callAnnounced" },
  edit: { by: "officer", from: [...editable, "in_decision"], to: "same" },
  open: { by: "system", from: ["announced"], to: "same", mail: "callOpened" },
  extend: {
    by: "officer",
    from: ["announced"],
    to: "same",
    reasons: moveReasons,
    needs: ["closesAt"],
    mail: "callExtended",
  },
  move: {
    by: "officer",
    from: ["announced", "in_decision", "decided"],
    to: "same",
    reasons: moveReasons,
    mail: "callMoved",
  },
  postpone: { by: "officer", from: ["announced"], to: "postponed", reasons: moveReasons, mail: "callPostponed" },
  reschedule: {
    by: "officer",
    from: ["postponed"],
    to: "announced",
    needs: ["opensAt", "closesAt", "decisionDue"],
    mail: "callRescheduled",
  },
  cancel: {
    by: "officer",
    from: [...editable, "in_decision"],
    to: "cancelled",
    reasons: moveReasons,
    mail: "callCancelled",
  },
  begin_decision: { by: "officer", from: ["announced"], to: "in_decision" },
  /** By the secretariat where the decision was not the organizer's own. */
  decide: { by: "officer", from: ["in_decision"], to: "decided", mail: "callDecided" },
  archive: { by: "officer", from: ["decided", "cancelled"], to: "archived" },
} as const satisfies Record<string, Decision<CallStatus>>;

export type CallDecision = keyof typeof callDecisions;

export const isForumDecision = (name: string): name is ForumDecision => Object.hasOwn(forumDecisions, name);
export const isCallDecision = (name: string): name is CallDecision => Object.hasOwn(callDecisions, name);

/** Days of notice below which officers are warned. */
export const noticeDays = 21;
/** Hours after closing in which a call may still be extended. */
export const extendableHours = 48;

export const callDates = ["opensAt", "closesAt", "decisionDue", "nominationsUntil", "substitutionsUntil"] as const;
export type CallDate = (typeof callDates)[number];

/** The dates that a call has: nobody is named for one for inputs. */
export const datesOf = ({ purpose }: Pick<Call, "purpose">): readonly CallDate[] =>
  purpose === "inputs" ? callDates.slice(0, 3) : callDates;

/** The instant from which the clock has something to do for a call: its opening is told once. */
export const wakeAtOf = ({ status, openingTold, opensAt }: Pick<Call, "status" | "openingTold" | "opensAt">) =>
  status === "announced" && !openingTold ? opensAt : undefined;

/** Whether people outside may know of it: what was never published is not shown even when it is cancelled. */
export const isPublic = ({ status, history }: Pick<Forum | Call, "status" | "history">) =>
  status !== "planned" && history.some(({ what }) => what === "publish");

/** How the history names the instant of an event, since there may be several. */
export const eventDate = (event: string, name: "startsAt" | "endsAt") => `${event}.${name}`;
