import { announcementsWords } from "#shared/announcements/announcements-words.ts";
import { mountOperations } from "#shared/api.ts";
import { briefingsWords } from "#shared/briefings/briefings-words.ts";
import { inputsWords } from "#shared/inputs/inputs-words.ts";
import { movedWords } from "#shared/moved/moved-words.ts";
import { reviewWords } from "#shared/review/review-words.ts";
import { inLanguage } from "#shared/web/address.ts";
import { webApp } from "#shared/web/app.tsx";
import { recognize } from "#shared/web/sessions.ts";
import { operations } from "./api.ts";
import { forumsDesk } from "./desk/desk.tsx";
import { forumFeeds } from "./feeds/feeds.ts";
import { forumsWords } from "./forums-words.ts";
import { forumPages } from "./pages/forums.tsx";
import type { ForumsRoom } from "./room.ts";

/** Every address of this capability. */
export const forumsApp = (room: ForumsRoom) => {
  const app = webApp(
    room.connection,
    reviewWords,
    movedWords,
    inputsWords,
    briefingsWords,
    announcementsWords,
    forumsWords,
  );
  const recognized = recognize(room.connection);
  for (const path of [`${inLanguage}/desk/*`, "/api/*"]) app.use(path, recognized);
  for (const routes of [forumPages(room), forumFeeds(room), forumsDesk(room)]) app.route("/", routes);
  mountOperations(app, operations, room);
  return app;
};
