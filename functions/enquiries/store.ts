import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { Casebook, type Move } from "#shared/casebook.ts";
import type { Connection } from "#shared/connection.ts";
import type { Database } from "#shared/database.ts";
import { Organizations } from "#shared/organizations.ts";
import { nagDays, remindedBy } from "#shared/reminders.ts";
import { answeredKeyOf } from "./effects.ts";
import { Enquiry } from "./enquiry.ts";
import { dueOf, wakeAtOf } from "./falling-due.ts";
import { caseOf } from "./projection.ts";

/** What follows from the rest of a row: which reminders are past, and when the clock looks again. */
const settle = (settled: Enquiry, { from, now }: Move<Enquiry>): Enquiry => {
  const { wake: _, wakeAt: __, ...rest } = settled;
  const past = remindedBy(dueOf(rest), now, nagDays);
  const moved = { ...rest, nagged: from?.status === rest.status ? Math.min(rest.nagged, past) : past };
  const wakeAt = wakeAtOf(moved);
  return { ...moved, ...(wakeAt && { wake: "wake" as const, wakeAt }) };
};

/** Enquiries: every write is one transaction of entity, case, audit and messages. */
export class Enquiries {
  readonly book: Casebook;
  readonly organizations: Organizations;
  readonly #database: Database;
  readonly #table: string;

  constructor(database: Database, connection: Pick<Connection, "settings" | "random">) {
    const { table } = connection.settings;
    this.#database = database;
    this.book = new Casebook(database, connection);
    this.organizations = new Organizations(database, table);
    this.#table = table("enquiries");
  }

  /** Makes a move, all of it or nothing; refuses with 409 when somebody else moved first. Returns what is now stored. */
  async make(move: Move<Enquiry>): Promise<Enquiry> {
    const stored = settle(this.book.settled(move), move);
    await this.book.commit(this.book.writes("enquiries", move, stored, caseOf(stored)));
    return stored;
  }

  async find(reference: string): Promise<Enquiry | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#table, Key: { reference }, ConsistentRead: true }),
    );
    return Item && Enquiry.parse(Item);
  }

  /** Enquiries for which the clock has something to do, the longest overdue first. */
  fallenDue(now: Date, most: number): Promise<Enquiry[]> {
    return this.#found("wake", "#key = :key AND wakeAt <= :now", { ":key": "wake", ":now": now.toISOString() }, most);
  }

  /** What was asked about a case, newest first. */
  about(reference: string, most = 50): Promise<Enquiry[]> {
    return this.#found("about", "#key = :key", { ":key": reference }, most);
  }

  /** The last that were answered on the same topic in the same language. */
  answeredLike(enquiry: Pick<Enquiry, "topic" | "language">, most: number): Promise<Enquiry[]> {
    return this.#found("answeredKey", "#key = :key", { ":key": answeredKeyOf(enquiry) }, most);
  }

  // The indexes hold little, and lag behind: what counts is the row itself.
  async #found(
    attribute: "wake" | "about" | "answeredKey",
    condition: string,
    values: Record<string, string>,
    most: number,
  ): Promise<Enquiry[]> {
    const { Items = [] } = await this.#database.send(
      new QueryCommand({
        TableName: this.#table,
        IndexName: attribute === "answeredKey" ? "answered" : attribute,
        KeyConditionExpression: condition,
        ExpressionAttributeNames: { "#key": attribute },
        ExpressionAttributeValues: values,
        ScanIndexForward: attribute === "wake",
        Limit: most,
      }),
    );
    const found = await Promise.all(Items.map(({ reference }) => this.find(String(reference))));
    return found.filter((enquiry) => enquiry !== undefined);
  }
}
