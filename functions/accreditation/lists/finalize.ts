import { clockwork } from "#shared/acting.ts";
import type { Step } from "#shared/jobs.ts";
import type { Application } from "../application.ts";
import type { AccreditationRoom } from "../room.ts";
import { decideOnce, listOfJob, type Verdict } from "./each-application.ts";
import type { List, ListEntry } from "./list.ts";
import { counting } from "./list-jobs.ts";
import { isOver } from "./lists.ts";
import type { Lists } from "./store.ts";

/** Entries of one page, of which each is a transaction of its own. */
const most = 20;

/**
 * Gives everybody on a list their final answer, page by page: accredited, or not where an objection stands. Who withdrew
 * meanwhile is marked so. The last page counts and closes the list.
 */
export const finalizeList =
  (room: AccreditationRoom): Step =>
  async (job, now) => {
    const lists = await room.lists();
    const list = await listOfJob(room, job, "finalizing");
    if (!list) return { done: 0 };
    const page = await lists.entries(list.reference, job.cursor, most);
    const call = await lists.applications.forums.findCall(list.call);
    // A call that was cancelled meanwhile accredits nobody: whoever has no answer yet gets theirs with its end.
    const goesOn = call !== undefined && !isOver(call);
    for (const entry of page.items) if (goesOn) await conclude(room, lists, entry, now);
    const progress = { done: page.items.length, total: list.counts?.proposed ?? 0 };
    if (page.next) return { ...progress, cursor: page.next };
    await close(lists, list, now);
    return progress;
  };

const conclude = async (room: AccreditationRoom, lists: Lists, entry: ListEntry, now: Date) => {
  const verdict: Verdict = async (application) => {
    if (application.status === "listed")
      return { decision: "accredit", addition: { also: [lists.conclude(entry, "accredited")] } };
    if (application.status !== "objected") return undefined;
    const text = toldBy(application);
    const given = text ? { text } : {};
    return { decision: "not_accredit", addition: { given, also: [lists.conclude(entry, "not_accredited")] } };
  };
  const { status } = await decideOnce(room, entry.application, verdict, now);
  if (status === "withdrawn" && !entry.outcome) await lists.book.commit([lists.conclude(entry, "withdrawn")]);
};

/** What the States that object let the applicant know: nothing of who they are, and their basis only if they said so. */
const toldBy = ({ objections }: Application) =>
  objections
    .filter(({ withdrawnAt, told }) => !withdrawnAt && told)
    .map(({ told }) => told)
    .join("\n\n");

const close = async (lists: Lists, list: List, now: Date) => {
  const entries = await lists.everyEntry(list.reference);
  const count = (outcome: ListEntry["outcome"]) => entries.filter((entry) => entry.outcome === outcome).length;
  const to: List = {
    ...list,
    status: "finalized",
    finalizedAt: now.toISOString(),
    counts: {
      proposed: entries.length,
      withdrawn: count("withdrawn"),
      objected: count("not_accredited"),
      final: count("accredited"),
    },
  };
  await lists.make({ from: list, to, what: "close_final", by: clockwork.id, now, also: [counting(lists, to, now)] });
};
