import type { Acting } from "#shared/acting.ts";
import { isOfDesk } from "#shared/acting.ts";
import { allowedIn, type Decision, type Obstacle } from "#shared/decisions.ts";
import type { Call } from "#shared/forums.ts";
import type { NextActor } from "#shared/next-actor.ts";

export const listStatuses = [
  "assembling",
  "freezing",
  "frozen",
  "transmitted",
  "in_circulation",
  "finalizing",
  "finalized",
  "published",
  "called_off",
] as const;
export type ListStatus = (typeof listStatuses)[number];

/** Why somebody recommended does not go on this list; all of them may go on a later one. */
export const excludeReasons = ["next_version", "open_question", "duplicate", "by_mistake"] as const;

/**
 * Every decision about a list. Of a list that Member States decide about only the secretariat takes them, of one that
 * the organizer decides about any officer of its region: `officer` means both here.
 */
export const listDecisions = {
  open: { by: "officer", from: [], to: "assembling", needs: ["call"] },
  include: { by: "officer", from: ["assembling"], to: "same", needs: ["applications"] },
  include_all: { by: "officer", from: ["assembling"], to: "same" },
  exclude: { by: "officer", from: ["assembling"], to: "same", reasons: excludeReasons, needs: ["applications"] },
  /** `from` is the day on which it is to begin to lie with Member States: those on it are told until when. */
  freeze: { by: "officer", from: ["assembling"], to: "freezing", needs: ["from"] },
  close_freeze: { by: "system", from: ["freezing"], to: "frozen" },
  transmit: { by: "officer", from: ["frozen"], to: "transmitted", needs: ["date"] },
  circulate: { by: "officer", from: ["transmitted", "in_circulation"], to: "in_circulation", needs: ["from"] },
  finalize: { by: "officer", from: ["frozen", "in_circulation"], to: "finalizing" },
  close_final: { by: "system", from: ["finalizing"], to: "finalized" },
  publish: { by: "officer", from: ["finalized"], to: "published" },
  /** When the call was cancelled, which gives everybody on it their answer; before it is frozen at any time. */
  call_off: { by: "officer", from: ["assembling", "frozen", "transmitted", "in_circulation"], to: "called_off" },
  note: {
    by: "officer",
    from: ["assembling", "frozen", "transmitted", "in_circulation", "finalized", "published", "called_off"],
    to: "same",
    needs: ["text"],
  },
} as const satisfies Record<string, Decision<ListStatus>>;

export type ListDecisionName = keyof typeof listDecisions;

const nextActors: Record<ListStatus, NextActor> = {
  assembling: "officer",
  freezing: "nobody",
  frozen: "officer",
  transmitted: "officer",
  in_circulation: "authority",
  finalizing: "nobody",
  finalized: "officer",
  published: "nobody",
  called_off: "nobody",
};
export const nextActorOnList = (status: ListStatus) => nextActors[status];

/** What nobody changes any more. */
export const isFrozen = (status: ListStatus) => !["assembling", "freezing", "called_off"].includes(status);

/** Decisions that are about Member States: where the organizer decides there is no round. */
const ofTheRound: readonly ListDecisionName[] = ["transmit", "circulate"];

const fitsRound = (decision: ListDecisionName, status: ListStatus, track: Call["accreditation"]) => {
  if (track === "authority") return decision !== "finalize" || status === "in_circulation";
  return !ofTheRound.includes(decision);
};

/** Whether somebody decides about lists of a call, rather than only reading them. */
export const keepsLists = (acting: Acting, track: Call["accreditation"]) =>
  track === "authority" ? acting.as === "secretariat" : isOfDesk(acting);

export interface AboutList {
  readonly list: {
    readonly status: ListStatus;
    readonly included: number;
    readonly circulation?: { readonly until: string } | undefined;
  };
  readonly call: Pick<Call, "accreditation" | "status">;
  readonly acting: Acting;
}

/** Whether a call accredits nobody any more; one that was decided is archived without lists that still wait. */
export const isOver = ({ status }: Pick<Call, "status">) => status === "cancelled" || status === "archived";

/** Why a decision about a list cannot be taken now by this person, if it cannot. */
export const listObstacle = (
  decision: ListDecisionName,
  { list, call, acting }: AboutList,
  now: Date,
): Obstacle | undefined => {
  const row: Decision<string> = listDecisions[decision];
  if (!allowedIn(row, list.status) || !fitsRound(decision, list.status, call.accreditation)) return [409, "not_now"];
  if (row.by === "system" ? acting.as !== "system" : !keepsLists(acting, call.accreditation)) return [403, "forbidden"];
  const over = isOver(call);
  if (decision === "call_off") return over || list.status === "assembling" ? undefined : [409, "call_goes_on"];
  const isHarmless = decision === "note" || (decision === "publish" && call.status === "archived");
  if (over && row.by !== "system" && !isHarmless) return [409, "not_now"];
  if (decision === "freeze" && list.included < 1) return [409, "list_empty"];
  const runs = list.circulation && now.toISOString() < list.circulation.until;
  if (decision === "finalize" && runs) return [409, "still_in_circulation"];
  return undefined;
};

const names = Object.keys(listDecisions) as ListDecisionName[];

/** The decisions that a person could take about a list as it stands. */
export const possibleListDecisions = (about: AboutList, now: Date): ListDecisionName[] =>
  names.filter((name) => name !== "open" && !listObstacle(name, about, now));
