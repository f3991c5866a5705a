import { Hono } from "hono";
import { languages } from "#shared/languages.ts";
import { reviewRegions } from "#shared/vocabularies.ts";
import type { ForumsEnvironment } from "../forums-words.ts";
import type { ForumsRoom } from "../room.ts";

const kind = "(?:ics|atom)";
const language = `:language{(?:${languages.join("|")})}`;

/** Calendars and news to subscribe to; loaded when one is first asked for. */
export const forumFeeds = (room: ForumsRoom) => {
  const feeds = new Hono<ForumsEnvironment>();
  feeds.get(`/feeds/forums/:file{(?:${languages.join("|")})\\.${kind}}`, async (c) =>
    (await import("./give.ts")).giveAll(room, c),
  );
  feeds.get(`/feeds/forums/${language}/:file{[a-z0-9-]+\\.${kind}}`, async (c) =>
    (await import("./give.ts")).giveForum(room, c),
  );
  feeds.get(`/feeds/regions/${language}/:file{(?:${reviewRegions.join("|")})\\.${kind}}`, async (c) =>
    (await import("./give.ts")).giveRegion(room, c),
  );
  return feeds;
};
