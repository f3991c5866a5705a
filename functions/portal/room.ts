import type { Connection } from "#shared/connection.ts";
import { lazily } from "#shared/lazily.ts";

/** What the routes of this capability work with. */
export const portalRoom = (connection: Connection) => {
  const { settings, database, random } = connection;
  return {
    connection,
    comments: lazily(async () => {
      const [{ Comments }, open] = await Promise.all([import("./store.ts"), database()]);
      return new Comments(open, settings.table("comments"), random);
    }),
    published: lazily(async () => {
      const [{ Published, cursorAfter }, open] = await Promise.all([import("#shared/published.ts"), database()]);
      return { published: new Published(open, settings.table("published")), cursorAfter };
    }),
    cases: lazily(async () => {
      const [{ Cases, countLimit }, open] = await Promise.all([import("#shared/cases.ts"), database()]);
      return { cases: new Cases(open, settings.table("cases")), countLimit };
    }),
    mailTasks: lazily(async () => {
      const [{ MailTasks }, open] = await Promise.all([import("#shared/mail-tasks.ts"), database()]);
      return new MailTasks(open, settings.table("mailTasks"));
    }),
    planned: lazily(async () => {
      const [{ PlannedBriefings }, open] = await Promise.all([import("./store.ts"), database()]);
      return new PlannedBriefings(open, settings.table("briefings"));
    }),
    openMailings: async () => {
      const [{ openMailings }, open] = await Promise.all([import("#shared/announcements/mailings.ts"), database()]);
      return openMailings(open, settings.table("announcements"));
    },
    limits: lazily(async () => {
      const [{ Limits }, open] = await Promise.all([import("#shared/limits.ts"), database()]);
      return new Limits(open, settings.table("limits"), settings.originSecret);
    }),
  };
};

export type PortalRoom = ReturnType<typeof portalRoom>;
