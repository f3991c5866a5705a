import type { Connection } from "#shared/connection.ts";
import { lazily } from "#shared/lazily.ts";

/** What the routes of this capability work with. */
export const enquiriesRoom = (connection: Connection) => {
  const { settings, random, database, now } = connection;
  const enquiries = lazily(async () => {
    const [{ Enquiries }, open] = await Promise.all([import("./store.ts"), database()]);
    return new Enquiries(open, connection);
  });
  const links = lazily(async () => {
    const [{ EnquiryLinks }, open] = await Promise.all([import("./asking/store.ts"), database()]);
    return new EnquiryLinks(open, settings.table("tokens"), random);
  });
  return {
    connection,
    enquiries,
    links,
    casework: lazily(async () => {
      const { Casework } = await import("./casework.ts");
      return new Casework(await enquiries(), await links());
    }),
    reports: lazily(async () => {
      const [{ Reports }, open] = await Promise.all([import("./reports/store.ts"), database()]);
      return new Reports(open, connection);
    }),
    jobs: lazily(async () => {
      const [{ Jobs }, open] = await Promise.all([import("#shared/jobs.ts"), database()]);
      return new Jobs(open, settings.table("enquiryJobs"));
    }),
    letters: lazily(async () => {
      const [{ Letters }, open] = await Promise.all([import("#shared/letters.ts"), database()]);
      return new Letters(open, settings.table("outbox"), now);
    }),
    once: lazily(async () => {
      const [{ Once }, open] = await Promise.all([import("#shared/once.ts"), database()]);
      return new Once(open, settings.table("guards"));
    }),
    limits: lazily(async () => {
      const [{ Limits }, open] = await Promise.all([import("#shared/limits.ts"), database()]);
      return new Limits(open, settings.table("limits"), settings.originSecret);
    }),
  };
};

export type EnquiriesRoom = ReturnType<typeof enquiriesRoom>;
