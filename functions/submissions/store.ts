import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { Casebook, type Move } from "#shared/casebook.ts";
import { ConcernedPeople } from "#shared/concerned.ts";
import type { Connection } from "#shared/connection.ts";
import type { Database } from "#shared/database.ts";
import { Forums } from "#shared/forum-records.ts";
import type { Call } from "#shared/forums.ts";
import { Jobs } from "#shared/jobs.ts";
import { Organizations } from "#shared/organizations.ts";
import { readCursor, writeCursor } from "#shared/paging.ts";
import { Published } from "#shared/published.ts";
import type { PublishedRow } from "#shared/published-rows.ts";
import type { Write } from "#shared/transaction.ts";
import { Uploads } from "#shared/upload-records.ts";
import { Input } from "./input.ts";
import { caseOf, concernedBy } from "./projection.ts";
import { settle } from "./settling.ts";
import { shelve } from "./shelving.ts";

/** Inputs: every write is one transaction of entity, case, audit, messages, public pages, and who is concerned by the call. */
export class Inputs {
  readonly book: Casebook;
  readonly forums: Forums;
  readonly organizations: Organizations;
  readonly uploads: Uploads;
  readonly jobs: Jobs;
  readonly published: Published;
  readonly #concerned: ConcernedPeople;
  readonly #database: Database;
  readonly #tables: { inputs: string; calls: string };

  constructor(database: Database, connection: Pick<Connection, "settings" | "random">) {
    const { table } = connection.settings;
    this.#database = database;
    this.book = new Casebook(database, connection);
    this.forums = new Forums(database, { forums: table("forums"), calls: table("calls") });
    this.organizations = new Organizations(database, table);
    this.uploads = new Uploads(database, table("uploads"));
    this.jobs = new Jobs(database, table("submissionJobs"));
    this.published = new Published(database, table("published"));
    this.#concerned = new ConcernedPeople(database, table("concerned"));
    this.#tables = { inputs: table("inputs"), calls: table("calls") };
  }

  /** Makes a move, all of it or nothing; refuses with 409 when somebody else moved first. Returns what is now stored. */
  async make(move: Move<Input>): Promise<Input> {
    const settled = settle(this.book.settled(move), move);
    const [stored, shelving] = shelve(this.published, move.from, settled, move.now);
    const writes = this.book.writes("inputs", move, stored, caseOf(stored));
    await this.book.commit([...writes, ...this.#concernedWrites(move, stored), ...shelving]);
    return stored;
  }

  /** Makes a transaction fail when the call moved on since it was read: nothing is sent to a call that just closed. */
  callUnchanged({ id, version }: Call): Write {
    return {
      ConditionCheck: {
        TableName: this.#tables.calls,
        Key: { id },
        ConditionExpression: "#version = :version",
        ExpressionAttributeNames: { "#version": "version" },
        ExpressionAttributeValues: { ":version": version },
      },
    };
  }

  /** Puts a row on public pages that belongs to no single input. */
  async publish(row: PublishedRow): Promise<void> {
    await this.book.commit([this.published.show(row)]);
  }

  /** Read strongly: what was withdrawn is gone from the next request on. */
  async find(reference: string): Promise<Input | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#tables.inputs, Key: { reference }, ConsistentRead: true }),
    );
    return Item && Input.parse(Item);
  }

  /** A person's inputs of all years, newest first. */
  async ofPerson(personId: string, most = 50): Promise<Input[]> {
    const { Items = [] } = await this.#query("person", ["personId", personId], { most, newestFirst: true });
    return this.#whole(Items);
  }

  /** A call's inputs in the order of their beginning, so many at a time, read strongly. */
  async ofCall(call: string, most: number, cursor?: string): Promise<{ items: Input[]; next?: string }> {
    const { Items = [], LastEvaluatedKey } = await this.#query("call", ["call", call], { most, cursor });
    return { items: await this.#whole(Items), ...(LastEvaluatedKey && { next: writeCursor(LastEvaluatedKey) }) };
  }

  /** Inputs for which the clock has something to do, the longest overdue first. */
  async fallenDue(now: Date, most: number): Promise<Input[]> {
    const { Items = [] } = await this.#database.send(
      new QueryCommand({
        TableName: this.#tables.inputs,
        IndexName: "wake",
        KeyConditionExpression: "#wake = :wake AND wakeAt <= :now",
        ExpressionAttributeNames: { "#wake": "wake" },
        ExpressionAttributeValues: { ":wake": "wake", ":now": now.toISOString() },
        Limit: most,
      }),
    );
    return this.#whole(Items);
  }

  // The indexes hold little, and lag behind: what counts is the row itself.
  async #whole(items: readonly Record<string, unknown>[]): Promise<Input[]> {
    const found = await Promise.all(items.map(({ reference }) => this.find(String(reference))));
    return found.filter((input) => input !== undefined);
  }

  #query(
    index: "call" | "person",
    [attribute, value]: readonly [string, string],
    { most, cursor, newestFirst = false }: { most: number; cursor?: string | undefined; newestFirst?: boolean },
  ) {
    return this.#database.send(
      new QueryCommand({
        TableName: this.#tables.inputs,
        IndexName: index,
        KeyConditionExpression: "#key = :key",
        ExpressionAttributeNames: { "#key": attribute },
        ExpressionAttributeValues: { ":key": value },
        ExclusiveStartKey: readCursor(cursor),
        ScanIndexForward: !newestFirst,
        Limit: most,
      }),
    );
  }

  #concernedWrites({ from }: Move<Input>, stored: Input): Write[] {
    const row = concernedBy(stored);
    const before = from && concernedBy(from);
    if (!row) return before ? [this.#concerned.forget(before.matter, before.who)] : [];
    return JSON.stringify(row) === JSON.stringify(before) ? [] : [this.#concerned.write(row)];
  }
}
