import type { Step } from "#shared/jobs.ts";
import type { AccreditationRoom } from "../room.ts";
import { listOfJob } from "./each-application.ts";
import { nameOrNot } from "./naming.ts";

const most = 50;

/** Names whoever is on a published list, page by page, but for organizations that asked not to be listed publicly. */
export const publishList =
  (room: AccreditationRoom): Step =>
  async (job) => {
    const lists = await room.lists();
    const list = await listOfJob(room, job, "published");
    if (!list) return { done: 0 };
    const page = await lists.entries(list.reference, job.cursor, most);
    for (const { application } of page.items) await nameOrNot(lists, application);
    return {
      done: page.items.length,
      total: list.counts?.proposed ?? 0,
      ...(page.next && { cursor: page.next }),
    };
  };
