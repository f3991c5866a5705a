import { DeleteCommand, GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { Audit } from "#shared/audit.ts";
import type { Connection } from "#shared/connection.ts";
import type { Database } from "#shared/database.ts";
import { type Erasure, type ErasurePart, Erasures, erasePerson, erasureParts } from "#shared/erasures.ts";
import { Jobs } from "#shared/jobs.ts";
import { Letters } from "#shared/letters.ts";
import { type Message, outboxItem } from "#shared/outbox.ts";
import { People, type Person } from "#shared/people.ts";
import { hashOf, newId, newToken } from "#shared/secrets.ts";
import { Sessions } from "#shared/session.ts";
import { transact, type Write } from "#shared/transaction.ts";

/** What a mailed link to erase everything stands for; it works once. */
const Link = z.object({
  hash: z.string(),
  erasureOf: z.string(),
  /** The hash of the address to which it was mailed. */
  mailedTo: z.string(),
  /** Epoch seconds. */
  expiresAt: z.number(),
});

// Apart from those of other links, none of which may be taken for one of these.
const keyOf = (token: string) => hashOf(`erasure\n${token}`);
const epoch = (now: Date) => Math.floor(now.getTime() / 1000);

/** Persons whose data are erased, and the links by which they ask for it. */
export class RunningErasures extends Erasures {
  readonly people: People;
  readonly sessions: Sessions;
  readonly audit: Audit;
  readonly letters: Letters;
  readonly #table: Connection["settings"]["table"];
  readonly #random: Connection["random"];

  constructor(database: Database, { settings: { table }, random }: Pick<Connection, "settings" | "random">) {
    super(database, table("erasures"));
    this.#table = table;
    this.#random = random;
    this.people = new People(database, { people: table("people"), guards: table("guards") });
    this.sessions = new Sessions(database, table("sessions"));
    this.letters = new Letters(database, table("outbox"));
    this.audit = new Audit(database, { audit: table("audit"), revisions: "" });
  }

  /** A new link, and the write by which it works. */
  issue(person: Person, until: Date): { readonly token: string; readonly write: Write } {
    const token = newToken(this.#random);
    const { id: erasureOf, email } = person;
    const row: z.infer<typeof Link> = {
      hash: keyOf(token),
      erasureOf,
      mailedTo: hashOf(email),
      expiresAt: epoch(until),
    };
    return { token, write: { Put: { TableName: this.#table("tokens"), Item: row } } };
  }

  /** Whose data a link would erase; undefined when it works no more. Looking changes nothing. */
  async behind(token: string, now: Date): Promise<Person | undefined> {
    const { Item } = await this.database.send(
      new GetCommand({ TableName: this.#table("tokens"), Key: { hash: keyOf(token) }, ConsistentRead: true }),
    );
    const link = Item && Link.safeParse(Item).data;
    if (!link || link.expiresAt <= epoch(now)) return undefined;
    const person = await this.people.find(link.erasureOf);
    return person && !person.suspended && hashOf(person.email) === link.mailedTo ? person : undefined;
  }

  useUp(token: string): Write {
    return {
      Delete: {
        TableName: this.#table("tokens"),
        Key: { hash: keyOf(token) },
        ConditionExpression: "attribute_exists(#hash)",
        ExpressionAttributeNames: { "#hash": "hash" },
      },
    };
  }

  add(erasure: Erasure): Write {
    return { Put: { TableName: this.table, Item: erasure, ConditionExpression: "attribute_not_exists(id)" } };
  }

  /** Stores it over what was read of it. */
  replace(from: Erasure, to: Erasure): Write {
    return {
      Put: {
        TableName: this.table,
        Item: { ...to, version: from.version + 1 } satisfies Erasure,
        ConditionExpression: "#version = :was",
        ExpressionAttributeNames: { "#version": "version" },
        ExpressionAttributeValues: { ":was": from.version },
      },
    };
  }

  async put(from: Erasure, to: Erasure): Promise<boolean> {
    return transact(this.database, [this.replace(from, to)]);
  }

  make(writes: readonly Write[]): Promise<boolean> {
    return transact(this.database, writes);
  }

  newErasureId(): string {
    return newId(this.#random);
  }

  message(letter: Omit<Message, "id" | "now">, now: Date, id = newId(this.#random)): Write {
    return { Put: { ...outboxItem({ id, now, ...letter }), TableName: this.#table("outbox") } };
  }

  /** What became of the last mail, whose row holds the address. */
  async mailState(id: string): Promise<string | undefined> {
    const { Item } = await this.database.send(
      new GetCommand({ TableName: this.#table("outbox"), Key: { id }, ConsistentRead: true }),
    );
    return Item && String(Item.state);
  }

  async forgetMail(id: string): Promise<void> {
    await this.database.send(new DeleteCommand({ TableName: this.#table("outbox"), Key: { id } }));
  }

  jobsOf({ jobs }: ErasurePart): Jobs {
    return new Jobs(this.database, this.#table(jobs));
  }

  /** Erasures to look at, the longest overdue first. */
  async fallenDue(now: Date, most: number): Promise<Erasure[]> {
    const { Items = [] } = await this.database.send(
      new QueryCommand({
        TableName: this.table,
        IndexName: "wake",
        KeyConditionExpression: "#wake = :wake AND wakeAt <= :now",
        ExpressionAttributeNames: { "#wake": "wake" },
        ExpressionAttributeValues: { ":wake": "wake", ":now": now.toISOString() },
        Limit: most,
      }),
    );
    const found = await Promise.all(Items.map(({ id }) => this.find(String(id))));
    return found.filter((one) => one?.wakeAt !== undefined && one.wakeAt <= now.toISOString()) as Erasure[];
  }
}

/** All parts but the last begin at once; that takes away what the others find the person's things by. */
export const firstParts: readonly ErasurePart[] = erasureParts.slice(0, -1);
export const lastPart: ErasurePart = erasureParts[erasureParts.length - 1] as ErasurePart;

/** The job of a part, as often as it has to be begun. No address stands in it. */
export const jobOf = ({ id }: Pick<Erasure, "id">, time: number) => ({
  id: `${erasePerson}#${id}#${time}`,
  kind: erasePerson,
  matter: `erasure#${id}`,
  by: "system",
  input: { erasure: id },
});
