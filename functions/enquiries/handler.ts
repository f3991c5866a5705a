import { lambda } from "#shared/lambda.ts";
import { enquiriesApp } from "./app.ts";
import { enquiriesRoom } from "./room.ts";

export const handler = lambda((connection) => {
  const room = enquiriesRoom(connection);
  return {
    http: enquiriesApp(room),
    schedule: async (now) => (await import("./duties.ts")).duties(room, now),
    stream: async () => {
      await (await import("./work.ts")).work(room, connection.now());
      // What is not worked off now is found by the schedule: no record need be given again.
      return undefined;
    },
  };
});
