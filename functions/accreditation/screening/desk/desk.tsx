import { Hono } from "hono";
import { keptFor } from "#shared/kept.ts";
import { inLanguage } from "#shared/web/address.ts";
import type { Environment } from "#shared/web/environment.ts";
import type { AccreditationRoom } from "../../room.ts";

const home = `${inLanguage}/desk/accreditation`;
/** As people type it; lists and representatives have addresses of their own. */
const ofCase = `${home}/:reference{[Aa][Pp][Pp][-\\w]*}`;

/** What calls are called changes rarely: queues name them as they were read so many milliseconds ago. */
const namesFreshFor = 30_000;

/** The officers' pages of screening; each is loaded when it is first asked for, so that visitors do not wait for it. */
export const screeningDesk = (room: AccreditationRoom) => {
  const desk = new Hono<Environment<string>>();
  const calls = keptFor(namesFreshFor, room.connection.now, async () => {
    const all = await (await room.published()).calls();
    return all.filter(({ purpose }) => purpose === "accreditation");
  });
  desk.get(home, async (c) => (await import("./queue.tsx")).showQueue(room, c, calls));
  desk.get(ofCase, async (c) => (await import("./case.tsx")).showCase(room, c));
  desk.post(ofCase, async (c) => (await import("./case.tsx")).decideCase(room, c));
  desk.get(`${ofCase}/documents/:document`, async (c) => (await import("./document.ts")).openDocument(room, c));
  return desk;
};
