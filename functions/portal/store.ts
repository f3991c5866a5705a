import { PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Database } from "#shared/database.ts";
import { type Page, readCursor, toPage } from "#shared/paging.ts";
import { Refusal } from "#shared/refusal.ts";
import { newId } from "#shared/secrets.ts";
import { Comment, type ProcedureName } from "./portal.ts";

const pageSize = 50;

/** What people said of the published procedures. */
export class Comments {
  readonly #database: Database;
  readonly #table: string;
  readonly #random: (bytes: number) => Uint8Array;

  constructor(database: Database, table: string, random: (bytes: number) => Uint8Array) {
    this.#database = database;
    this.#table = table;
    this.#random = random;
  }

  async add(comment: Omit<Comment, "entry" | "at">, now: Date): Promise<void> {
    const at = now.toISOString();
    const row: Comment = { ...comment, at, entry: `${at}#${newId(this.#random)}` };
    await this.#database.send(
      new PutCommand({ TableName: this.#table, Item: row, ConditionExpression: "attribute_not_exists(entry)" }),
    );
  }

  /** Newest first, 50 at a time. */
  async of(procedure: ProcedureName, cursor?: string): Promise<Page<Comment>> {
    return toPage(Comment, await this.#query(procedure, pageSize, startKey(procedure, cursor)));
  }

  /** Whether the database answers, asked as cheaply as can be; throws when it does not answer in time. */
  async ping(milliseconds: number): Promise<void> {
    await this.#query("ping", 1, undefined, AbortSignal.timeout(milliseconds));
  }

  #query(procedure: string, limit: number, start?: Record<string, unknown>, abortSignal?: AbortSignal) {
    return this.#database.send(
      new QueryCommand({
        TableName: this.#table,
        KeyConditionExpression: "#procedure = :procedure",
        ExpressionAttributeNames: { "#procedure": "procedure" },
        ExpressionAttributeValues: { ":procedure": procedure },
        ScanIndexForward: false,
        ExclusiveStartKey: start,
        Limit: limit,
      }),
      { ...(abortSignal && { abortSignal }) },
    );
  }
}

const startKey = (procedure: ProcedureName, cursor: string | undefined) => {
  const key = readCursor(cursor);
  if (!key) return undefined;
  if (typeof key.entry !== "string" || !key.entry)
    throw new Refusal(422, "invalid", [{ field: "after", code: "not_a_choice" }]);
  return { procedure, entry: key.entry };
};
