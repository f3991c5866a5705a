import type { Move } from "#shared/casebook.ts";
import { DecisionRequest, refuseStale } from "#shared/decision-input.ts";
import { parseInput } from "#shared/input.ts";
import { editionOf } from "#shared/list-guard.ts";
import { newReference } from "#shared/references.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";
import type { AccreditationRoom } from "../room.ts";
import { type List, numberOf } from "./list.ts";
import { circulationEnd, type ListGiven, parseListGiven, startOf } from "./list-input.ts";
import { jobOf, type ListJob, weighing } from "./list-jobs.ts";
import { deskRegionOfCall, type ListMatter, openCall, openListMatter } from "./list-matter.ts";
import { isFrozen, keepsLists, type ListDecisionName, listDecisions, listObstacle } from "./lists.ts";
import { exclude, include } from "./membership.ts";
import type { Lists } from "./store.ts";

export interface ListWish {
  /** As somebody typed it. */
  readonly reference: string;
  /** As a form or a program sent it: `decision`, perhaps `version`, and what the row of the decision asks for. */
  readonly input: Readonly<Record<string, unknown>>;
}

export interface ListOutcome {
  readonly decision: ListDecisionName;
  readonly list: List;
}

const isListDecision = (name: string): name is ListDecisionName => Object.hasOwn(listDecisions, name);

/** Calls to which lists can belong now: announced ones, whether still open or not, up to their decision. */
const listable = ["announced", "in_decision"];

/** Opens the next list of a call: the first one, or after a frozen one that of late additions. */
export const openNewList = async (room: AccreditationRoom, session: Session, id: string, now: Date): Promise<List> => {
  const lists = await room.lists();
  const { call, acting } = await openCall(lists, session, id);
  if (!keepsLists(acting, call.accreditation)) throw new Refusal(403, "forbidden");
  const last = (await lists.ofCall(id)).at(-1);
  if (!listable.includes(call.status)) throw new Refusal(409, "not_now");
  if (last && !isFrozen(last.status) && last.status !== "called_off") throw new Refusal(409, "list_open");
  const at = now.toISOString();
  const to: List = {
    reference: newReference("list", room.connection.random),
    status: "assembling",
    version: 0,
    since: at,
    call: id,
    forum: call.forum,
    edition: editionOf(last ? numberOf(last) + 1 : 1),
    track: call.accreditation,
    title: call.title,
    region: deskRegionOfCall(call),
    openedAt: at,
    included: 0,
  };
  // A call that is decided at this very moment has no lists any more.
  const also = [weighing(lists, to, acting.id, now), lists.applications.callUnchanged(call)];
  return lists.make({ from: undefined, to, what: "open", by: acting.id, now, also });
};

/**
 * Carries out a decision about a list for whoever is signed in: the one way for forms and programs alike. Refuses with 404
 * what they may not know of, 409 what the table does not allow now or what moved on since, 403 what is not theirs to
 * decide, and 422 what was given wrongly; all of them change nothing.
 */
export const carryOutOnList = async (
  room: AccreditationRoom,
  session: Session,
  wish: ListWish,
  now: Date,
): Promise<ListOutcome> => {
  const { decision, version, ...input } = parseInput(DecisionRequest, wish.input);
  if (!isListDecision(decision)) throw new Refusal(422, "invalid", [{ field: "decision", code: "not_a_choice" }]);
  const lists = await room.lists();
  const matter = await openListMatter(lists, session, wish.reference);
  refuseStale(version, matter.list.version);
  const inTheWay = listObstacle(decision, matter, now);
  if (inTheWay) throw new Refusal(...inTheWay);
  const given = parseListGiven(decision, input, { ...matter, now });
  if (decision === "include") return { decision, list: await include(lists, matter, given.applications ?? [], now) };
  if (decision === "exclude") return { decision, list: await exclude(lists, matter, given, now) };
  return { decision, list: await lists.make(moveOf(lists, matter, decision, given, now)) };
};

/** Work that a decision sets off. */
const jobKinds: Partial<Record<ListDecisionName, ListJob>> = {
  include_all: "include_all",
  freeze: "freeze_list",
  finalize: "finalize_list",
  publish: "publish_list",
};

const moveOf = (
  lists: Lists,
  { list, call, acting }: ListMatter,
  decision: ListDecisionName,
  given: ListGiven,
  now: Date,
): Move<List> => {
  const row = listDecisions[decision];
  const to: List = {
    ...list,
    status: row.to === "same" ? list.status : row.to,
    ...datesOf(decision, given, call, now),
  };
  const kind = jobKinds[decision];
  const next = { ...list, version: list.version + 1 };
  return {
    from: list,
    to,
    what: decision,
    by: acting.id,
    now,
    ...(given.text && { internal: given.text }),
    also: kind ? [lists.jobs.start(jobOf(kind, next, acting.id), now)] : [],
  };
};

const datesOf = (
  decision: ListDecisionName,
  { from = "", date = "" }: ListGiven,
  call: ListMatter["call"],
  now: Date,
): Partial<List> => {
  switch (decision) {
    case "freeze":
      return from ? { plannedUntil: circulationEnd(from, call) } : {};
    case "transmit":
      return { transmittedOn: startOf(date, call) };
    case "circulate":
      return { circulation: { from: startOf(from, call), until: circulationEnd(from, call) } };
    case "publish":
      return { publishedAt: now.toISOString() };
    default:
      return {};
  }
};
