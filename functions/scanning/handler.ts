import { lambda } from "#shared/lambda.ts";
import { duties, fileEvent } from "./duties.ts";
import { scanningRoom } from "./room.ts";

export const handler = lambda((connection) => {
  const room = scanningRoom(connection);
  return { schedule: (now) => duties(room, now), files: (event, now) => fileEvent(room, event, now) };
});
