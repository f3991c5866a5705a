import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { Casebook, type Post } from "#shared/casebook.ts";
import type { Connection } from "#shared/connection.ts";
import type { Database } from "#shared/database.ts";
import { Report } from "./report.ts";

/** What is for the secretariat alone: no case, no entry in the record of decisions, no mail that names it. */
export class Reports {
  readonly book: Casebook;
  readonly #database: Database;
  readonly #table: string;

  constructor(database: Database, connection: Pick<Connection, "settings" | "random">) {
    this.#database = database;
    this.book = new Casebook(database, connection);
    this.#table = connection.settings.table("reports");
  }

  /** Stores one whole with its messages; refuses with 409 when somebody else moved first. */
  async store(report: Report, was: Report | undefined, letters: readonly Post[], now: Date): Promise<Report> {
    const stored = { ...report, version: (was?.version ?? 0) + 1 };
    await this.book.commit([
      this.book.put("reports", "reference", stored, was?.version),
      ...letters.map((letter) => this.book.message(letter, now)),
    ]);
    return stored;
  }

  /** Leaves nothing of it. */
  async remove({ reference, version }: Report): Promise<void> {
    await this.book.commit([
      {
        Delete: {
          TableName: this.#table,
          Key: { reference },
          ConditionExpression: "#version = :was",
          ExpressionAttributeNames: { "#version": "version" },
          ExpressionAttributeValues: { ":was": version },
        },
      },
    ]);
  }

  async find(reference: string): Promise<Report | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#table, Key: { reference }, ConsistentRead: true }),
    );
    return Item && Report.parse(Item);
  }

  /** Those for which the clock has something to do, the longest overdue first. */
  fallenDue(now: Date, most: number): Promise<Report[]> {
    const values = { ":key": "wake", ":now": now.toISOString() };
    return this.#found("wake", "#key = :key AND wakeAt <= :now", values, most, true);
  }

  /** What lies on a shelf, the newest first. */
  onShelf(shelf: Report["shelf"], most = 100): Promise<Report[]> {
    return this.#found("shelf", "#key = :key", { ":key": shelf }, most, false);
  }

  async #found(
    index: "wake" | "shelf",
    condition: string,
    values: Record<string, string>,
    most: number,
    oldestFirst: boolean,
  ): Promise<Report[]> {
    const { Items = [] } = await this.#database.send(
      new QueryCommand({
        TableName: this.#table,
        IndexName: index,
        KeyConditionExpression: condition,
        ExpressionAttributeNames: { "#key": index },
        ExpressionAttributeValues: values,
        ScanIndexForward: oldestFirst,
        Limit: most,
      }),
    );
    const found = await Promise.all(Items.map(({ reference }) => this.find(String(reference))));
    return found.filter((report) => report !== undefined);
  }
}
