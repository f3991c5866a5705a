import type { Connection } from "#shared/connection.ts";

/** What the routes of this capability work with. */
export const reportingRoom = (connection: Connection) => ({ connection });

export type ReportingRoom = ReturnType<typeof reportingRoom>;
