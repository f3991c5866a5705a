import { Hono } from "hono";
import { inLanguage } from "#shared/web/address.ts";
import type { Environment } from "#shared/web/environment.ts";
import type { BriefingsRoom } from "../room.ts";

const home = `${inLanguage}/desk/briefings`;
const ofBriefing = `${home}/:briefing`;

/** The officers' pages on which briefings are planned; each is loaded when it is first asked for. */
export const planningPages = (room: BriefingsRoom) => {
  const pages = new Hono<Environment<string>>();
  pages.get(home, async (c) => (await import("./desk/list.tsx")).showBriefings(room, c));
  pages.get(`${home}/new`, async (c) => (await import("./desk/new.tsx")).showNew(room, c));
  pages.post(`${home}/new`, async (c) => (await import("./desk/new.tsx")).beginBriefing(room, c));
  pages.get(`${home}/copy`, async (c) => (await import("./desk/copy.tsx")).showCopy(room, c));
  pages.post(`${home}/copy`, async (c) => (await import("./desk/copy.tsx")).makeCopy(room, c));
  pages.get(ofBriefing, async (c) => (await import("./desk/briefing.tsx")).showBriefing(room, c));
  pages.post(ofBriefing, async (c) => (await import("./desk/briefing.tsx")).changeBriefing(room, c));
  return pages;
};
