import { announcementsRoom } from "#functions/announcements/room.ts";
import { createAnnouncement } from "#functions/announcements/writing/creating.ts";
import { carryOut } from "#functions/announcements/writing/deciding.ts";
import type { Connection } from "#shared/connection.ts";
import type { Session } from "#shared/session.ts";
import { demonstratedAnnouncements } from "./demonstration-announcements.ts";
import { momentIn } from "./demonstration-cycles.ts";

const zone = "Asia/Kathmandu";

/** Announcements as officers write and publish them; nobody is mailed. */
export const demonstrateAnnouncements = async (connection: Connection, session: Session): Promise<void> => {
  const room = announcementsRoom(connection);
  const now = connection.now();
  for (const { days, ...written } of demonstratedAnnouncements) {
    const until = days === undefined ? null : { at: momentIn(now, days, "18:00", zone), zone };
    const { id } = await createAnnouncement({ room, session, input: { ...written, until }, now });
    await carryOut(room, session, id, { decision: "publish" }, now);
  }
};
