import * as z from "zod";
import { parseInput } from "#shared/input.ts";
import { Refusal } from "#shared/refusal.ts";
import { line, prose } from "#shared/text.ts";
import type { Write } from "#shared/transaction.ts";
import { decisions } from "../accreditation.ts";
import type { Act } from "../acts.ts";
import type { Application } from "../application.ts";
import { parseGiven } from "../given.ts";
import type { List } from "./list.ts";
import { publishedName, publishedOf } from "./public-list.ts";
import type { Lists } from "./store.ts";

/** What is recorded of an objection. Who objects and why are for the secretariat alone, at every later time too. */
const ObjectionGiven = z
  .strictObject({
    /** A code of ISO 3166-1, or words. */
    objector: line({ min: 0, max: 200 }).default(""),
    /** Of forms, which offer countries to choose from and a field for everything else. */
    objectorOther: line({ min: 0, max: 200 }).default(""),
    basis: prose({ max: 3000 }),
    told: prose({ min: 0, max: 1000 }).default(""),
  })
  .superRefine(({ objector, objectorOther }, context) => {
    if (!objector && !objectorOther)
      context.addIssue({ code: "custom", path: ["objector"], params: { code: "required" } });
  });

/** The list of an application as long as Member States can object to it. */
const circulating = async (lists: Lists, { list: reference }: Application): Promise<List> => {
  const list = reference === undefined ? undefined : await lists.find(reference);
  if (list?.status !== "in_circulation") throw new Refusal(409, "not_in_circulation");
  return list;
};

/** An objection is recorded only while the list lies with Member States, also if that ends at this very moment. */
export const object: Act = async ({ room, matter, input, now }) => {
  const lists = await room.lists();
  const list = await circulating(lists, matter.application);
  const { objector, objectorOther, basis, told } = parseInput(ObjectionGiven, input);
  const objection = { objector: objector || objectorOther, basis, told, at: now.toISOString() };
  const tells = matter.call.tellsObjections;
  const change = ({ objectionTold: _, ...application }: Application): Application => ({
    ...application,
    objections: [...application.objections, objection],
    ...(tells && { objectionTold: true as const }),
  });
  return {
    change,
    also: [
      lists.unchanged(list),
      ...(tells ? [await neutralLetter(lists, change(matter.application), matter.call, now)] : []),
    ],
  };
};

const neutralLetter = async (
  lists: Lists,
  application: Application,
  call: Parameters<Act>[0]["matter"]["call"],
  now: Date,
): Promise<Write> => {
  const { letterFor } = await import("./letters/letters.ts");
  const about = {
    kind: "objected",
    application: { ...application, status: "objected" as const },
    call,
    given: {},
    now,
  };
  return lists.book.message(await letterFor(about), now);
};

export const withdrawObjection: Act = async ({ room, matter, input, now }) => {
  const lists = await room.lists();
  const list = await circulating(lists, matter.application);
  parseInput(z.strictObject({}), input);
  const withdrawnAt = now.toISOString();
  return {
    change: (application) => ({
      ...application,
      objections: application.objections.map((objection) => ({ withdrawnAt, ...objection })),
    }),
    also: [lists.unchanged(list)],
  };
};

/** A vote or a late withdrawal changes a final list: its numbers, the entry and, once it is public, the name. */
export const overturn: Act = async ({ room, matter, input, now }) => {
  const lists = await room.lists();
  const { application, call, organization } = matter;
  const given = parseGiven(decisions.overturn, input, call, now);
  const list = application.list === undefined ? undefined : await lists.find(application.list);
  const place = application.listing?.place;
  const entry = list && place !== undefined ? await lists.entry(list.reference, place) : undefined;
  // Until the list is closed its numbers are still being made.
  if (!list?.counts || !entry || list.status === "finalizing") throw new Refusal(409, "not_now");
  const { counts } = list;
  const to: List = {
    ...list,
    version: list.version + 1,
    counts: { ...counts, objected: counts.objected - 1, final: counts.final + 1 },
  };
  const isNamed = list.publishedAt !== undefined && !organization.profile.unlisted;
  return {
    given,
    also: [
      lists.book.put("lists", "reference", to, list.version),
      lists.published.show(publishedOf(to)),
      lists.conclude(entry, "accredited"),
      ...(isNamed
        ? [lists.unchangedOrganization(organization), lists.published.show(publishedName(application, entry))]
        : []),
    ],
  };
};
