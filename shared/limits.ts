import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Database } from "./database.ts";
import { Refusal } from "./refusal.ts";
import { hashOf } from "./secrets.ts";

/** How often something may be done: many people share an address behind a camp's or a university's network. */
export interface Limit {
  readonly name: string;
  readonly most: number;
  readonly windowSeconds: number;
}

const epoch = (now: Date) => Math.floor(now.getTime() / 1000);

export class Limits {
  readonly #database: Database;
  readonly #table: string;
  readonly #salt: string;

  /** The salt makes stored keys worthless to whoever reads the table; each day hashes differently. */
  constructor(database: Database, table: string, salt: string) {
    this.#database = database;
    this.#table = table;
    this.#salt = salt;
  }

  /** Counts one more and says whether it was within the limit. */
  async allows({ name, most, windowSeconds }: Limit, whom: string, now: Date): Promise<boolean> {
    const started = Math.floor(epoch(now) / windowSeconds) * windowSeconds;
    const day = now.toISOString().slice(0, 10);
    const { Attributes } = await this.#database.send(
      new UpdateCommand({
        TableName: this.#table,
        Key: { key: hashOf([this.#salt, day, name, started, whom].join("\n")) },
        UpdateExpression: "ADD #count :one SET #expires = :expires",
        ExpressionAttributeNames: { "#count": "count", "#expires": "expiresAt" },
        ExpressionAttributeValues: { ":one": 1, ":expires": started + windowSeconds + 3600 },
        ReturnValues: "UPDATED_NEW",
      }),
    );
    return Number(Attributes?.count ?? 0) <= most;
  }

  /** The same, refusing with 429 what goes over. */
  async take(limit: Limit, whom: string, now: Date): Promise<void> {
    if (!(await this.allows(limit, whom, now))) throw new Refusal(429, "too_many_requests");
  }
}
