import { callIn } from "#shared/forums.ts";
import type { Progress, Step } from "#shared/jobs.ts";
import { hasEnded } from "../obstacles.ts";
import type { AccreditationRoom } from "../room.ts";

const most = 25;

/** A call moved, was decided or cancelled: its applications take over its dates, or end with an answer. */
export const callChanged =
  (room: AccreditationRoom): Step =>
  async (job, now): Promise<Progress> => {
    const [applications, casework] = await Promise.all([room.applications(), room.casework()]);
    const call = await applications.forums.findCall(callIn(job.matter));
    if (!call) throw new Error("a change of no call");
    const { items, next } = await applications.ofCall(call.id, most, job.cursor);
    // As the call is now: what changed since this job began is another job, and finds nothing left to do.
    for (const application of items)
      await (hasEnded(call) ? casework.leave(application, call, now) : casework.follow(application, call, now));
    return { done: items.length, ...(next && { cursor: next }) };
  };
