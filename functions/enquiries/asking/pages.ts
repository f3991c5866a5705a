import { Hono } from "hono";
import { inLanguage } from "#shared/web/address.ts";
import { home as homePath, newPath, referenceSegment } from "../addresses.ts";
import type { EnquiriesRoom } from "../room.ts";
import { type AskingEnvironment, inAsking } from "./pages/visit.ts";

const home = `${inLanguage}${homePath}`;
const begin = `${inLanguage}${newPath}`;
const sent = `${home}/link/sent`;
const link = `${home}/link/:token`;
const own = `${home}/own/${referenceSegment}`;

/** What one can ask, asking it, and one's own enquiry; each loaded when somebody first does. */
export const askingPages = (room: EnquiriesRoom) => {
  const pages = new Hono<AskingEnvironment>();
  for (const path of [home, begin, sent, link, own]) pages.use(path, inAsking);
  pages.get(home, async (c) => (await import("./pages/home.tsx")).showHome(c));
  pages.get(begin, async (c) => (await import("./pages/new.tsx")).showNew(room, c));
  pages.post(begin, async (c) => (await import("./pages/new.tsx")).askNew(room, c));
  pages.get(sent, async (c) => (await import("./pages/link.tsx")).showSent(c));
  pages.get(link, async (c) => (await import("./pages/link.tsx")).showLink(room, c));
  pages.post(link, async (c) => (await import("./pages/link.tsx")).openLink(room, c));
  pages.get(own, async (c) => (await import("./pages/own.tsx")).showOwn(room, c));
  pages.post(own, async (c) => (await import("./pages/own.tsx")).decideOwn(room, c));
  return pages;
};
