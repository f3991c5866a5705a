import { Audit } from "./audit.ts";
import { type Case, Cases } from "./cases.ts";
import type { Connection } from "./connection.ts";
import type { Database } from "./database.ts";
import { type Message, outboxItem } from "./outbox.ts";
import { People } from "./people.ts";
import { Refusal } from "./refusal.ts";
import { newId } from "./secrets.ts";
import type { TableName } from "./tables.ts";
import { transact, type Write } from "./transaction.ts";

/** A message to one recipient, as the outbox takes it but for its instant; the id only where it must not be random. */
export type Post = Omit<Message, "id" | "now"> & Partial<Pick<Message, "id">>;

/** What one decision does to something that has a version, a status and a reference. */
export interface Move<Entity> {
  readonly from: Entity | undefined;
  readonly to: Entity;
  readonly what: string;
  /** Opaque id of the person, or `applicant`, or `system`. */
  readonly by: string;
  readonly now: Date;
  readonly reason?: string | undefined;
  readonly fields?: readonly string[] | undefined;
  readonly before?: Record<string, unknown> | undefined;
  readonly after?: Record<string, unknown> | undefined;
  /** For the people whose case it is. */
  readonly note?: string | undefined;
  /** For officers only. */
  readonly internal?: string | undefined;
  readonly letters?: readonly Post[] | undefined;
  readonly also?: readonly Write[] | undefined;
}

/** What every case has. */
export interface Filed {
  readonly reference: string;
  readonly version: number;
  readonly status: string;
  readonly since: string;
}

/** Writes decisions: entity, case, audit entry, revision and messages as one transaction, all of it or nothing. */
export class Casebook {
  readonly cases: Cases;
  readonly audit: Audit;
  readonly people: People;
  readonly #database: Database;
  readonly #connection: Pick<Connection, "settings" | "random">;

  constructor(
    database: Database,
    connection: Pick<Connection, "settings" | "random"> & Partial<Pick<Connection, "now">>,
  ) {
    const { table } = connection.settings;
    this.#database = database;
    this.#connection = connection;
    this.cases = new Cases(database, table("cases"));
    this.audit = new Audit(database, { audit: table("audit"), revisions: table("revisions") }, connection.now);
    this.people = new People(database, { people: table("people"), guards: table("guards") });
  }

  /** The version and the beginning of the status that follow from a move. */
  settled<Entity extends Filed>({ from, to, now }: Move<Entity>): Entity {
    const since = from && from.status === to.status ? from.since : now.toISOString();
    return { ...to, since, version: (from?.version ?? 0) + 1 };
  }

  /** The writes of a move whose entity, settled, is `stored` in `table`; `row` is its case, if it has one. */
  writes<Entity extends Filed>(
    table: TableName,
    move: Move<Entity>,
    stored: Entity,
    row: Case | undefined,
  ): readonly Write[] {
    return [
      this.put(table, "reference", stored, move.from?.version),
      ...(row ? [this.cases.write(row)] : []),
      ...this.#recorded(move, stored),
      ...(move.letters ?? []).map((letter) => this.message(letter, move.now)),
      ...(move.also ?? []),
    ];
  }

  /** Makes the writes; refuses with 409 when somebody else moved first. */
  async commit(writes: readonly Write[]): Promise<void> {
    if (!(await transact(this.#database, writes))) throw new Refusal(409, "changed_meanwhile");
  }

  /** Stores something whole, provided it is new or still at the version it was read at. */
  put(table: TableName, key: string, item: { readonly version: number }, was: number | undefined): Write {
    return {
      Put: {
        TableName: this.#connection.settings.table(table),
        Item: item,
        ...(was === undefined
          ? { ConditionExpression: "attribute_not_exists(#key)", ExpressionAttributeNames: { "#key": key } }
          : {
              ConditionExpression: "#version = :was",
              ExpressionAttributeNames: { "#version": "version" },
              ExpressionAttributeValues: { ":was": was },
            }),
      },
    };
  }

  message(post: Post, now: Date): Write {
    const { settings, random } = this.#connection;
    return { Put: { ...outboxItem({ id: newId(random), now, ...post }), TableName: settings.table("outbox") } };
  }

  #recorded<Entity extends Filed>(move: Move<Entity>, stored: Entity): Write[] {
    const { what, by, now, reason, fields, before, after, note, internal } = move;
    const entry = { subject: stored.reference, at: now.toISOString(), by, version: stored.version };
    const happened = this.audit.add({
      ...entry,
      what,
      to: stored.status,
      ...(move.from && { from: move.from.status }),
      ...(reason && { reason }),
      ...(fields && { fields: [...fields] }),
    });
    if (!before && !after && !note && !internal) return [happened];
    const revision = this.audit.revise({
      ...entry,
      ...(before && { before }),
      ...(after && { after }),
      ...(note && { note }),
      ...(internal && { internal }),
    });
    return [happened, revision];
  }
}
