import { webApp } from "#shared/web/app.tsx";
import type { AnnouncementsRoom } from "./room.ts";

/** Every address of this capability. */
export const announcementsApp = (room: AnnouncementsRoom) => webApp(room.connection);
