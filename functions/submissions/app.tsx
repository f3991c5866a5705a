import { mountOperations } from "#shared/api.ts";
import { reviewWords } from "#shared/review/review-words.ts";
import { inLanguage } from "#shared/web/address.ts";
import { webApp } from "#shared/web/app.tsx";
import { recognize } from "#shared/web/sessions.ts";
import { operations } from "./api.ts";
import { libraryPages } from "./library/pages.tsx";
import { moderationDesk } from "./moderation/desk/desk.tsx";
import type { SubmissionsRoom } from "./room.ts";
import { submittingPages } from "./submitting/pages.tsx";

/** Every address of this capability. */
export const submissionsApp = (room: SubmissionsRoom) => {
  const app = webApp(room.connection, reviewWords);
  const recognized = recognize(room.connection);
  for (const path of [
    `${inLanguage}/submissions/new`,
    `${inLanguage}/submissions/link/*`,
    `${inLanguage}/submissions/own/*`,
    `${inLanguage}/desk/*`,
    "/api/*",
  ])
    app.use(path, recognized);
  app.route("/", submittingPages(room));
  app.route("/", moderationDesk(room));
  // Last: whatever looks like a reference is looked for in the library.
  app.route("/", libraryPages(room));
  mountOperations(app, operations, room);
  return app;
};
