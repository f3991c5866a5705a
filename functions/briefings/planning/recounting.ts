import * as z from "zod";
import type { Step } from "#shared/jobs.ts";
import type { BriefingsRoom } from "../room.ts";
import { recountSessions } from "./deciding.ts";

const OfBriefing = z.object({ briefing: z.string() });

/** After limits changed: whoever waits may have a place now. Done again, it offers nothing twice. */
export const recount =
  (room: BriefingsRoom): Step =>
  async (job, now) => ({ done: await recountSessions(room, OfBriefing.parse(job.input).briefing, now) });
