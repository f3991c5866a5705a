import type { Connection } from "#shared/connection.ts";

/** What the routes of this capability work with. */
export const rightsRoom = (connection: Connection) => ({ connection });

export type RightsRoom = ReturnType<typeof rightsRoom>;
