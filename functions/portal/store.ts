import { PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { Briefing } from "#shared/briefings/briefing.ts";
import type { Database } from "#shared/database.ts";
import { type Page, readCursor, toPage } from "#shared/paging.ts";
import { Refusal } from "#shared/refusal.ts";
import { expiryOf, isThere } from "#shared/retention.ts";
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

  async add(comment: Omit<Comment, "entry" | "at" | "expiresAt">, now: Date): Promise<void> {
    const at = now.toISOString();
    const row: Comment = { ...comment, at, entry: `${at}#${newId(this.#random)}`, expiresAt: expiryOf("comment", now) };
    await this.#database.send(
      new PutCommand({ TableName: this.#table, Item: row, ConditionExpression: "attribute_not_exists(entry)" }),
    );
  }

  /** Newest first, 50 at a time. */
  async of(procedure: ProcedureName, now: Date, cursor?: string): Promise<Page<Comment>> {
    const { items, ...page } = toPage(Comment, await this.#query(procedure, pageSize, startKey(procedure, cursor)));
    return { ...page, items: items.filter((comment) => isThere(comment, now)) };
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

const mostBriefings = 50;

/** Reads what is planned; the briefings capability alone writes it. */
export class PlannedBriefings {
  readonly #database: Database;
  readonly #table: string;

  constructor(database: Database, table: string) {
    this.#database = database;
    this.#table = table;
  }

  /** Those whose first session begins after an instant, the soonest first. */
  async startingAfter(instant: string): Promise<Briefing[]> {
    const { Items = [] } = await this.#database.send(
      new QueryCommand({
        TableName: this.#table,
        IndexName: "shelf",
        KeyConditionExpression: "shelf = :shelf AND startsAt > :instant",
        ExpressionAttributeValues: { ":shelf": "briefings", ":instant": instant },
        Limit: mostBriefings,
      }),
    );
    return Items.map((item) => Briefing.parse(item));
  }
}
