import type { Step } from "#shared/jobs.ts";
import { isImpartial, ownOrganizations } from "../impartial.ts";
import type { AccreditationRoom } from "../room.ts";
import { listOfJob } from "./each-application.ts";
import { isInPool, putOn } from "./membership.ts";

const most = 24;

/**
 * Puts everybody recommended on a list that is being assembled, page by page; organizations in which the officer who
 * asked has a part are left for a colleague.
 */
export const includeAll =
  (room: AccreditationRoom): Step =>
  async (job, now) => {
    const lists = await room.lists();
    const list = await listOfJob(room, job, "assembling");
    if (!list) return { done: 0 };
    const page = await lists.applications.ofCall(list.call, most, job.cursor);
    const own = await ownOrganizations(lists.applications.organizations, job.by);
    const added = page.items.filter(
      (application) =>
        isInPool(application) && application.list !== list.reference && isImpartial(job.by, own, application),
    );
    await putOn(lists, list, added, { what: "include", by: job.by, now });
    return { done: added.length, ...(page.next && { cursor: page.next }) };
  };
