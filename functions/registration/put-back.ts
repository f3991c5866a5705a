import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";
import { carryOut } from "./carry-out.ts";
import type { RegistrationRoom } from "./room.ts";

/** As many as one request does; the form is sent again for the rest. */
const mostAtOnce = 15;

/** Puts back cases that are with somebody who is away; answers how many. Safe to repeat and to break off anywhere. */
export const putBackCasesOf = async (
  room: RegistrationRoom,
  session: Session,
  assignee: string,
  now: Date,
): Promise<number> => {
  const { cases } = await room.registrations();
  const { items } = await cases.ofAssignee(assignee);
  let moved = 0;
  for (const { reference, kind, capability } of items) {
    if (capability !== "registration" || moved === mostAtOnce) continue;
    try {
      const decision = kind === "change" ? "put_back_change" : "put_back";
      // The index may lag behind: whether the case is still with them is asked of the case itself.
      const row = await cases.find(reference);
      if (row?.assignee !== assignee) continue;
      await carryOut(room, session, { reference, input: { decision } }, now);
      moved += 1;
    } catch (error) {
      // Somebody else moved it first, or it is the organization of whoever asks.
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return moved;
};
