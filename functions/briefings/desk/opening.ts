import type { Acting } from "#shared/acting.ts";
import { type Briefing, type BriefingSession, sessionKeyOf } from "#shared/briefings/briefing.ts";
import { deskActing, mayWorkOn } from "#shared/desk-right.ts";
import type { StaffRole } from "#shared/people.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";
import type { BriefingsRoom } from "../room.ts";

type Staff = Session & { readonly role: StaffRole };

/** A briefing as somebody on the staff opens it. */
export interface Opened {
  readonly briefing: Briefing;
  /** The right by which they work on it; none for those who see counts and no names. */
  readonly acting: Acting | undefined;
}

export interface OpenedSession extends Opened {
  readonly session: BriefingSession;
  readonly key: string;
}

/** Officers of its regions and the secretariat work on a briefing; all others on the staff see what was counted. */
export const openForDesk = async (room: BriefingsRoom, staff: Staff, id: string): Promise<Opened> => {
  const briefing = await (await room.briefings()).find(id);
  if (!briefing) throw new Refusal(404, "not_found");
  const acting = staff.role === "auditor" ? undefined : deskActing(staff);
  return { briefing, acting: acting && mayWorkOn(acting, briefing) ? acting : undefined };
};

export const openSession = async (
  room: BriefingsRoom,
  staff: Staff,
  id: string,
  sessionId: string,
): Promise<OpenedSession> => {
  const opened = await openForDesk(room, staff, id);
  const session = opened.briefing.sessions.find((one) => one.id === sessionId);
  if (!session) throw new Refusal(404, "not_found");
  return { ...opened, session, key: sessionKeyOf(id, sessionId) };
};

/** The right to see who signed up and to decide; refuses whoever has none. */
export const actingOn = ({ acting }: Pick<Opened, "acting">): Acting => {
  if (!acting) throw new Refusal(403, "forbidden");
  return acting;
};
