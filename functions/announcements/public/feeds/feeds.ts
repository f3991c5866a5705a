import { Hono } from "hono";
import { languages } from "#shared/languages.ts";
import { reviewRegions } from "#shared/vocabularies.ts";
import type { AnnouncementsRoom } from "../../room.ts";
import type { PublicEnvironment } from "../public-words.ts";

const all = languages.join("|");

/** News to subscribe to; loaded when it is first asked for. */
export const announcementFeeds = (room: AnnouncementsRoom) => {
  const feeds = new Hono<PublicEnvironment>();
  feeds.get(`/feeds/announcements/:file{(?:${all})\\.atom}`, async (c) => (await import("./give.ts")).giveAll(room, c));
  feeds.get(
    `/feeds/announcements/:language{(?:${all})}/regions/:file{(?:${reviewRegions.join("|")})\\.atom}`,
    async (c) => (await import("./give.ts")).giveRegion(room, c),
  );
  return feeds;
};
