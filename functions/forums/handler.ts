import { lambda } from "#shared/lambda.ts";
import { forumsApp } from "./app.tsx";
import { forumsRoom } from "./room.ts";

export const handler = lambda((connection) => {
  const room = forumsRoom(connection);
  return {
    http: forumsApp(room),
    schedule: async (now) => (await import("./duties.ts")).duties(room, now),
    stream: async () => {
      await (await import("./duties.ts")).workJobs(room, connection.now());
      return undefined;
    },
  };
});
