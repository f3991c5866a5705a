import { lambda } from "#shared/lambda.ts";
import { announcementsApp } from "./app.ts";
import { announcementsRoom } from "./room.ts";

export const handler = lambda((connection) => {
  const room = announcementsRoom(connection);
  return {
    http: announcementsApp(room),
    schedule: async (now) => (await import("./duties.ts")).duties(room, now),
  };
});
