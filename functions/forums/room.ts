import type { Connection } from "#shared/connection.ts";
import { lazily } from "#shared/lazily.ts";

/** What the routes of this capability work with. */
export const forumsRoom = (connection: Connection) => {
  const { settings } = connection;
  return {
    connection,
    store: lazily(async () => {
      const [{ ForumStore }, database] = await Promise.all([import("./store.ts"), connection.database()]);
      return new ForumStore(database, connection);
    }),
    /** What everybody may see: all that public pages and feeds read. */
    published: lazily(async () => {
      const [{ Published }, database] = await Promise.all([import("#shared/published.ts"), connection.database()]);
      return new Published(database, settings.table("published"));
    }),
    recipients: lazily(async () => {
      const [{ Recipients }, database] = await Promise.all([import("#shared/recipients.ts"), connection.database()]);
      return new Recipients(database, connection);
    }),
    once: lazily(async () => {
      const [{ Once }, database] = await Promise.all([import("#shared/once.ts"), connection.database()]);
      return new Once(database, settings.table("guards"));
    }),
  };
};

export type ForumsRoom = ReturnType<typeof forumsRoom>;
