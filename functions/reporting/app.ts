import { mountOperations } from "#shared/api.ts";
import { inputsWords } from "#shared/inputs/inputs-words.ts";
import { standingWords } from "#shared/standing/standing-words.ts";
import { inLanguage } from "#shared/web/address.ts";
import { webApp } from "#shared/web/app.tsx";
import { recognize } from "#shared/web/sessions.ts";
import { operations } from "./api.ts";
import { dossierDesk } from "./dossiers/desk.ts";
import { figuresDesk } from "./figures/desk.ts";
import { reportingWords } from "./reporting-words.ts";
import type { ReportingRoom } from "./room.ts";

/** Every address of this capability. */
export const reportingApp = (room: ReportingRoom) => {
  const app = webApp(room.connection, reportingWords, standingWords, inputsWords);
  const recognized = recognize(room.connection);
  for (const path of [`${inLanguage}/desk/*`, "/api/*"]) app.use(path, recognized);
  app.route("/", figuresDesk(room));
  app.route("/", dossierDesk(room));
  mountOperations(app, operations, room);
  return app;
};
