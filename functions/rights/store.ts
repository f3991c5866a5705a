import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Connection } from "#shared/connection.ts";
import type { Database } from "#shared/database.ts";
import { readCursor, writeCursor } from "#shared/paging.ts";
import type { TableName } from "#shared/tables.ts";

export type Row = Readonly<Record<string, unknown>>;

export interface Rows {
  readonly items: readonly Row[];
  readonly next?: string | undefined;
}

interface Wanted {
  readonly table: TableName;
  readonly index?: string;
  /** The attribute by which rows are found. */
  readonly by: string;
  readonly value: string;
  readonly most?: number;
  readonly cursor?: string | undefined;
}

/** Rows of every table that may tell of a person: each part's own shapes are that part's, here they are only shown. */
export class OwnRows {
  readonly #database: Database;
  readonly #table: Connection["settings"]["table"];
  readonly #now: Connection["now"];

  constructor(database: Database, { settings, now }: Pick<Connection, "settings" | "now">) {
    this.#database = database;
    this.#table = settings.table;
    this.#now = now;
  }

  async find(table: TableName, key: Readonly<Record<string, string>>): Promise<Row | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#table(table), Key: key, ConsistentRead: true }),
    );
    return Item;
  }

  /** Newest first, as far as they have an order. */
  async page({ table, index, by, value, most = 50, cursor }: Wanted): Promise<Rows> {
    const { Items = [], LastEvaluatedKey } = await this.#database.send(
      new QueryCommand({
        TableName: this.#table(table),
        ...(index ? { IndexName: index } : { ConsistentRead: true }),
        KeyConditionExpression: "#by = :value",
        ExpressionAttributeNames: { "#by": by },
        ExpressionAttributeValues: { ":value": value },
        ExclusiveStartKey: readCursor(cursor),
        ScanIndexForward: false,
        Limit: most,
      }),
    );
    const there = Items.filter(({ expiresAt }) => !(Number(expiresAt) <= this.#now().getTime() / 1000));
    return { items: there, ...(LastEvaluatedKey && { next: writeCursor(LastEvaluatedKey) }) };
  }

  /** The same from an index that holds keys only: the rows themselves, as far as they are still those that were asked for. */
  async whole(wanted: Wanted & { readonly key: string }): Promise<Rows> {
    const { items, next } = await this.page(wanted);
    const found = await Promise.all(
      items.map((item) => this.find(wanted.table, { [wanted.key]: String(item[wanted.key]) })),
    );
    return { items: found.filter((row) => row?.[wanted.by] === wanted.value) as Row[], next };
  }
}
