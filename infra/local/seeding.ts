import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Connection } from "#shared/connection.ts";
import { isEmpty, seed } from "./seed.ts";

const markerIn = (folder: string) => join(folder, "seeding");

/** Throws away a database whose seeding was interrupted; to be called before the engine opens it. */
export const forgetUnfinishedSeed = (folder: string) => {
  if (!existsSync(markerIn(folder))) return;
  for (const name of readdirSync(folder)) {
    if (/^(dynamodb\.sqlite|shared-local-instance\.db|stream-)/.test(name)) rmSync(join(folder, name));
  }
  rmSync(markerIn(folder));
};

/** Seeds an empty database, wholly or, when interrupted, not at all. */
export const seedIfEmpty = async (folder: string, connection: Connection): Promise<void> => {
  if (!(await isEmpty(connection))) return;
  writeFileSync(markerIn(folder), "");
  await seed(connection);
  rmSync(markerIn(folder));
};
