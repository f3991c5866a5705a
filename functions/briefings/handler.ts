import { lambda } from "#shared/lambda.ts";
import { briefingsApp } from "./app.tsx";
import { briefingsRoom } from "./room.ts";

export const handler = lambda((connection) => {
  const room = briefingsRoom(connection);
  return {
    http: briefingsApp(room),
    schedule: async (now) => (await import("./duties.ts")).duties(room, now),
    stream: async (records) => {
      await (await import("./duties.ts")).woken(room, records, connection.now());
      // What is not worked off now is found by the schedule: no record need be given again.
      return undefined;
    },
  };
});
