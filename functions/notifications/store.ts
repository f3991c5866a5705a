import { GetCommand, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Database } from "#shared/database.ts";
import { type Delivery, outcomeOf, type Trouble, troubleOf } from "#shared/delivery.ts";
import { Language } from "#shared/languages.ts";
import { OutboxRow } from "#shared/outbox.ts";
import { EmailAddress } from "#shared/text.ts";
import { updateOf, type Write } from "#shared/transaction.ts";

const Waiting = z.object({ id: z.string(), dueSince: z.string() });
const pageSize = 100;
/** What a row loses once nothing more is to be done for it. */
const done = { pending: undefined, secret: undefined };
const overtaken = (error: unknown) => error instanceof Error && error.name === "ConditionalCheckFailedException";

interface Change {
  readonly UpdateExpression: string;
  readonly ConditionExpression: string;
  readonly ExpressionAttributeNames: Record<string, string>;
  readonly ExpressionAttributeValues: Record<string, unknown>;
}

/** Under what officers find a message in trouble: one that is confidential under nothing. */
const troubled = ({ confidential }: OutboxRow, trouble: Trouble | undefined, at: string | undefined) => {
  const shown = confidential ? undefined : trouble;
  return { trouble: shown, troubleAt: shown && at };
};

/** Keeps what was told of a message; counted, so that two who read the same do not both write over it. */
const noting = (row: OutboxRow, delivery: Delivery): Change => {
  const { noted } = row;
  const outcome = outcomeOf(delivery);
  const found = troubled(row, troubleOf(outcome), outcome?.at);
  const { UpdateExpression, names, values } = updateOf({ delivery, noted: (noted ?? 0) + 1, ...found });
  const untold = noted === undefined;
  return {
    UpdateExpression,
    ConditionExpression: untold ? "attribute_exists(id) AND attribute_not_exists(#noted)" : "#noted = :was",
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: { ...values, ...(!untold && { ":was": noted }) },
  };
};

/** The outbox as the mail carrier works it off. A claim's `dueAt` tells it from any later claim of the same row. */
export class Deliveries {
  readonly #database: Database;
  readonly #table: string;

  constructor(database: Database, table: string) {
    this.#database = database;
    this.#table = table;
  }

  /** Takes a due row, or one whose claim has lapsed, for so long; undefined when it is not due or somebody else has it. */
  async claim(id: string, now: Date, leaseSeconds: number): Promise<OutboxRow | undefined> {
    const row = await this.#update(
      id,
      {
        UpdateExpression: "SET #state = :claimed, dueAt = :lapses ADD attempts :one",
        ConditionExpression: "pending = :due AND dueAt <= :now",
        ExpressionAttributeNames: { "#state": "state" },
        ExpressionAttributeValues: {
          ":claimed": "claimed",
          ":lapses": new Date(now.getTime() + leaseSeconds * 1000).toISOString(),
          ":one": 1,
          ":due": "due",
          ":now": now.toISOString(),
        },
      },
      "ALL_NEW",
    );
    return row && OutboxRow.parse(row);
  }

  /** Holds whoever has the claim by now: the message is out. */
  async markSent(id: string, now: Date, sesId: string): Promise<void> {
    await this.#change(id, { state: "sent", sentAt: now.toISOString(), sesId, failure: undefined, ...done });
  }

  async retryLater(claim: OutboxRow, at: Date, failure: string): Promise<void> {
    await this.#change(claim.id, { state: "due", dueAt: at.toISOString(), failure }, claim);
  }

  /** For good: the row stays as a dead letter until it is replayed. */
  async fail(claim: OutboxRow, failure: string, now: Date): Promise<void> {
    const found = troubled(claim, "failed", now.toISOString());
    await this.#change(claim.id, { state: "failed", failure, ...found, ...done }, claim);
  }

  /** Holds a message back; officers are told of it unless it is one that nobody misses. */
  async suppress(claim: OutboxRow, failure: string, missedAt?: Date): Promise<void> {
    const missed = missedAt && troubled(claim, "suppressed", missedAt.toISOString());
    await this.#change(claim.id, { state: "suppressed", failure, ...missed, ...done }, claim);
  }

  /** A message goes to where its person is by now. */
  async redirect(claim: OutboxRow, to: string): Promise<OutboxRow> {
    await this.#change(claim.id, { to }, claim);
    return { ...claim, to };
  }

  async find(id: string): Promise<OutboxRow | undefined> {
    const get = new GetCommand({ TableName: this.#table, Key: { id }, ConsistentRead: true });
    const { Item } = await this.#database.send(get);
    return Item && OutboxRow.parse(Item);
  }

  /** Part of a transaction: what was told of a message, provided nothing else was since it was read. */
  noteWrite(row: OutboxRow, delivery: Delivery): Write {
    return { Update: { TableName: this.#table, Key: { id: row.id }, ...noting(row, delivery) } };
  }

  /** The same by itself, which costs half of a transaction; false when something else was told meanwhile. */
  async note(row: OutboxRow, delivery: Delivery): Promise<boolean> {
    return (await this.#update(row.id, noting(row, delivery), "ALL_NEW")) !== undefined;
  }

  /** Ids of what is due by now, the longest due first. */
  async *due(now: Date): AsyncGenerator<string, void, undefined> {
    let from: Record<string, unknown> | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await this.#database.send(
        new QueryCommand({
          TableName: this.#table,
          IndexName: "due",
          KeyConditionExpression: "pending = :due AND dueAt <= :now",
          ExpressionAttributeValues: { ":due": "due", ":now": now.toISOString() },
          ProjectionExpression: "id, dueSince",
          ExclusiveStartKey: from,
          Limit: pageSize,
        }),
      );
      for (const item of Items) yield Waiting.parse(item).id;
      from = LastEvaluatedKey;
    } while (from);
  }

  /** For how many seconds the oldest of the next rows in line has been overdue, those waiting for another attempt included. */
  async secondsOverdue(now: Date): Promise<number> {
    const { Items = [] } = await this.#database.send(
      new QueryCommand({
        TableName: this.#table,
        IndexName: "due",
        KeyConditionExpression: "pending = :due",
        ExpressionAttributeValues: { ":due": "due" },
        ProjectionExpression: "id, dueSince",
        Limit: pageSize,
      }),
    );
    const oldest = Math.min(...Items.map((item) => Date.parse(Waiting.parse(item).dueSince)), now.getTime());
    return Math.round((now.getTime() - oldest) / 1000);
  }

  async #change(id: string, changes: Record<string, unknown>, claim?: OutboxRow) {
    const { UpdateExpression, names, values } = updateOf(changes);
    await this.#update(id, {
      UpdateExpression,
      ConditionExpression: claim ? "#state = :claimed AND #dueAt = :lapses" : "attribute_exists(id)",
      ExpressionAttributeNames: { ...names, ...(claim && { "#state": "state", "#dueAt": "dueAt" }) },
      ExpressionAttributeValues: { ...values, ...(claim && { ":claimed": "claimed", ":lapses": claim.dueAt }) },
    });
  }

  /** The row when asked for; undefined when the condition did not hold, which is how another run shows. */
  async #update(id: string, update: Change, ReturnValues: "ALL_NEW" | "NONE" = "NONE") {
    try {
      const command = new UpdateCommand({ TableName: this.#table, Key: { id }, ReturnValues, ...update });
      return (await this.#database.send(command)).Attributes;
    } catch (error) {
      if (overtaken(error)) return undefined;
      throw error;
    }
  }
}

const epoch = (milliseconds: number) => Math.ceil(milliseconds / 1000);

/** Counts what all runs of the sender take of a window of time. */
export class Turns {
  readonly #database: Database;
  readonly #table: string;

  constructor(database: Database, table: string) {
    this.#database = database;
    this.#table = table;
  }

  /** Takes so many turns and answers how many had been taken before. */
  async take(window: string, turns: number, endsAt: number): Promise<number> {
    const { Attributes } = await this.#database.send(
      new UpdateCommand({
        TableName: this.#table,
        Key: { key: window },
        UpdateExpression: "ADD #count :turns SET #expires = :expires",
        ExpressionAttributeNames: { "#count": "count", "#expires": "expiresAt" },
        ExpressionAttributeValues: { ":turns": turns, ":expires": epoch(endsAt) + 3600 },
        ReturnValues: "UPDATED_NEW",
      }),
    );
    return Number(Attributes?.count) - turns;
  }
}

const Resident = z.object({ email: z.string() });

/** Where people are by now. */
export class Residents {
  readonly #database: Database;
  readonly #table: string;

  constructor(database: Database, table: string) {
    this.#database = database;
    this.#table = table;
  }

  async addressOf(personId: string): Promise<string | undefined> {
    const get = new GetCommand({
      TableName: this.#table,
      Key: { id: personId },
      ProjectionExpression: "email",
      ConsistentRead: true,
    });
    const { Item } = await this.#database.send(get);
    return Item && Resident.parse(Item).email;
  }
}

const Profile = z.object({
  email: z.string(),
  language: Language,
  personId: z.string().optional(),
  colleagues: z.array(z.object({ personId: z.string() })).optional(),
  profile: z.object({ saferContact: z.string().optional() }),
});
type Profile = z.infer<typeof Profile>;

const Reachable = z.object({ email: z.string(), language: Language });

/** Somebody to tell that mail to one of an organization's people came back. */
export interface SecondContact {
  readonly to: string;
  readonly language: Language;
  /** Of the people who act for it, rather than an address that it gave. */
  readonly actsForIt: boolean;
}

/** Other ways to reach organizations. */
export class Profiles {
  readonly #database: Database;
  readonly #tables: { readonly organizations: string; readonly people: string };

  constructor(database: Database, tables: { readonly organizations: string; readonly people: string }) {
    this.#database = database;
    this.#tables = tables;
  }

  /**
   * Who else can be told when a message did not reach one of the people who act for an organization: the address that
   * it gave as a safer way to reach the first of them, and then the others.
   */
  async secondContacts(id: string, { to, personId }: Pick<OutboxRow, "to" | "personId">): Promise<SecondContact[]> {
    const { data } = Profile.safeParse(await this.#row(this.#tables.organizations, id));
    if (!data) return [];
    const isLead = data.email === to || (personId !== undefined && data.personId === personId);
    const people = [data.personId, ...(data.colleagues ?? []).map((one) => one.personId)];
    const missed = isLead ? data.personId : personId;
    if (!isLead && (missed === undefined || !people.includes(missed))) return [];
    const others = await Promise.all(people.filter((one) => one !== missed).map((one) => this.#person(one)));
    const safer = isLead ? saferAddresses(data) : [];
    return [...safer, ...others.flat()].filter((contact) => contact.to !== to);
  }

  async #person(id: string | undefined): Promise<SecondContact[]> {
    const { data } = Reachable.safeParse(id && (await this.#row(this.#tables.people, id)));
    return data ? [{ to: data.email, language: data.language, actsForIt: true }] : [];
  }

  async #row(table: string, id: string) {
    const get = new GetCommand({ TableName: table, Key: { id }, ConsistentRead: true });
    return (await this.#database.send(get)).Item;
  }
}

const saferAddresses = ({ profile, language }: Profile): SecondContact[] => {
  const words = (profile.saferContact ?? "").split(/[\s<>,;()"'\u060C\u3001\uFF0C\uFF1B]+/);
  const [first] = words.flatMap((word) => {
    const read = EmailAddress.safeParse(word.replace(/^mailto:|[.:]+$/g, ""));
    return read.success && read.data ? [read.data] : [];
  });
  return first === undefined ? [] : [{ to: first, language, actsForIt: false }];
};
