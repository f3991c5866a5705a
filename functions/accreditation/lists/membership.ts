import { readReference } from "#shared/references.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Write } from "#shared/transaction.ts";
import type { Application } from "../application.ts";
import { isImpartial, isOwn, ownOrganizations } from "../impartial.ts";
import type { List } from "./list.ts";
import type { ListGiven } from "./list-input.ts";
import { weighing } from "./list-jobs.ts";
import type { ListMatter } from "./list-matter.ts";
import type { Lists } from "./store.ts";

/** Applications that change in one transaction, beside the list with its case, record and what is counted anew. */
const perTransaction = 6;

const parts = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / perTransaction) }, (_, place) =>
    items.slice(place * perTransaction, (place + 1) * perTransaction),
  );

/** Recommended, and on no list of those that were frozen: whoever was put on one is `listed` from then on. */
export const isInPool = ({ status }: Application) => status === "recommended";

const notHere = (field = "applications") => new Refusal(422, "invalid", [{ field, code: "not_a_choice" }]);

const chosen = async (lists: Lists, { list, acting }: ListMatter, typed: readonly string[]) => {
  const found = await Promise.all(
    typed.map((one) => {
      const reference = readReference(one);
      return reference ? lists.applications.find(reference) : undefined;
    }),
  );
  const own = found.filter((application) => application?.call === list.call);
  const applications = [...new Map(own.flatMap((one) => (one ? [[one.reference, one] as const] : []))).values()];
  if (own.length < found.length) throw notHere();
  const ours = await ownOrganizations(lists.applications.organizations, acting.id);
  if (applications.some((application) => isOwn(acting.id, ours, application))) throw new Refusal(403, "forbidden");
  if (!applications.every((application) => isImpartial(acting.id, ours, application)))
    throw new Refusal(403, "conflict_declared");
  return applications;
};

/** Puts recommended applications on a list that is being assembled; those already on it stay. */
export const include = async (lists: Lists, matter: ListMatter, typed: readonly string[], now: Date): Promise<List> => {
  const applications = await chosen(lists, matter, typed);
  if (!applications.every(isInPool)) throw notHere();
  const added = applications.filter(({ list }) => list !== matter.list.reference);
  return putOn(lists, matter.list, added, { what: "include", by: matter.acting.id, now });
};

/** Takes applications off a list that is being assembled; they stay recommended. */
export const exclude = async (
  lists: Lists,
  matter: ListMatter,
  { applications: typed = [], reason }: ListGiven,
  now: Date,
): Promise<List> => {
  const applications = await chosen(lists, matter, typed);
  if (!applications.every(({ list }) => list === matter.list.reference)) throw notHere();
  let { list } = matter;
  for (const some of parts(applications)) {
    const to = { ...list, included: Math.max(0, list.included - some.length) };
    const record = { what: "exclude", by: matter.acting.id, now, reason, after: namesOf(some) };
    list = await lists.make({
      from: list,
      to,
      ...record,
      also: changes(lists, list, some, undefined, matter.acting.id, now),
    });
  }
  return list;
};

interface Doing {
  readonly what: "include" | "include_all";
  readonly by: string;
  readonly now: Date;
}

/** As many transactions as it takes, each complete in itself: whatever breaks off leaves nobody half on a list. */
export const putOn = async (lists: Lists, from: List, added: readonly Application[], doing: Doing): Promise<List> => {
  let list = from;
  for (const some of parts(added)) {
    const to = { ...list, included: list.included + some.length };
    const also = changes(lists, list, some, list.reference, doing.by, doing.now);
    list = await lists.make({ from: list, to, ...doing, after: namesOf(some), also });
  }
  return list;
};

const namesOf = (applications: readonly Application[]) => ({
  applications: applications.map(({ reference }) => reference),
});

const changes = (
  lists: Lists,
  list: List,
  applications: readonly Application[],
  reference: string | undefined,
  by: string,
  now: Date,
): Write[] => [
  ...applications.map(({ list: _, ...application }) => {
    const version = application.version + 1;
    const moved = { ...application, version, ...(reference && { list: reference }) };
    return lists.book.put("applications", "reference", moved, application.version);
  }),
  weighing(lists, list, by, now),
];
