import type { Database } from "#shared/database.ts";
import type { Organization } from "#shared/organizations.ts";
import type { Registrations } from "../store.ts";
import { listedAlike } from "./listed.ts";
import { Lookout } from "./looking.ts";
import { Mergers } from "./merging.ts";
import { DuplicateKeys } from "./store.ts";

/** Organizations that are registered twice: how they are found, and what is decided about them. */
export const duplicatesOf = (registrations: Registrations, database: Database, table: string) => {
  const keys = new DuplicateKeys(database, table);
  const listed = (draft: Organization) => listedAlike(registrations, keys, draft);
  return { listed, lookout: new Lookout(registrations, keys), mergers: new Mergers(registrations, keys) };
};
