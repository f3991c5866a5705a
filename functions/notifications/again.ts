import * as z from "zod";
import { troubles } from "#shared/delivery.ts";
import type { Step } from "#shared/jobs.ts";
import type { Letters } from "#shared/letters.ts";

const Again = z.object({ trouble: z.enum(troubles), day: z.iso.date() });

/** Puts the messages of a day that are in one kind of trouble back to be sent, page by page; done again it finds them gone from there. */
export const sendAgain =
  (letters: Pick<Letters, "inTroubleOn" | "replay">): Step =>
  async ({ input, cursor }, now) => {
    const { trouble, day } = Again.parse(input);
    const page = await letters.inTroubleOn(trouble, day, cursor);
    let done = 0;
    for (const { id } of page.items) if ((await letters.replay(id, now)) === "queued") done += 1;
    return { done, ...(page.next && { cursor: page.next }) };
  };
