import { GetCommand, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Move } from "#shared/casebook.ts";
import { ConcernedPeople } from "#shared/concerned.ts";
import type { Connection } from "#shared/connection.ts";
import type { Database } from "#shared/database.ts";
import { Sealed } from "#shared/sealing.ts";
import type { TableName } from "#shared/tables.ts";
import type { Write } from "#shared/transaction.ts";
import type { Application } from "../application.ts";
import { codeHash } from "../letter-codes.ts";
import type { Applications } from "../store.ts";
import { caseOf, concernedBy } from "./projection.ts";
import { Representative } from "./representative.ts";
import { type Dates, isLive, wakeAtOf } from "./representatives.ts";

const Document = z.object({ reference: z.string(), forum: z.string(), sealed: Sealed });

/** What one decision does to representatives of one application, to be made in one transaction. */
export interface Turn {
  readonly moves: readonly Move<Representative>[];
  /** With its roster as it is to be, where that changes: nobody else may have changed it meanwhile. */
  readonly application?: { readonly from: Application; readonly to: Application } | undefined;
  readonly dates: Dates;
  /** A travel document that was given. */
  readonly sealed?: Sealed | undefined;
  readonly also?: readonly Write[] | undefined;
}

const wakeTables = ["representatives", "travelDocuments"] as const;

/** Representatives: every write is one transaction of entity, case, audit, messages, and the roster of their application. */
export class Representatives {
  readonly applications: Applications;
  readonly #concerned: ConcernedPeople;
  readonly #database: Database;
  readonly #table: (name: TableName) => string;

  constructor(database: Database, { settings }: Pick<Connection, "settings">, applications: Applications) {
    this.#database = database;
    this.#table = settings.table;
    this.#concerned = new ConcernedPeople(database, settings.table("concerned"));
    this.applications = applications;
  }

  /** Makes a turn, all of it or nothing; refuses with 409 when somebody else moved first. Returns what is now stored. */
  async make({ moves, application, dates, sealed, also = [] }: Turn): Promise<Representative[]> {
    const { book } = this.applications;
    const settled = moves.map((move) => ({ move, stored: settle(book.settled(move), dates) }));
    const writes = settled.flatMap(({ move, stored }) => [
      ...book.writes("representatives", move, stored, caseOf(stored, dates)),
      ...this.#concernedWrites(move, stored),
      ...this.#documentWrites(move, stored, dates, sealed),
      ...this.#codeWrites(move, stored),
    ]);
    const counted = application && {
      ...application.to,
      version: application.from.version + 1,
    };
    await book.commit([
      ...(counted ? [book.put("applications", "reference", counted, application.from.version)] : []),
      ...writes,
      ...also,
    ]);
    return settled.map(({ stored }) => stored);
  }

  async find(reference: string): Promise<Representative | undefined> {
    const Item = await this.#get("representatives", { reference });
    return Item && Representative.parse(Item);
  }

  /** Of an application, those who were nominated first on top. */
  ofApplication(application: string): Promise<Representative[]> {
    return this.#found("application", application);
  }

  /** Those of one mailbox, whoever nominated them. */
  ofMailbox(mailbox: string): Promise<Representative[]> {
    return this.#found("mailbox", mailbox);
  }

  async #found(index: "application" | "mailbox", value: string): Promise<Representative[]> {
    const { Items = [] } = await this.#database.send(
      new QueryCommand({
        TableName: this.#table("representatives"),
        IndexName: index,
        KeyConditionExpression: "#key = :value",
        ExpressionAttributeNames: { "#key": index },
        ExpressionAttributeValues: { ":value": value },
        Limit: 500,
      }),
    );
    const found = await Promise.all(Items.map(({ reference }) => this.find(String(reference))));
    return found.filter((one) => one?.[index] === value) as Representative[];
  }

  async documentOf(reference: string) {
    const Item = await this.#get("travelDocuments", { reference });
    return Item && Document.parse(Item);
  }

  /** The reference that a letter with this code is about. */
  async behindCode(code: string): Promise<string | undefined> {
    const Item = await this.#get("tokens", { hash: codeHash(code) });
    return Item && z.object({ letterOf: z.string() }).safeParse(Item).data?.letterOf;
  }

  /** References for which the clock has something to do, in both tables, the longest overdue first. */
  async fallenDue(now: Date, most: number): Promise<string[]> {
    const found = await Promise.all(wakeTables.map((table) => this.#due(table, now, most)));
    return [...new Set(found.flat())];
  }

  /** Lets the clock look again at another instant; nothing else changes, nor does the version. */
  async wakeAgain({ reference, version, documented }: Representative, at: string): Promise<void> {
    await this.#wake("representatives", { reference, at, condition: "#version = :version", version });
    if (documented) await this.#wake("travelDocuments", { reference, at, condition: "attribute_exists(#wake)" });
  }

  // Whoever moved it on meanwhile has also said when to look again.
  async #wake(
    table: (typeof wakeTables)[number],
    { reference, at, condition, version }: { reference: string; at: string; condition: string; version?: number },
  ): Promise<void> {
    const versioned = version !== undefined;
    const update = new UpdateCommand({
      TableName: this.#table(table),
      Key: { reference },
      UpdateExpression: "SET #wake = :wake, wakeAt = :at",
      ConditionExpression: condition,
      ExpressionAttributeNames: { "#wake": "wake", ...(versioned && { "#version": "version" }) },
      ExpressionAttributeValues: { ":wake": "wake", ":at": at, ...(versioned && { ":version": version }) },
    });
    try {
      await this.#database.send(update);
    } catch (error) {
      if (!(error instanceof Error && error.name === "ConditionalCheckFailedException")) throw error;
    }
  }

  async #due(table: (typeof wakeTables)[number], now: Date, most: number): Promise<string[]> {
    const { Items = [] } = await this.#database.send(
      new QueryCommand({
        TableName: this.#table(table),
        IndexName: "wake",
        KeyConditionExpression: "#wake = :wake AND wakeAt <= :now",
        ExpressionAttributeNames: { "#wake": "wake" },
        ExpressionAttributeValues: { ":wake": "wake", ":now": now.toISOString() },
        Limit: most,
      }),
    );
    return Items.map(({ reference }) => String(reference));
  }

  async #get(table: TableName, Key: Record<string, string>) {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#table(table), Key, ConsistentRead: true }),
    );
    return Item;
  }

  #concernedWrites({ from }: Move<Representative>, stored: Representative): Write[] {
    const row = concernedBy(stored);
    const before = from && concernedBy(from);
    if (!row) return before ? [this.#concerned.forget(before.matter, before.who)] : [];
    return JSON.stringify(row) === JSON.stringify(before) ? [] : [this.#concerned.write(row)];
  }

  #documentWrites(
    { from }: Move<Representative>,
    { reference, forum, documented }: Representative,
    { eraseAt }: Dates,
    sealed: Sealed | undefined,
  ): Write[] {
    const TableName = this.#table("travelDocuments");
    if (documented && sealed)
      return [{ Put: { TableName, Item: { reference, forum, sealed, wake: "wake", wakeAt: eraseAt } } }];
    return from?.documented && !documented ? [{ Delete: { TableName, Key: { reference } } }] : [];
  }

  #codeWrites({ from }: Move<Representative>, { letterCode, reference }: Representative): Write[] {
    if (!letterCode || from?.letterCode) return [];
    return [{ Put: { TableName: this.#table("tokens"), Item: { hash: codeHash(letterCode), letterOf: reference } } }];
  }
}

/** What follows from the rest of a row: nothing sensitive of whoever does not come, and when the clock looks again. */
const settle = (settled: Representative, dates: Dates): Representative => {
  const { wake: _, wakeAt: __, ...rest } = settled;
  const wakeAt = wakeAtOf(rest, dates);
  const keys = isLive(rest.status) ? rest.keys : [];
  return { ...rest, keys, ...(wakeAt && { wake: "wake" as const, wakeAt }) };
};
