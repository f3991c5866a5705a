import type { Connection } from "#shared/connection.ts";
import { lazily } from "#shared/lazily.ts";

/** What the routes of this capability work with. */
export const reportingRoom = (connection: Connection) => ({
  connection,
  figures: lazily(async () => {
    const [{ FiguresStore }, database] = await Promise.all([import("./figures/store.ts"), connection.database()]);
    return new FiguresStore(database, connection);
  }),
  dossiers: lazily(async () => {
    const [{ DossierStore }, database] = await Promise.all([import("./dossiers/store.ts"), connection.database()]);
    return new DossierStore(database, connection);
  }),
});

export type ReportingRoom = ReturnType<typeof reportingRoom>;
