import { Hono } from "hono";
import { inLanguage } from "#shared/web/address.ts";
import type { Environment } from "#shared/web/environment.ts";
import type { AccreditationRoom } from "../../room.ts";
import { listsHome } from "./home.ts";

const home = `${inLanguage}${listsHome}`;

/** The officers' pages about lists; each is loaded when it is first asked for, so that visitors do not wait for it. */
export const listsDesk = (room: AccreditationRoom) => {
  const desk = new Hono<Environment<string>>();
  desk.get(home, async (c) => (await import("./calls.tsx")).showCalls(room, c));
  desk.post(home, async (c) => (await import("./calls.tsx")).openList(room, c));
  desk.get(`${home}/:reference`, async (c) => (await import("./list.tsx")).showList(room, c));
  desk.post(`${home}/:reference`, async (c) => (await import("./list.tsx")).decideAboutList(room, c));
  desk.get(`${home}/:reference/print`, async (c) => (await import("./print.tsx")).showPrint(room, c));
  desk.get(`${home}/:reference/export/:file`, async (c) => (await import("./export.ts")).sendExport(room, c));
  desk.get(`${home}/:reference/objections/:application`, async (c) =>
    (await import("./objections.tsx")).showObjections(room, c),
  );
  desk.post(`${home}/:reference/objections/:application`, async (c) =>
    (await import("./objections.tsx")).decideObjection(room, c),
  );
  return desk;
};
