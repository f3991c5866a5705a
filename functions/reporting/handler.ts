import { lambda } from "#shared/lambda.ts";
import { reportingApp } from "./app.ts";
import { reportingRoom } from "./room.ts";

export const handler = lambda((connection) => {
  const room = reportingRoom(connection);
  return {
    http: reportingApp(room),
    schedule: async (now) => (await import("./duties.ts")).duties(room, now),
  };
});
