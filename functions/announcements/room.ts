import type { Connection } from "#shared/connection.ts";
import { lazily } from "#shared/lazily.ts";

/** What the routes of this capability work with. */
export const announcementsRoom = (connection: Connection) => {
  const { settings, database } = connection;
  const subscriptions = lazily(async () => {
    const [{ Subscriptions }, open] = await Promise.all([import("./lists/store.ts"), database()]);
    return new Subscriptions(open, connection);
  });
  const suppressions = lazily(async () => {
    const [{ Suppressions }, open] = await Promise.all([import("#shared/suppressions.ts"), database()]);
    return new Suppressions(open, settings.table("suppressions"));
  });
  const organizations = lazily(async () => {
    const [{ Organizations }, open] = await Promise.all([import("#shared/organizations.ts"), database()]);
    return new Organizations(open, settings.table);
  });
  const published = lazily(async () => {
    const [{ Published }, open] = await Promise.all([import("#shared/published.ts"), database()]);
    return new Published(open, settings.table("published"));
  });
  return {
    connection,
    subscriptions,
    suppressions,
    published,
    news: lazily(async () => {
      const [{ News }, ...stores] = await Promise.all([
        import("./lists/news.ts"),
        subscriptions(),
        suppressions(),
        published(),
        organizations(),
      ]);
      return new News(...stores);
    }),
    announcements: lazily(async () => {
      const [{ Announcements }, open] = await Promise.all([import("./writing/store.ts"), database()]);
      return new Announcements(open, connection);
    }),
    recipients: lazily(async () => {
      const [{ MailingRecipients }, open] = await Promise.all([import("./mailing/store.ts"), database()]);
      return new MailingRecipients(open, settings.table("mailingRecipients"));
    }),
    people: lazily(async () => {
      const [{ People }, open] = await Promise.all([import("#shared/people.ts"), database()]);
      return new People(open, { people: settings.table("people"), guards: settings.table("guards") });
    }),
    once: lazily(async () => {
      const [{ Once }, open] = await Promise.all([import("#shared/once.ts"), database()]);
      return new Once(open, settings.table("guards"));
    }),
    jobs: lazily(async () => {
      const [{ Jobs }, open] = await Promise.all([import("#shared/jobs.ts"), database()]);
      return new Jobs(open, settings.table("announcementJobs"));
    }),
    letters: lazily(async () => {
      const [{ Letters }, open] = await Promise.all([import("#shared/letters.ts"), database()]);
      return new Letters(open, settings.table("outbox"));
    }),
    limits: lazily(async () => {
      const [{ Limits }, open] = await Promise.all([import("#shared/limits.ts"), database()]);
      return new Limits(open, settings.table("limits"), settings.originSecret);
    }),
  };
};

export type AnnouncementsRoom = ReturnType<typeof announcementsRoom>;
