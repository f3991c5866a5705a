import { Hono } from "hono";
import { keptFor } from "#shared/kept.ts";
import { inLanguage } from "#shared/web/address.ts";
import type { Environment } from "#shared/web/environment.ts";
import { referenceSegment } from "../../addresses.ts";
import type { SubmissionsRoom } from "../../room.ts";
import { figuresPages } from "../figures-page.tsx";

const home = `${inLanguage}/desk/submissions`;
const ofCase = `${home}/${referenceSegment}`;

/** What calls are called changes rarely: queues name them as they were read so many milliseconds ago. */
const namesFreshFor = 30_000;

/** The officers' pages of inputs, each loaded when it is first asked for, and what everybody may know of their work. */
export const moderationDesk = (room: SubmissionsRoom) => {
  const desk = new Hono<Environment<string>>();
  const named = keptFor(namesFreshFor, room.connection.now, async () => {
    const published = await room.published();
    const [forums, calls] = await Promise.all([published.forums(), published.calls()]);
    return { forums, calls };
  });
  desk.get(home, async (c) => (await import("./queue.tsx")).showQueue(room, c, named));
  desk.get(ofCase, async (c) => (await import("./case.tsx")).showCase(room, c));
  desk.post(ofCase, async (c) => (await import("./case.tsx")).decideCase(room, c));
  desk.get(`${ofCase}/documents/:document/:what{copy|text}`, async (c) =>
    (await import("./document.ts")).openDocument(room, c),
  );
  desk.route("/", figuresPages(room));
  return desk;
};
