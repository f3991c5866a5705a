import { DeleteCommand, GetCommand, PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Database } from "#shared/database.ts";
import { LibraryRow } from "#shared/inputs/published-inputs.ts";
import { transact, type Write } from "#shared/transaction.ts";
import { Leftover, LibraryIndex } from "./library-index.ts";

interface Between {
  /** Places after this one. */
  readonly after?: string;
  /** Up to this one. */
  readonly until?: string;
}

/** After every place. */
const last = "\uffff";

/** The changes of the library, in the order of time, and the row that says which index files tell of the earlier ones. */
export class LibraryStore {
  readonly #database: Database;
  readonly #table: string;

  constructor(database: Database, table: string) {
    this.#database = database;
    this.#table = table;
  }

  async index(): Promise<LibraryIndex | undefined> {
    return this.#row(LibraryIndex, "current");
  }

  async leftover(): Promise<Leftover | undefined> {
    return this.#row(Leftover, "leftover");
  }

  /** Changes after an instant, read strongly: none that was made is missing. */
  async changesAfter(after: string): Promise<LibraryRow[]> {
    const found: LibraryRow[] = [];
    for await (const rows of this.#pages({ after }, { ConsistentRead: true })) found.push(...rows);
    return found;
  }

  /** Where the first changes after an instant stand, that have settled. */
  async firstPlaces({ after, until }: Required<Between>, most: number): Promise<string[]> {
    const { Items = [] } = await this.#database.send(
      new QueryCommand({
        ...this.#between({ after, until }),
        ProjectionExpression: "#place",
        Limit: most,
      }),
    );
    return Items.map(({ place }) => String(place));
  }

  /** Every change up to an instant, the newest first, page by page. */
  changesUpTo(until: string): AsyncGenerator<LibraryRow[]> {
    return this.#pages({ until }, { ScanIndexForward: false });
  }

  /** Writes the index row, provided that nobody did so since it was read. */
  write(row: LibraryIndex, was: LibraryIndex | undefined, leftover?: Leftover): Promise<boolean> {
    const condition: Omit<NonNullable<Write["Put"]>, "TableName" | "Item"> = was === undefined
      ? { ConditionExpression: "attribute_not_exists(#place)", ExpressionAttributeNames: { "#place": "place" } }
      : {
          ConditionExpression: "#version = :was",
          ExpressionAttributeNames: { "#version": "version" },
          ExpressionAttributeValues: { ":was": was.version },
        };
    return transact(this.#database, [
      { Put: { TableName: this.#table, Item: row, ...condition } },
      ...(leftover ? [{ Put: { TableName: this.#table, Item: leftover } }] : []),
    ]);
  }

  async forget(place: string): Promise<void> {
    await this.#database.send(new DeleteCommand({ TableName: this.#table, Key: { kind: "library", place } }));
  }

  async leaveNothing(): Promise<void> {
    const Item: Leftover = { kind: "library-index", place: "leftover", superseded: [], gone: [] };
    await this.#database.send(new PutCommand({ TableName: this.#table, Item }));
  }

  async #row<Row>(schema: { parse: (item: unknown) => Row }, place: string): Promise<Row | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#table, Key: { kind: "library-index", place }, ConsistentRead: true }),
    );
    return Item && schema.parse(Item);
  }

  #between({ after = " ", until = last }: Between) {
    return {
      TableName: this.#table,
      KeyConditionExpression: "#kind = :kind AND #place BETWEEN :after AND :until",
      ExpressionAttributeNames: { "#kind": "kind", "#place": "place" },
      ExpressionAttributeValues: { ":kind": "library", ":after": after || " ", ":until": until },
    };
  }

  async *#pages(between: Between, how: { ConsistentRead?: boolean; ScanIndexForward?: boolean }) {
    let from: Record<string, unknown> | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await this.#database.send(
        new QueryCommand({ ...this.#between(between), ...how, ExclusiveStartKey: from }),
      );
      yield Items.map((item) => LibraryRow.parse(item));
      from = LastEvaluatedKey;
    } while (from);
  }
}
