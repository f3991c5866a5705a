import { Hono } from "hono";
import { languages } from "#shared/languages.ts";
import { reviewRegions } from "#shared/vocabularies.ts";
import type { BriefingsRoom } from "../../room.ts";
import type { PublicEnvironment } from "../public-words.ts";

const kind = "(?:ics|atom)";
const language = `:language{(?:${languages.join("|")})}`;

/** Calendars and news to subscribe to; loaded when one is first asked for. */
export const briefingFeeds = (room: BriefingsRoom) => {
  const feeds = new Hono<PublicEnvironment>();
  feeds.get(`/feeds/briefings/:file{(?:${languages.join("|")})\\.${kind}}`, async (c) =>
    (await import("./give.ts")).giveAll(room, c),
  );
  feeds.get(`/feeds/briefings/${language}/regions/:file{(?:${reviewRegions.join("|")})\\.${kind}}`, async (c) =>
    (await import("./give.ts")).giveRegion(room, c),
  );
  feeds.get(`/feeds/briefings/${language}/:file{[a-z0-9-]+\\.${kind}}`, async (c) =>
    (await import("./give.ts")).giveBriefing(room, c),
  );
  feeds.get(`/feeds/briefings/${language}/:briefing{[a-z0-9-]+}/:file{[a-z0-9-]+\\.ics}`, async (c) =>
    (await import("./give.ts")).giveSession(room, c),
  );
  return feeds;
};
