import { Hono } from "hono";
import { inLanguage } from "#shared/web/address.ts";
import type { Environment } from "#shared/web/environment.ts";
import type { AnnouncementsRoom } from "../room.ts";

const home = `${inLanguage}/desk/announcements`;
const ofAnnouncement = `${home}/:announcement`;

/** The officers' pages on which announcements are written and mailed; each is loaded when it is first asked for. */
export const writingPages = (room: AnnouncementsRoom) => {
  const pages = new Hono<Environment<string>>();
  pages.get(home, async (c) => (await import("./desk/list.tsx")).showAnnouncements(room, c));
  pages.get(`${home}/new`, async (c) => (await import("./desk/new.tsx")).showNew(room, c));
  pages.post(`${home}/new`, async (c) => (await import("./desk/new.tsx")).beginAnnouncement(room, c));
  pages.get(ofAnnouncement, async (c) => (await import("./desk/announcement.tsx")).showAnnouncement(room, c));
  pages.post(ofAnnouncement, async (c) => (await import("./desk/announcement.tsx")).changeAnnouncement(room, c));
  return pages;
};
