import { Hono } from "hono";
import { announcementsWords } from "#shared/announcements/announcements-words.ts";
import { inLanguage } from "#shared/web/address.ts";
import { speaking } from "#shared/web/speaking.ts";
import type { AnnouncementsRoom } from "../room.ts";
import { announcementsPath, idPattern } from "./addresses.ts";
import { announcementFeeds } from "./feeds/feeds.ts";
import { type PublicEnvironment, type PublicKey, publicWords } from "./public-words.ts";

const list = `${inLanguage}${announcementsPath}`;

/** Announcements for everybody. Never kept in a cache: what was withdrawn is gone with the next request. */
export const publicPages = (room: AnnouncementsRoom) => {
  const pages = new Hono<PublicEnvironment>();
  const speak = speaking<PublicKey>(announcementsWords, publicWords);
  pages.get(list, speak, async (c) => (await import("./list.tsx")).showList(room)(c));
  pages.get(`${list}/:announcement{${idPattern}}`, speak, async (c) => (await import("./one.tsx")).showOne(room)(c));
  pages.route("/", announcementFeeds(room));
  return pages;
};
