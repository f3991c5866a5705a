import { mountOperations } from "#shared/api.ts";
import { inLanguage } from "#shared/web/address.ts";
import { webApp } from "#shared/web/app.tsx";
import { recognize } from "#shared/web/sessions.ts";
import { home, newPath } from "./addresses.ts";
import { operations } from "./api.ts";
import { askingPages } from "./asking/pages.ts";
import { enquiriesDesk } from "./desk/desk.ts";
import { reportsPages } from "./reports/pages.ts";
import type { EnquiriesRoom } from "./room.ts";

/** Every address of this capability. */
export const enquiriesApp = (room: EnquiriesRoom) => {
  const app = webApp(room.connection);
  const recognized = recognize(room.connection);
  // What is written to the secretariat alone is tied to no session.
  for (const path of [newPath, `${home}/own/*`, "/desk/*"]) app.use(`${inLanguage}${path}`, recognized);
  app.use("/api/*", recognized);
  app.route("/", askingPages(room));
  app.route("/", reportsPages(room));
  app.route("/", enquiriesDesk(room));
  mountOperations(app, operations, room);
  return app;
};
