import { webApp } from "#shared/web/app.tsx";
import type { ReportingRoom } from "./room.ts";

/** Every address of this capability. */
export const reportingApp = (room: ReportingRoom) => webApp(room.connection);
