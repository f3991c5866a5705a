import type { Step } from "#shared/jobs.ts";
import { Refusal } from "#shared/refusal.ts";
import type { SubmissionsRoom } from "./room.ts";

const pageSize = 25;

/** A call moved: its inputs take over the new dates, and its drafts end with it. */
export const callChanged =
  (room: SubmissionsRoom): Step =>
  async ({ matter, cursor }, now) => {
    const [inputs, casework] = await Promise.all([room.inputs(), room.casework()]);
    const call = await inputs.forums.findCall(matter.replace(/^call#/, ""));
    if (!call) return { done: 0 };
    const { items, next } = await inputs.ofCall(call.id, pageSize, cursor);
    for (const input of items) {
      try {
        await casework.follow(input, call, now);
      } catch (error) {
        // Somebody moved it meanwhile, and with that took over the new dates.
        if (!(error instanceof Refusal && error.status === 409)) throw error;
      }
    }
    return { done: items.length, ...(next && { cursor: next }) };
  };
