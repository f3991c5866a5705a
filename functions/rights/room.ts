import type { Connection } from "#shared/connection.ts";
import { lazily } from "#shared/lazily.ts";

/** What the routes of this capability work with. */
export const rightsRoom = (connection: Connection) => {
  const { settings, database } = connection;
  return {
    connection,
    rows: lazily(async () => {
      const [{ OwnRows }, open] = await Promise.all([import("./store.ts"), database()]);
      return new OwnRows(open, connection);
    }),
    organizations: lazily(async () => {
      const [{ Organizations }, open] = await Promise.all([import("#shared/organizations.ts"), database()]);
      return new Organizations(open, settings.table);
    }),
    erasures: lazily(async () => {
      const [{ RunningErasures }, open] = await Promise.all([import("./erasing/store.ts"), database()]);
      return new RunningErasures(open, connection);
    }),
    limits: lazily(async () => {
      const [{ Limits }, open] = await Promise.all([import("#shared/limits.ts"), database()]);
      return new Limits(open, settings.table("limits"), settings.originSecret);
    }),
  };
};

export type RightsRoom = ReturnType<typeof rightsRoom>;
