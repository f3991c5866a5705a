import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Database } from "./database.ts";
import { transact, type Write } from "./transaction.ts";
import { Upload } from "./uploads.ts";

/** Records of files; capabilities begin them, `scanning` goes on with them. */
export class Uploads {
  readonly #database: Database;
  readonly #table: string;

  constructor(database: Database, table: string) {
    this.#database = database;
    this.#table = table;
  }

  /** Part of the transaction in which the form is given out. */
  begin(upload: Upload): Write {
    return {
      Put: {
        TableName: this.#table,
        Item: upload,
        ConditionExpression: "attribute_not_exists(#key)",
        ExpressionAttributeNames: { "#key": "key" },
      },
    };
  }

  /** Moves a record on, provided nobody did since it was read. */
  replace(from: Upload, to: Upload): Write {
    return {
      Put: {
        TableName: this.#table,
        Item: { ...to, version: from.version + 1 },
        ConditionExpression: "version = :was",
        ExpressionAttributeValues: { ":was": from.version },
      },
    };
  }

  /** The same by itself; false when somebody moved it before. */
  move(from: Upload, to: Upload): Promise<boolean> {
    return transact(this.#database, [this.replace(from, to)]);
  }

  async find(key: string): Promise<Upload | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#table, Key: { key }, ConsistentRead: true }),
    );
    return Item && Upload.parse(Item);
  }

  /** Files of a case, newest first. */
  async ofOwner(owner: string, most = 100): Promise<Upload[]> {
    return this.#query("owner", "#key = :key", { ":key": owner }, { most, newestFirst: true });
  }

  /** Files for which the clock has something to do: forms that ran out, verdicts that are late. */
  async fallenDue(now: Date, most: number): Promise<Upload[]> {
    const found = await this.#query(
      "wake",
      "#key = :key AND wakeAt <= :now",
      { ":key": "wake", ":now": now.toISOString() },
      { most },
    );
    return (await Promise.all(found.map(({ key }) => this.find(key)))).filter((upload) => upload !== undefined);
  }

  async #query(
    index: "owner" | "wake",
    condition: string,
    values: Record<string, string>,
    { most, newestFirst = false }: { most: number; newestFirst?: boolean },
  ) {
    const { Items = [] } = await this.#database.send(
      new QueryCommand({
        TableName: this.#table,
        IndexName: index,
        KeyConditionExpression: condition,
        ExpressionAttributeNames: { "#key": index },
        ExpressionAttributeValues: values,
        ScanIndexForward: !newestFirst,
        Limit: most,
      }),
    );
    return index === "owner" ? Items.map((item) => Upload.parse(item)) : (Items as Upload[]);
  }
}
