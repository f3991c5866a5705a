import { mountOperations } from "#shared/api.ts";
import { briefingsWords } from "#shared/briefings/briefings-words.ts";
import { inLanguage } from "#shared/web/address.ts";
import { webApp } from "#shared/web/app.tsx";
import { recognize } from "#shared/web/sessions.ts";
import { operations } from "./api.ts";
import { deskPages } from "./desk/pages.tsx";
import { planningPages } from "./planning/pages.tsx";
import { publicPages } from "./public/pages.tsx";
import { briefingsRefusals } from "./refusal-words.ts";
import type { BriefingsRoom } from "./room.ts";
import { signingUpPages } from "./signing-up/pages.tsx";

/** Every address of this capability. */
export const briefingsApp = (room: BriefingsRoom) => {
  const app = webApp(room.connection, briefingsWords, briefingsRefusals);
  const recognized = recognize(room.connection);
  for (const path of [`${inLanguage}/desk/*`, "/api/*"]) app.use(path, recognized);
  app.route("/", signingUpPages(room));
  app.route("/", deskPages(room));
  app.route("/", planningPages(room));
  // Last: whatever looks like a name is looked for among briefings.
  app.route("/", publicPages(room));
  mountOperations(app, operations, room);
  return app;
};
