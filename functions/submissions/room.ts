import type { Connection } from "#shared/connection.ts";
import { lazily } from "#shared/lazily.ts";

/** What the routes of this capability work with. */
export const submissionsRoom = (connection: Connection) => {
  const { settings } = connection;
  const inputs = lazily(async () => {
    const [{ Inputs }, database] = await Promise.all([import("./store.ts"), connection.database()]);
    return new Inputs(database, connection);
  });
  const files = lazily(async () => {
    const { Files } = await import("#shared/files.ts");
    return new Files(connection);
  });
  const libraryStore = lazily(async () => {
    const [{ LibraryStore }, database] = await Promise.all([import("./library/store.ts"), connection.database()]);
    return new LibraryStore(database, settings.table("published"));
  });
  return {
    connection,
    inputs,
    files,
    libraryStore,
    library: lazily(async () => {
      const [{ OpenLibrary }, store] = await Promise.all([import("./library/open-library.ts"), libraryStore()]);
      return new OpenLibrary(store, files);
    }),
    casework: lazily(async () => {
      const { Casework } = await import("./casework.ts");
      return new Casework(await inputs());
    }),
    published: lazily(async () => {
      const [{ Published }, database] = await Promise.all([import("#shared/published.ts"), connection.database()]);
      return new Published(database, settings.table("published"));
    }),
    letters: lazily(async () => {
      const [{ Letters }, database] = await Promise.all([import("#shared/letters.ts"), connection.database()]);
      return new Letters(database, settings.table("outbox"), connection.now);
    }),
    once: lazily(async () => {
      const [{ Once }, database] = await Promise.all([import("#shared/once.ts"), connection.database()]);
      return new Once(database, settings.table("guards"));
    }),
    fileParts: lazily(async () => {
      const { FileParts } = await import("#shared/file-parts.ts");
      return new FileParts(connection);
    }),
    links: lazily(async () => {
      const [{ InputLinks }, database] = await Promise.all([import("./submitting/store.ts"), connection.database()]);
      return new InputLinks(database, settings.table("tokens"), connection.random);
    }),
    sessions: lazily(async () => {
      const [{ Sessions }, database] = await Promise.all([import("#shared/session.ts"), connection.database()]);
      return new Sessions(database, settings.table("sessions"));
    }),
    limits: lazily(async () => {
      const [{ Limits }, database] = await Promise.all([import("#shared/limits.ts"), connection.database()]);
      return new Limits(database, settings.table("limits"), settings.originSecret);
    }),
  };
};

export type SubmissionsRoom = ReturnType<typeof submissionsRoom>;
