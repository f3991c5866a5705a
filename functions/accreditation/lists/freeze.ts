import { createHash } from "node:crypto";
import { clockwork } from "#shared/acting.ts";
import type { Progress, Step } from "#shared/jobs.ts";
import type { Application } from "../application.ts";
import type { AccreditationRoom } from "../room.ts";
import { decideOnce, listOfJob } from "./each-application.ts";
import type { List, ListEntry } from "./list.ts";
import { counting } from "./list-jobs.ts";
import { canonicalText, listPlace } from "./order.ts";
import type { Lists } from "./store.ts";

/** Applications of one page, of which each that is put on the list is a transaction of its own. */
const most = 20;

/**
 * Freezes a list page by page: whoever is on it and still recommended gets an entry as certified today, is told, and is
 * `listed`; whoever withdrew meanwhile is left out. The last page takes the hash over all entries and closes the list.
 */
export const freezeList =
  (room: AccreditationRoom): Step =>
  async (job, now) => {
    const lists = await room.lists();
    const list = await listOfJob(room, job, "freezing");
    if (!list) return { done: 0 };
    const page = await lists.applications.ofCall(list.call, most, job.cursor);
    const members = page.items.filter((application) => isMember(application, list));
    let done = 0;
    for (const { reference } of members) {
      const listed = await freezeOne(room, lists, list, reference, now);
      if (listed.list === list.reference && listed.status === "listed") done += 1;
    }
    const progress: Progress = { done, total: list.included };
    if (page.next) return { ...progress, cursor: page.next };
    await close(lists, list, now);
    return { ...progress, total: job.done + done };
  };

const isMember = ({ status, list }: Application, { reference }: List) => list === reference && status === "recommended";

const freezeOne = (room: AccreditationRoom, lists: Lists, list: List, reference: string, now: Date) =>
  decideOnce(
    room,
    reference,
    async (application) => {
      if (!isMember(application, list)) return undefined;
      const entry = await entryOf(lists, list, application);
      const change = (to: Application) => ({ ...to, listing: { place: entry.place, at: now.toISOString() } });
      return { decision: "list", addition: { change, given: { due: list.plannedUntil }, also: [lists.add(entry)] } };
    },
    now,
  );

/** What Member States get to see of an organization, and by what lists are weighed: as it is at this moment. */
const entryOf = async (lists: Lists, list: List, application: Application): Promise<ListEntry> => {
  const { answers, reference, title } = application;
  const organization = await lists.applications.organizations.find(application.organization);
  if (!organization) throw new Error("an application of nobody");
  const { profile } = organization;
  const name = answers.listName ?? title;
  const latin = answers.listNameLatin || name;
  return {
    list: list.reference,
    place: listPlace(latin, reference),
    application: reference,
    name,
    latin,
    acronym: answers.listAcronym ?? "",
    country: answers.listCountry ?? profile.country ?? "",
    website: answers.listWebsite ?? "",
    categories: profile.categories ?? [],
    levels: profile.levels ?? [],
    migrantLed: profile.migrantLed ?? "no",
  };
};

export const hashOfList = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

const close = async (lists: Lists, list: List, now: Date) => {
  const entries = await lists.everyEntry(list.reference);
  const to: List = {
    ...list,
    status: "frozen",
    frozenAt: now.toISOString(),
    sha256: hashOfList(canonicalText(entries)),
    counts: { proposed: entries.length, withdrawn: 0, objected: 0, final: 0 },
  };
  await lists.make({ from: list, to, what: "close_freeze", by: clockwork.id, now, also: [counting(lists, to, now)] });
};
