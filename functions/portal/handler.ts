import { lambda } from "#shared/lambda.ts";
import { portalApp } from "./app.ts";
import { portalRoom } from "./room.ts";

export const handler = lambda((connection) => ({ http: portalApp(portalRoom(connection)) }));
