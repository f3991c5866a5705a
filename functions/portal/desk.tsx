import { Hono } from "hono";
import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { inLanguage, pathOf } from "#shared/web/address.ts";
import { recognize, staffMember } from "#shared/web/sessions.ts";
import { isProcedure } from "./portal.ts";
import type { PortalEnvironment } from "./portal-words.ts";
import type { PortalRoom } from "./room.ts";
import { CommentsPage } from "./views/comments.tsx";
import { AuditorPage, DeskPage } from "./views/desk.tsx";

/** The desk's home, and what officers read there. */
export const portalDesk = (room: PortalRoom) => {
  const desk = new Hono<PortalEnvironment>();
  desk.use(`${inLanguage}/desk/*`, recognize(room.connection));

  desk.get(`${inLanguage}/desk`, async (c) => {
    const session = staffMember(c, "officer", "secretariat", "auditor");
    const frame = { s: c.get("s"), path: pathOf(c), now: c.get("now") };
    if (session.role === "auditor") return c.html(renderPage(<AuditorPage {...frame} />));
    const { gather } = await import("./gathering.ts");
    const waiting = await gather(room, session, frame.now);
    return c.html(renderPage(<DeskPage {...frame} session={session} waiting={waiting} />));
  });

  desk.get(`${inLanguage}/desk/take-part/:procedure`, async (c) => {
    const user = staffMember(c, "officer", "secretariat");
    const procedure = c.req.param("procedure");
    if (!isProcedure(procedure)) throw new Refusal(404, "not_found");
    const after = c.req.query("after");
    const page = await (await room.comments()).of(procedure, room.connection.now(), after);
    return c.html(
      renderPage(<CommentsPage s={c.get("s")} procedure={procedure} page={page} after={after} user={user} />),
    );
  });

  return desk;
};
