import * as z from "zod";
import type { Acting } from "#shared/acting.ts";
import { allowedIn } from "#shared/decisions.ts";
import type { Step } from "#shared/jobs.ts";
import { copiedId, copyOfCall } from "./copying.ts";
import { decideCall } from "./deciding.ts";
import { callDecisions } from "./forums.ts";
import type { ForumsRoom } from "./room.ts";
import { tell } from "./telling.ts";

const Cancelling = z.object({ forum: z.string() });
const Copying = z.object({ from: z.string(), to: z.string(), years: z.number(), days: z.number() });

/** Everything that an officer started goes on in their name. */
const onBehalfOf = (id: string): Acting => ({ id, as: "officer" });

/** Cancels the calls of a cancelled forum, whose own mail tells everybody. */
const cancelCalls =
  (room: ForumsRoom): Step =>
  async (job, now) => {
    const store = await room.store();
    const { forum: id } = Cancelling.parse(job.input);
    const [forum, calls] = await Promise.all([store.find(id), store.callsOf(id)]);
    const reason = forum?.history.findLast(({ what }) => what === "cancel")?.reason;
    for (const { id: callId } of calls) {
      // Read strongly: the index lags behind.
      const call = await store.findCall(callId);
      if (!forum || !call || !allowedIn(callDecisions.cancel, call.status)) continue;
      const given = { reason, changes: {} };
      const acting = onBehalfOf(job.by);
      await decideCall(store, { forum, call, decision: "cancel", acting, given, now, silently: true });
    }
    return { done: calls.length, total: calls.length };
  };

/** Names for a copy, the wanted one first, which somebody else's call may have. */
const namesFor = (id: string) => [id, ...[2, 3, 4, 5].map((place) => `${id.slice(0, 58)}-${place}`)];

/** Copies the calls of a forum to the one that was made from it; done again, it makes none twice. */
const copyCalls =
  (room: ForumsRoom): Step =>
  async (job, now) => {
    const store = await room.store();
    const { from, to, ...shift } = Copying.parse(job.input);
    const [forum, calls] = await Promise.all([store.find(to), store.callsOf(from)]);
    if (!forum) throw new Error(`no forum to copy calls to: ${job.matter}`);
    const taken = new Set<string>();
    for (const [place, call] of calls.entries()) {
      if (call.status === "cancelled") continue;
      for (const id of namesFor(copiedId(call.id, from, to, place))) {
        const found = await store.findCall(id);
        if ((found && found.forum !== to) || taken.has(id)) continue;
        taken.add(id);
        const copy = copyOfCall(call, forum, id, shift, now);
        if (!found) await store.makeCall({ from: undefined, to: copy, what: "call_copy", by: job.by, now });
        break;
      }
    }
    return { done: calls.length, total: calls.length };
  };

/** The jobs of this function. */
export const steps = (room: ForumsRoom): Readonly<Record<string, Step>> => ({
  tell: tell(room),
  cancel_calls: cancelCalls(room),
  copy_calls: copyCalls(room),
});
