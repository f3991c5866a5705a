import { mountOperations } from "#shared/api.ts";
import { standingWords } from "#shared/standing/standing-words.ts";
import { inLanguage } from "#shared/web/address.ts";
import { webApp } from "#shared/web/app.tsx";
import { recognize } from "#shared/web/sessions.ts";
import { operations } from "./api.ts";
import { colleaguePages } from "./colleagues/colleagues.ts";
import { contactPages } from "./contacts/contacts.ts";
import { deliveryPages } from "./delivery/delivery.ts";
import { registrationDesk } from "./desk/desk.tsx";
import { hostPages } from "./hosts/hosts.ts";
import { casePages } from "./pages/case.ts";
import { draftPages } from "./pages/draft.tsx";
import { linkPages } from "./pages/links.tsx";
import { mePages } from "./pages/me.tsx";
import { registerPages } from "./pages/register.tsx";
import { signInPages } from "./pages/sign-in.tsx";
import { statusPages } from "./pages/status.tsx";
import { registrationWords } from "./registration-words.ts";
import type { RegistrationRoom } from "./room.ts";

/** Every address of this capability. */
export const registrationApp = (room: RegistrationRoom) => {
  const app = webApp(room.connection, registrationWords, standingWords);
  const recognized = recognize(room.connection);
  for (const path of [
    `${inLanguage}/me/*`,
    `${inLanguage}/me`,
    `${inLanguage}/sign-in/*`,
    `${inLanguage}/desk/*`,
    "/api/*",
  ])
    app.use(path, recognized);
  for (const pages of [
    registerPages,
    draftPages,
    linkPages,
    statusPages,
    signInPages,
    deliveryPages,
    colleaguePages,
    hostPages,
    contactPages,
    mePages,
    casePages,
  ])
    app.route("/", pages(room));
  app.route("/", registrationDesk(room));
  mountOperations(app, operations, room);
  return app;
};
