import { lambda } from "#shared/lambda.ts";
import { rightsApp } from "./app.ts";
import { rightsRoom } from "./room.ts";

export const handler = lambda((connection) => {
  const room = rightsRoom(connection);
  return {
    http: rightsApp(room),
    schedule: async (now) => (await import("./duties.ts")).duties(room, now),
  };
});
