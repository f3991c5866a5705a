import type { Briefing } from "#shared/briefings/briefing.ts";
import type { StaffRole } from "#shared/people.ts";
import type { Session } from "#shared/session.ts";
import type { BriefingDecision } from "../briefings.ts";
import { openForDesk, openSession } from "../desk/opening.ts";
import type { BriefingsRoom } from "../room.ts";
import { openBriefing, type Sent } from "./carry-out.ts";

/** Carries out a decision about what comes after a session; undefined for any other. */
export const decideAfterwards = async (
  room: BriefingsRoom,
  staff: Session & { readonly role: StaffRole },
  id: string,
  { decision, session, ...sent }: Sent,
  now: Date,
): Promise<Briefing | undefined> => {
  switch (decision as BriefingDecision) {
    case "post_materials": {
      const [{ postMaterials }, opened] = await Promise.all([
        import("../desk/materials.ts"),
        openForDesk(room, staff, id),
      ]);
      return postMaterials(room, opened, sent, now);
    }
    case "record_attendance": {
      const [{ recordList }, opened] = await Promise.all([
        import("../desk/attendance-recording.ts"),
        openSession(room, staff, id, String(session ?? "")),
      ]);
      await recordList(room, opened, sent, now);
      return openBriefing(room, id);
    }
    case "answer_question":
    case "hide_answer": {
      const [{ decideQuestion }, opened] = await Promise.all([
        import("../desk/answering.ts"),
        openForDesk(room, staff, id),
      ]);
      return (await decideQuestion(room, opened, { decision, ...sent }, now)).briefing;
    }
    default:
      return undefined;
  }
};
