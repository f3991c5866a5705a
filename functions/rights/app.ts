import { mountOperations } from "#shared/api.ts";
import { retentionWords } from "#shared/retention/retention-words.ts";
import { inLanguage } from "#shared/web/address.ts";
import { webApp } from "#shared/web/app.tsx";
import { recognize } from "#shared/web/sessions.ts";
import { downloadPath, erasePath, home } from "./addresses.ts";
import { operations } from "./api.ts";
import { rightsPages } from "./pages.tsx";
import { rightsWords } from "./rights-words.ts";
import type { RightsRoom } from "./room.ts";

/** Every address of this capability. */
export const rightsApp = (room: RightsRoom) => {
  const app = webApp(room.connection, rightsWords, retentionWords);
  const recognized = recognize(room.connection);
  for (const path of [home, downloadPath, erasePath]) app.use(`${inLanguage}${path}`, recognized);
  app.use("/api/*", recognized);
  app.route("/", rightsPages(room));
  mountOperations(app, operations, room);
  return app;
};
