import type { Connection } from "#shared/connection.ts";
import { lazily } from "#shared/lazily.ts";

/** What the routes of this capability work with. */
export const briefingsRoom = (connection: Connection) => {
  const { settings } = connection;
  const briefings = lazily(async () => {
    const [{ Briefings }, database] = await Promise.all([import("./store.ts"), connection.database()]);
    return new Briefings(database, connection);
  });
  const signUps = lazily(async () => {
    const [{ SignUps }, database] = await Promise.all([import("./signing-up/store.ts"), connection.database()]);
    return new SignUps(database, connection);
  });
  const places = lazily(async () => {
    const [{ Places }, database] = await Promise.all([import("./places/store.ts"), connection.database()]);
    return new Places(database, connection);
  });
  const casework = lazily(async () => {
    const [{ Casework }, ...stores] = await Promise.all([import("./signing-up/casework.ts"), signUps(), places()]);
    return new Casework(...stores);
  });
  const limits = lazily(async () => {
    const [{ Limits }, database] = await Promise.all([import("#shared/limits.ts"), connection.database()]);
    return new Limits(database, settings.table("limits"), settings.originSecret);
  });
  return {
    connection,
    briefings,
    signUps,
    places,
    casework,
    allotment: lazily(async () => {
      const [{ Allotment }, ...stores] = await Promise.all([
        import("./places/allotment.ts"),
        briefings(),
        signUps(),
        places(),
        casework(),
        limits(),
      ]);
      return new Allotment(...stores);
    }),
    questions: lazily(async () => {
      const [{ Questions }, database] = await Promise.all([
        import("./signing-up/questions-store.ts"),
        connection.database(),
      ]);
      return new Questions(database, connection);
    }),
    published: lazily(async () => {
      const [{ Published }, database] = await Promise.all([import("#shared/published.ts"), connection.database()]);
      return new Published(database, settings.table("published"));
    }),
    forums: lazily(async () => {
      const [{ Forums }, database] = await Promise.all([import("#shared/forum-records.ts"), connection.database()]);
      return new Forums(database, { forums: settings.table("forums"), calls: settings.table("calls") });
    }),
    letters: lazily(async () => {
      const [{ Letters }, database] = await Promise.all([import("#shared/letters.ts"), connection.database()]);
      return new Letters(database, settings.table("outbox"), connection.now);
    }),
    recipients: lazily(async () => {
      const [{ Recipients }, database] = await Promise.all([import("#shared/recipients.ts"), connection.database()]);
      return new Recipients(database, connection);
    }),
    once: lazily(async () => {
      const [{ Once }, database] = await Promise.all([import("#shared/once.ts"), connection.database()]);
      return new Once(database, settings.table("guards"));
    }),
    limits,
  };
};

export type BriefingsRoom = ReturnType<typeof briefingsRoom>;
