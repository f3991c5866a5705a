import type { Connection } from "#shared/connection.ts";

/** What the routes of this capability work with. */
export const announcementsRoom = (connection: Connection) => ({ connection });

export type AnnouncementsRoom = ReturnType<typeof announcementsRoom>;
