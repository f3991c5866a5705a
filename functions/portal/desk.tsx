import { Hono } from "hono";
import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { inLanguage, pathOf } from "#shared/web/address.ts";
import { recognize, staffMember } from "#shared/web/sessions.ts";
import { isProcedure, type Queue, type QueueName, type WaitingCapability, waiting } from "./portal.ts";
import type { PortalEnvironment } from "./portal-words.ts";
import type { PortalRoom } from "./room.ts";
import { CommentsPage } from "./views/comments.tsx";
import { AuditorPage, DeskPage } from "./views/desk.tsx";

const capabilities = Object.keys(waiting) as WaitingCapability[];

const queuesOf = async (room: PortalRoom, region: string | undefined): Promise<Queue[]> => {
  const { cases, countLimit } = await room.cases();
  const queues = capabilities.flatMap((capability) => waiting[capability].map((status) => ({ capability, status })));
  return Promise.all(
    queues.map(async ({ capability, status }) => {
      const filter = { capability, status, ...(region && { region }) };
      const [count, first] = await Promise.all([cases.count(filter), cases.first(filter)]);
      const told = count < countLimit ? String(count) : `${countLimit}+`;
      return { capability, status, name: `${capability}.${status}` as QueueName, count: told, first };
    }),
  );
};

/** The desk's home, and what officers read there. */
export const portalDesk = (room: PortalRoom) => {
  const desk = new Hono<PortalEnvironment>();
  desk.use(`${inLanguage}/desk/*`, recognize(room.connection));

  desk.get(`${inLanguage}/desk`, async (c) => {
    const session = staffMember(c, "officer", "secretariat", "auditor");
    const frame = { s: c.get("s"), path: pathOf(c), now: c.get("now") };
    if (session.role === "auditor") return c.html(renderPage(<AuditorPage {...frame} />));
    const { cases } = await room.cases();
    const [queues, mine] = await Promise.all([queuesOf(room, session.region), cases.ofAssignee(session.personId)]);
    return c.html(
      renderPage(
        <DeskPage
          {...frame}
          session={session}
          queues={queues}
          // What they took before they were limited, or before it moved away, is no longer theirs to see.
          mine={mine.items.filter(({ region }) => !session.region || region === session.region)}
          more={mine.next !== undefined}
        />,
      ),
    );
  });

  desk.get(`${inLanguage}/desk/take-part/:procedure`, async (c) => {
    const user = staffMember(c, "officer", "secretariat");
    const procedure = c.req.param("procedure");
    if (!isProcedure(procedure)) throw new Refusal(404, "not_found");
    const after = c.req.query("after");
    const page = await (await room.comments()).of(procedure, after);
    return c.html(
      renderPage(<CommentsPage s={c.get("s")} procedure={procedure} page={page} after={after} user={user} />),
    );
  });

  return desk;
};
