import { GetCommand, PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Casebook, Move } from "#shared/casebook.ts";
import type { Connection } from "#shared/connection.ts";
import type { Database } from "#shared/database.ts";
import type { Jobs } from "#shared/jobs.ts";
import { listGuard } from "#shared/list-guard.ts";
import type { Organization } from "#shared/organizations.ts";
import { type Page, readCursor, toPage } from "#shared/paging.ts";
import { Published } from "#shared/published.ts";
import type { Write } from "#shared/transaction.ts";
import type { Applications } from "../store.ts";
import { Balance } from "./balance.ts";
import { List, ListEntry } from "./list.ts";
import { caseOf } from "./list-case.ts";
import { isFrozen } from "./lists.ts";
import { publishedOf } from "./public-list.ts";

const pageSize = 100;

/** Lists with their entries: every write is one transaction of list, case, audit, and what the public sees of it. */
export class Lists {
  readonly applications: Applications;
  readonly book: Casebook;
  readonly jobs: Jobs;
  readonly published: Published;
  readonly #database: Database;
  readonly #tables: { lists: string; entries: string; guards: string; organizations: string };

  constructor(database: Database, { settings }: Pick<Connection, "settings">, applications: Applications) {
    this.#database = database;
    this.applications = applications;
    this.book = applications.book;
    this.jobs = applications.jobs;
    this.published = new Published(database, settings.table("published"));
    this.#tables = {
      lists: settings.table("lists"),
      entries: settings.table("listEntries"),
      guards: settings.table("guards"),
      organizations: settings.table("organizations"),
    };
  }

  /** Makes a move, all of it or nothing; refuses with 409 when somebody else moved first. Returns what is now stored. */
  async make(move: Move<List>): Promise<List> {
    const stored = this.book.settled(move);
    const writes = this.book.writes("lists", move, stored, caseOf(stored));
    const opened = move.from ? [] : [this.#guard(stored)];
    const shown = isFrozen(stored.status) || stored.frozenAt ? [this.published.show(publishedOf(stored))] : [];
    await this.book.commit([...writes, ...opened, ...shown]);
    return stored;
  }

  async find(reference: string): Promise<List | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#tables.lists, Key: { reference }, ConsistentRead: true }),
    );
    return Item && List.parse(Item);
  }

  /** A call's lists, the first one first; of each what is stored now. */
  async ofCall(call: string): Promise<List[]> {
    const { Items = [] } = await this.#database.send(
      new QueryCommand({
        TableName: this.#tables.lists,
        IndexName: "call",
        KeyConditionExpression: "#call = :call",
        ExpressionAttributeNames: { "#call": "call" },
        ExpressionAttributeValues: { ":call": call },
      }),
    );
    const found = await Promise.all(Items.map(({ reference }) => this.find(String(reference))));
    return found.filter((list) => list !== undefined);
  }

  /** What stands on a list, in its order, read strongly. */
  async entries(list: string, cursor?: string, most = pageSize): Promise<Page<ListEntry>> {
    return toPage(
      ListEntry,
      await this.#database.send(
        new QueryCommand({
          TableName: this.#tables.entries,
          KeyConditionExpression: "#list = :list",
          ExpressionAttributeNames: { "#list": "list" },
          ExpressionAttributeValues: { ":list": list },
          ExclusiveStartKey: readCursor(cursor),
          ConsistentRead: true,
          Limit: most,
        }),
      ),
    );
  }

  async everyEntry(list: string): Promise<ListEntry[]> {
    const all: ListEntry[] = [];
    let cursor: string | undefined;
    do {
      const { items, next } = await this.entries(list, cursor, 1000);
      all.push(...items);
      cursor = next;
    } while (cursor);
    return all;
  }

  async entry(list: string, place: string): Promise<ListEntry | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#tables.entries, Key: { list, place }, ConsistentRead: true }),
    );
    return Item && ListEntry.parse(Item);
  }

  /** Writes an entry for the first time: nobody stands on a list twice. */
  add(entry: ListEntry): Write {
    return {
      Put: { TableName: this.#tables.entries, Item: entry, ConditionExpression: "attribute_not_exists(place)" },
    };
  }

  /** Says what came of an entry; all else in it stays as it was frozen. */
  conclude({ list, place }: Pick<ListEntry, "list" | "place">, outcome: NonNullable<ListEntry["outcome"]>): Write {
    return {
      Update: {
        TableName: this.#tables.entries,
        Key: { list, place },
        UpdateExpression: "SET #outcome = :outcome",
        ConditionExpression: "attribute_exists(place)",
        ExpressionAttributeNames: { "#outcome": "outcome" },
        ExpressionAttributeValues: { ":outcome": outcome },
      },
    };
  }

  /** Makes a transaction fail when a list moved on since it was read. */
  unchanged({ reference, version }: List): Write {
    return {
      ConditionCheck: {
        TableName: this.#tables.lists,
        Key: { reference },
        ConditionExpression: "#version = :version",
        ExpressionAttributeNames: { "#version": "version" },
        ExpressionAttributeValues: { ":version": version },
      },
    };
  }

  /** The same for an organization, so that nobody is named who just asked not to be. */
  unchangedOrganization({ id, version }: Organization): Write {
    return {
      ConditionCheck: {
        TableName: this.#tables.organizations,
        Key: { id },
        ConditionExpression: "#version = :version",
        ExpressionAttributeNames: { "#version": "version" },
        ExpressionAttributeValues: { ":version": version },
      },
    };
  }

  async keepBalance(list: string, balance: Balance): Promise<void> {
    await this.#database.send(
      new PutCommand({ TableName: this.#tables.lists, Item: { ...balance, reference: balanceKey(list) } }),
    );
  }

  async balance(list: string): Promise<Balance | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#tables.lists, Key: { reference: balanceKey(list) } }),
    );
    return Item && Balance.parse(Item);
  }

  // Two officers cannot open the same version of a call's list.
  #guard({ call, edition, reference }: List): Write {
    const Item = { guard: listGuard(call, edition), reference };
    return {
      Put: { TableName: this.#tables.guards, Item, ConditionExpression: "attribute_not_exists(guard)" },
    };
  }
}

/** Beside the list and without the keys of its index, so that what is counted does not hold up who decides. */
const balanceKey = (list: string) => `${list}#balance`;
