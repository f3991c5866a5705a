import * as z from "zod";
import { sessionKeyOf } from "#shared/briefings/briefing.ts";
import type { Progress, Step } from "#shared/jobs.ts";
import type { BriefingsRoom } from "../room.ts";

const OfBriefing = z.object({ briefing: z.string(), version: z.int() });

/**
 * Begins to tell whoever signed up what there is afterwards, session by session: those of a session that is still ahead when
 * it is over. Begun again, it begins nothing twice.
 */
export const beginTelling =
  (room: BriefingsRoom): Step =>
  async (job, now): Promise<Progress> => {
    const { briefing: id, version } = OfBriefing.parse(job.input);
    const briefings = await room.briefings();
    const briefing = await briefings.find(id);
    if (!briefing) throw new Error("materials of no briefing");
    const at = now.toISOString();
    const held = briefing.sessions.filter(({ cancelled }) => !cancelled);
    for (const session of held) {
      const key = sessionKeyOf(id, session.id);
      const isOver = session.endsAt <= at;
      const one = {
        id: `materials#${key}#${isOver ? version : "after"}`,
        kind: "materials",
        input: { session: key },
        ...(!isOver && { dueAt: session.endsAt }),
      };
      await briefings.jobs.begin({ ...one, matter: job.matter, by: job.by }, now);
    }
    return { done: held.length };
  };
