import { lambda } from "#shared/lambda.ts";
import { registrationApp } from "./app.tsx";
import { duties, work } from "./duties.ts";
import { registrationRoom } from "./room.ts";

export const handler = lambda((connection) => {
  const room = registrationRoom(connection);
  return {
    http: registrationApp(room),
    schedule: (now) => duties(room, now),
    stream: async () => {
      await work(room, connection.now());
      // What is not worked off now is found by the schedule: no record need be given again.
      return undefined;
    },
  };
});
