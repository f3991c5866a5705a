import { lambda } from "#shared/lambda.ts";
import { reportingApp } from "./app.ts";
import { reportingRoom } from "./room.ts";

export const handler = lambda((connection) => {
  const room = reportingRoom(connection);
  return {
    http: reportingApp(room),
    schedule: async (now) => (await import("./duties.ts")).duties(room, now),
    stream: async () => {
      await (await import("./duties.ts")).work(room, connection.now());
      // What is not worked off now is found by the schedule: no record need be given again.
      return undefined;
    },
  };
});
