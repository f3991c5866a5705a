import { eachDue } from "#shared/each-due.ts";
import type { AccreditationRoom } from "../room.ts";
import { Casework } from "./casework.ts";

/** Representatives for whom the clock has something to do: nominations end, and what was only needed to come is erased. */
export const representativesDue = async (room: AccreditationRoom, now: Date): Promise<void> => {
  const representatives = await room.representatives();
  const casework = new Casework(room);
  await eachDue(
    (most) => representatives.fallenDue(now, most),
    (reference) => reference,
    async (reference) => {
      const one = await representatives.find(reference);
      if (one) await casework.byClock(one, now);
    },
  );
};
