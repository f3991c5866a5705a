import type { Acting } from "#shared/acting.ts";
import { deskActing } from "#shared/desk-right.ts";
import type { Job } from "#shared/jobs.ts";
import type { Session } from "#shared/session.ts";
import type { AnnouncementsRoom } from "../room.ts";
import { type Announcement, matterOf } from "./announcement.ts";
import type { AnnouncementDecision } from "./announcement-decisions.ts";
import { possibleFor } from "./obstacles.ts";

/** All that the desk is shown of an announcement beside itself. */
export interface Seen {
  readonly possible: readonly AnnouncementDecision[];
  readonly jobs: readonly Job[];
}

/** The right by which somebody could decide; auditors look and do not decide. */
export const actingOf = (session: Session): Acting | undefined =>
  session.role === "auditor" ? undefined : deskActing(session);

/** What waits for a day far ahead is nothing to look at. */
const unseen = "forget_recipients";

export const seenAtDesk = async (
  room: AnnouncementsRoom,
  session: Session,
  announcement: Announcement,
  now: Date,
): Promise<Seen> => {
  const { jobs } = await room.announcements();
  const acting = actingOf(session);
  const found = await jobs.ofMatter(matterOf(announcement));
  return {
    possible: acting ? possibleFor(announcement, acting, now) : [],
    jobs: found.filter(({ kind }) => kind !== unseen),
  };
};
