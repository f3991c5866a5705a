import { mountOperations } from "#shared/api.ts";
import { reviewWords } from "#shared/review/review-words.ts";
import { inLanguage } from "#shared/web/address.ts";
import { webApp } from "#shared/web/app.tsx";
import { recognize } from "#shared/web/sessions.ts";
import { operations } from "./api.ts";
import { applicationPages } from "./application/pages.tsx";
import { doorPages } from "./doors/pages.tsx";
import { listsDesk } from "./lists/desk/desk.tsx";
import { listPages } from "./lists/pages.tsx";
import { representativesDesk } from "./representatives/desk/desk.tsx";
import { representativesPages } from "./representatives/pages.tsx";
import type { AccreditationRoom } from "./room.ts";
import { screeningDesk } from "./screening/desk/desk.tsx";

/** Every address of this capability. */
export const accreditationApp = (room: AccreditationRoom) => {
  const app = webApp(room.connection, reviewWords);
  const recognized = recognize(room.connection);
  for (const path of [`${inLanguage}/accreditation/*`, `${inLanguage}/desk/*`, "/api/*"]) app.use(path, recognized);
  app.route("/", doorPages(room));
  // Before the pages of applications, and of cases at the desk, whose addresses fit these too.
  app.route("/", representativesPages(room));
  app.route("/", representativesDesk(room));
  app.route("/", listPages(room));
  app.route("/", listsDesk(room));
  app.route("/", applicationPages(room));
  app.route("/", screeningDesk(room));
  mountOperations(app, operations, room);
  return app;
};
