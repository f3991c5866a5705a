import { Hono } from "hono";
import { inLanguage } from "#shared/web/address.ts";
import type { ForumsEnvironment } from "../forums-words.ts";
import type { ForumsRoom } from "../room.ts";

const home = `${inLanguage}/desk/forums`;

/** The officers' pages; each is loaded when it is first asked for, so that visitors do not wait for it. */
export const forumsDesk = (room: ForumsRoom) => {
  const desk = new Hono<ForumsEnvironment>();
  desk.get(home, async (c) => (await import("./list.tsx")).showForums(room, c));
  desk.post(home, async (c) => (await import("./list.tsx")).beginForum(room, c));
  desk.get(`${home}/:forum`, async (c) => (await import("./forum.tsx")).showForum(room, c));
  desk.post(`${home}/:forum`, async (c) => (await import("./forum.tsx")).changeForum(room, c));
  desk.get(`${home}/:forum/calls/:call`, async (c) => (await import("./call.tsx")).showCall(room, c));
  desk.post(`${home}/:forum/calls/:call`, async (c) => (await import("./call.tsx")).changeCall(room, c));
  desk.get(`${home}/:forum/calls/:call/:section`, async (c) => (await import("./section.tsx")).showSection(room, c));
  desk.post(`${home}/:forum/calls/:call/:section`, async (c) => (await import("./section.tsx")).saveSection(room, c));
  return desk;
};
