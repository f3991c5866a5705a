import { announcementsWords } from "#shared/announcements/announcements-words.ts";
import { mountOperations } from "#shared/api.ts";
import { briefingsWords } from "#shared/briefings/briefings-words.ts";
import { inputsWords } from "#shared/inputs/inputs-words.ts";
import { webApp } from "#shared/web/app.tsx";
import { operations } from "./api.ts";
import { portalDesk } from "./desk.tsx";
import { health } from "./health.ts";
import { directoryPages } from "./pages/directory.tsx";
import { homePages } from "./pages/home.tsx";
import { takePartPages } from "./pages/take-part.tsx";
import { textPages } from "./pages/texts.tsx";
import { portalWords } from "./portal-words.ts";
import type { PortalRoom } from "./room.ts";

/** Pages that only their own people can see, or that search engines would read in vain. */
const robots = [
  "User-agent: *",
  "Disallow: /api/",
  ...[
    "desk",
    "me",
    "sign-in",
    "status",
    "briefings/mine",
    "briefings/placing",
    "announcements/mine",
    "announcements/confirm",
  ].map((word) => `Disallow: /*/${word}`),
  "",
].join("\n");

/** Every address that no other capability answers. */
export const portalApp = (room: PortalRoom) => {
  const app = webApp(room.connection, portalWords, inputsWords, briefingsWords, announcementsWords);
  app.get("/robots.txt", (c) => c.text(robots, 200, { "Cache-Control": "public, max-age=3600" }));
  // Pages bring their icon along; browsers ask all the same.
  app.get("/favicon.ico", (c) => c.body(null, 204, { "Cache-Control": "public, max-age=86400" }));
  for (const routes of [
    health(room),
    homePages(room),
    takePartPages(room),
    directoryPages(room),
    textPages(),
    portalDesk(room),
  ])
    app.route("/", routes);
  mountOperations(app, operations, room);
  return app;
};
