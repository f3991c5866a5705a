import { readReference } from "#shared/references.ts";
import { Refusal } from "#shared/refusal.ts";
import { publicly, standingOf } from "#shared/standing/standing.ts";
import { caseOf } from "../projection.ts";
import type { BriefingsRoom } from "../room.ts";
import { placingLimit } from "./rates.ts";

interface Asked {
  /** As somebody typed it. */
  readonly reference: string;
  readonly caller: string;
}

/**
 * Where a sign-up stands for whoever knows its reference, and nothing else about it; one that came twice as whoever
 * watches may know it. What is unknown and what is no reference are refused alike (404).
 */
export const placing = async (room: BriefingsRoom, { reference: typed, caller }: Asked, now: Date) => {
  const reference = readReference(typed.slice(0, 100));
  const [found] = await Promise.all([
    reference === undefined ? undefined : (await room.signUps()).find(reference),
    (await room.limits()).take(placingLimit, caller, now),
  ]);
  if (!found) throw new Refusal(404, "not_found");
  return standingOf(publicly(caseOf(found)));
};
