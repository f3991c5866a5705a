import type { Connection } from "#shared/connection.ts";
import { lazily } from "#shared/lazily.ts";

/** What the routes of this capability work with. */
export const accreditationRoom = (connection: Connection) => {
  const { settings } = connection;
  const applications = lazily(async () => {
    const [{ Applications }, database] = await Promise.all([import("./store.ts"), connection.database()]);
    return new Applications(database, connection);
  });
  return {
    connection,
    applications,
    casework: lazily(async () => {
      const { Casework } = await import("./casework.ts");
      return new Casework(await applications());
    }),
    published: lazily(async () => {
      const [{ Published }, database] = await Promise.all([import("#shared/published.ts"), connection.database()]);
      return new Published(database, settings.table("published"));
    }),
    lists: lazily(async () => {
      const [{ Lists }, database] = await Promise.all([import("./lists/store.ts"), connection.database()]);
      return new Lists(database, connection, await applications());
    }),
    representatives: lazily(async () => {
      const [{ Representatives }, database] = await Promise.all([
        import("./representatives/store.ts"),
        connection.database(),
      ]);
      return new Representatives(database, connection, await applications());
    }),
    letters: lazily(async () => {
      const [{ Letters }, database] = await Promise.all([import("#shared/letters.ts"), connection.database()]);
      return new Letters(database, settings.table("outbox"), connection.now);
    }),
    once: lazily(async () => {
      const [{ Once }, database] = await Promise.all([import("#shared/once.ts"), connection.database()]);
      return new Once(database, settings.table("guards"));
    }),
    files: lazily(async () => {
      const { Files } = await import("#shared/files.ts");
      return new Files(connection);
    }),
    fileParts: lazily(async () => {
      const { FileParts } = await import("#shared/file-parts.ts");
      return new FileParts(connection);
    }),
    limits: lazily(async () => {
      const [{ Limits }, database] = await Promise.all([import("#shared/limits.ts"), connection.database()]);
      return new Limits(database, settings.table("limits"), settings.originSecret);
    }),
  };
};

export type AccreditationRoom = ReturnType<typeof accreditationRoom>;
