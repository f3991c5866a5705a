import { webApp } from "#shared/web/app.tsx";
import type { RightsRoom } from "./room.ts";

/** Every address of this capability. */
export const rightsApp = (room: RightsRoom) => webApp(room.connection);
