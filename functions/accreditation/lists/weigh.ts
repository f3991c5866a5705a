import * as z from "zod";
import type { Step } from "#shared/jobs.ts";
import type { Application } from "../application.ts";
import type { AccreditationRoom } from "../room.ts";
import { emptyTally, Tally, weighedIn } from "./balance.ts";
import type { List } from "./list.ts";
import { ListJobInput } from "./list-jobs.ts";
import type { Lists } from "./store.ts";

const most = 25;

/** How far the count is; a page that is done again begins from the same numbers. */
const Place = z.object({ tally: Tally, next: z.string().optional() });

/**
 * Counts who applied and who is proposed, by region, category and so on. Only the count for the newest change of a list goes
 * through: those for older ones see that they are and end.
 */
export const weighList =
  (room: AccreditationRoom): Step =>
  async (job, now) => {
    const lists = await room.lists();
    const { list: reference, version } = ListJobInput.parse(job.input);
    const list = await lists.find(reference);
    if (!list || (list.status === "assembling" && list.version > version)) return { done: 0 };
    const place = Place.parse(job.cursor ? JSON.parse(job.cursor) : { tally: emptyTally() });
    const page = await lists.applications.ofCall(list.call, most, place.next);
    const counted = page.items.filter(counts);
    const weighed = await Promise.all(counted.map(async (application) => weigh(lists, application)));
    const tally = weighed.reduce((sum, one) => weighedIn(sum, one, isProposed(one.application, list)), place.tally);
    if (page.next) return { done: counted.length, cursor: JSON.stringify({ tally, next: page.next }) };
    await lists.keepBalance(reference, { tally, version, at: now.toISOString() });
    return { done: counted.length };
  };

/** Everybody who sent an application and did not take it back. */
const counts = ({ sentAt, status }: Application) => sentAt !== undefined && status !== "withdrawn";

const onLists = ["listed", "objected", "accredited"];

/** Of the list at hand, or already on an earlier one of the same call. */
const isProposed = ({ status, list }: Application, { reference }: List) =>
  onLists.includes(status) || (status === "recommended" && list === reference);

const weigh = async (lists: Lists, application: Application) => {
  const { applications } = lists;
  const [organization, all] = await Promise.all([
    applications.organizations.find(application.organization),
    applications.ofOrganization(application.organization),
  ]);
  if (!organization) throw new Error("an application of nobody");
  const tookPart = all.some(({ call, status }) => call !== application.call && status === "accredited");
  const statuses = organization.profile.unStatuses ?? [];
  const wasAccredited = statuses.includes("gcm_2017_2018") || statuses.includes("imrf_prior");
  return { application, organization, firstTime: !tookPart && !wasAccredited };
};
