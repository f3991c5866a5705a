import type * as z from "zod";
import type { Call } from "#shared/api.ts";
import { staffMember } from "#shared/web/sessions.ts";
import { findCall } from "../calls.ts";
import type { AccreditationRoom } from "../room.ts";
import { type List, numberOf } from "./list.ts";
import { carryOutOnList, openNewList } from "./list-casework.ts";
import { matterOfList } from "./list-jobs.ts";
import { openCall, openListMatter } from "./list-matter.ts";
import { nextActorOnList, possibleListDecisions } from "./lists.ts";
import type { Summary } from "./shapes.ts";

type Handled = Call<AccreditationRoom>;

const summaryOf = (list: List): z.input<typeof Summary> => {
  const { reference, status, since, call, forum, track, title, region, version, included } = list;
  const { plannedUntil, frozenAt, transmittedOn, circulation, finalizedAt, publishedAt, sha256, counts } = list;
  return {
    ...{ reference, status, since, call, forum, track, title, region, version, included },
    next: nextActorOnList(status),
    dueBy: status === "in_circulation" ? (circulation?.until ?? null) : null,
    number: numberOf(list),
    plannedUntil: plannedUntil ?? null,
    frozenAt: frozenAt ?? null,
    transmittedOn: transmittedOn ?? null,
    circulation: circulation ?? null,
    finalizedAt: finalizedAt ?? null,
    publishedAt: publishedAt ?? null,
    sha256: sha256 ?? null,
    // Objections are counted when the list is final.
    counts: (finalizedAt && counts) || null,
  };
};

const staffOf = ({ c }: Handled) => staffMember(c, "officer", "secretariat");

export const listsOf = async (handled: Handled) => {
  const lists = await handled.room.lists();
  const { call } = await openCall(lists, staffOf(handled), String(handled.query.call));
  return { items: (await lists.ofCall(call.id)).map(summaryOf) };
};

export const open = async (handled: Handled) => {
  const { call } = handled.body as { call: string };
  return summaryOf(await openNewList(handled.room, staffOf(handled), call, handled.now));
};

export const whole = async (handled: Handled) => {
  const lists = await handled.room.lists();
  const matter = await openListMatter(lists, staffOf(handled), handled.parameters.reference ?? "");
  const { reference } = matter.list;
  const [balance, jobs] = await Promise.all([lists.balance(reference), lists.jobs.ofMatter(matterOfList(reference))]);
  return {
    ...summaryOf(matter.list),
    balance: balance ?? null,
    jobs: jobs.map(({ kind, state, done, total = null }) => ({ kind, state, done, total })),
    decisions: possibleListDecisions(matter, handled.now),
  };
};

export const entries = async (handled: Handled) => {
  const lists = await handled.room.lists();
  const { list } = await openListMatter(lists, staffOf(handled), handled.parameters.reference ?? "");
  const { items, next } = await lists.entries(list.reference, (handled.query as { after?: string }).after);
  return {
    items: items.map(({ outcome, ...entry }) => ({ ...entry, outcome: (list.finalizedAt && outcome) ?? null })),
    next: next ?? null,
  };
};

export const decide = async (handled: Handled) => {
  const wish = { reference: handled.parameters.reference ?? "", input: handled.body as Record<string, unknown> };
  return summaryOf((await carryOutOnList(handled.room, staffOf(handled), wish, handled.now)).list);
};

export const publicLists = async ({ room, parameters, query }: Handled) => {
  const { forum, id } = await findCall(room, parameters.call);
  const published = await room.published();
  const [items, names] = await Promise.all([
    published.lists(forum, id),
    published.accredited(forum, id, (query as { after?: string }).after),
  ]);
  return { items, accredited: names.items, next: names.next ?? null };
};
