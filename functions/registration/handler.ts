import { lambda } from "#shared/lambda.ts";
import { registrationApp } from "./app.tsx";
import { duties } from "./duties.ts";
import { registrationRoom } from "./room.ts";

export const handler = lambda((connection) => {
  const room = registrationRoom(connection);
  return { http: registrationApp(room), schedule: (now) => duties(room, now) };
});
