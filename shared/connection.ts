import type { Database } from "./database.ts";
import type { Settings } from "./settings.ts";

/** What a function is handed from outside: everything it does with time, chance and neighbours goes through this. */
export interface Connection {
  readonly settings: Settings;
  /** Loads the AWS SDK when a route first needs a table, so that pages which need none start fast. */
  readonly database: () => Promise<Database>;
  readonly now: () => Date;
  /** Cryptographically random bytes. */
  readonly random: (bytes: number) => Uint8Array;
}

export const connect = (settings: Settings): Connection => {
  let database: Promise<Database> | undefined;
  return {
    settings,
    database: () => {
      database ??= import("./database.ts").then(({ openDatabase }) => openDatabase());
      return database;
    },
    now: () => new Date(),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  };
};
