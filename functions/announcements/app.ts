import { mountOperations } from "#shared/api.ts";
import { inLanguage } from "#shared/web/address.ts";
import { webApp } from "#shared/web/app.tsx";
import { recognize } from "#shared/web/sessions.ts";
import { operations } from "./api.ts";
import { minePath } from "./lists/addresses.ts";
import { listsPages } from "./lists/pages.ts";
import { publicPages } from "./public/pages.ts";
import type { AnnouncementsRoom } from "./room.ts";
import { writingPages } from "./writing/pages.ts";
import { writingRefusals } from "./writing/refusal-words.ts";

/** Every address of this capability. */
export const announcementsApp = (room: AnnouncementsRoom) => {
  const app = webApp(room.connection, writingRefusals);
  const recognized = recognize(room.connection);
  for (const path of [`${inLanguage}${minePath}`, `${inLanguage}/desk/*`, "/api/*"]) app.use(path, recognized);
  app.route("/", listsPages(room));
  app.route("/", writingPages(room));
  // Last: whatever looks like an id is looked for among announcements.
  app.route("/", publicPages(room));
  mountOperations(app, operations, room);
  return app;
};
