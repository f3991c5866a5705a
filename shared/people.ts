import { GetCommand, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Database } from "./database.ts";
import { Language } from "./languages.ts";
import { type Page, readCursor, toPage } from "./paging.ts";
import { hashOf } from "./secrets.ts";
import { transact, type Write } from "./transaction.ts";
import { DeskRegion } from "./vocabularies.ts";

export const staffRoles = ["officer", "secretariat", "auditor"] as const;
export const StaffRole = z.enum(staffRoles);
export type StaffRole = z.infer<typeof StaffRole>;

/** The second factor of staff. `excused` is set for the seeded people of the local service only. */
const Factor = z.union([
  z.object({ state: z.literal("excused") }),
  z.object({ state: z.literal("offered"), secret: z.string() }),
  /** `counter` is the last time step used, so that a code works once. */
  z.object({ state: z.literal("enrolled"), secret: z.string(), counter: z.number() }),
]);
export type Factor = z.infer<typeof Factor>;

export const Person = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  language: Language,
  timeZone: z.string(),
  createdAt: z.string(),
  version: z.number(),
  role: StaffRole.optional(),
  /** Limits an officer to one desk region. */
  region: DeskRegion.optional(),
  suspended: z.boolean(),
  factor: Factor.optional(),
  staff: z.literal("staff").optional(),
});
export type Person = z.infer<typeof Person>;

export class People {
  readonly #database: Database;
  readonly #tables: { people: string; guards: string };

  constructor(database: Database, tables: { people: string; guards: string }) {
    this.#database = database;
    this.#tables = tables;
  }

  async find(id: string): Promise<Person | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#tables.people, Key: { id }, ConsistentRead: true }),
    );
    return Item && Person.parse(Item);
  }

  async idOf(email: string): Promise<string | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#tables.guards, Key: { guard: guardOf(email) }, ConsistentRead: true }),
    );
    return Item && z.object({ personId: z.string() }).parse(Item).personId;
  }

  async byEmail(email: string): Promise<Person | undefined> {
    const id = await this.idOf(email);
    return id === undefined ? undefined : this.find(id);
  }

  /** The writes that make somebody known: nobody can be known twice under one address. */
  async add(person: Person): Promise<Write[]> {
    const guard = { guard: guardOf(person.email), personId: person.id };
    return [
      { Put: { TableName: this.#tables.people, Item: person, ConditionExpression: "attribute_not_exists(id)" } },
      { Put: { TableName: this.#tables.guards, Item: guard, ConditionExpression: "attribute_not_exists(guard)" } },
    ];
  }

  async register(person: Person): Promise<boolean> {
    return transact(this.#database, await this.add(person));
  }

  /** Replaces a person, provided nobody else did so since it was read. */
  replace(from: Person, to: Person): Write {
    return {
      Put: {
        TableName: this.#tables.people,
        Item: { ...to, version: from.version + 1 },
        ConditionExpression: "version = :was",
        ExpressionAttributeValues: { ":was": from.version },
      },
    };
  }

  /** The writes that move somebody to another address, which nobody else may have. */
  move(from: Person, email: string): Write[] {
    return [
      this.replace(from, { ...from, email }),
      { Delete: { TableName: this.#tables.guards, Key: { guard: guardOf(from.email) } } },
      {
        Put: {
          TableName: this.#tables.guards,
          Item: { guard: guardOf(email), personId: from.id },
          ConditionExpression: "attribute_not_exists(guard)",
        },
      },
    ];
  }

  /** Takes somebody away, and the address where it is not somebody else's by now. Safe to run twice. */
  async remove(id: string, email: string): Promise<void> {
    const { people } = this.#tables;
    const isTheirs = (await this.idOf(email)) === id;
    await transact(this.#database, [
      { Delete: { TableName: people, Key: { id } } },
      ...(isTheirs ? [this.forgetAddress({ id, email })] : []),
    ]);
  }

  /** Part of a transaction: nobody is known under the address any more. */
  forgetAddress({ id, email }: Pick<Person, "id" | "email">): Write {
    return {
      Delete: {
        TableName: this.#tables.guards,
        Key: { guard: guardOf(email) },
        ConditionExpression: "personId = :id",
        ExpressionAttributeValues: { ":id": id },
      },
    };
  }

  /** Takes a time step for a code; false when it or a later one was used before. */
  async useCounter(id: string, factor: Factor & { secret: string }, counter: number): Promise<boolean> {
    try {
      await this.#database.send(
        new UpdateCommand({
          TableName: this.#tables.people,
          Key: { id },
          UpdateExpression: "SET factor = :factor",
          ConditionExpression:
            "factor.#secret = :secret AND (attribute_not_exists(factor.#counter) OR factor.#counter < :counter)",
          ExpressionAttributeNames: { "#secret": "secret", "#counter": "counter" },
          ExpressionAttributeValues: {
            ":factor": { state: "enrolled", secret: factor.secret, counter } satisfies Factor,
            ":secret": factor.secret,
            ":counter": counter,
          },
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof Error && error.name === "ConditionalCheckFailedException") return false;
      throw error;
    }
  }

  /** Officers, secretariat and auditors, by name. */
  async staff(cursor?: string): Promise<Page<Person>> {
    return toPage(
      Person,
      await this.#database.send(
        new QueryCommand({
          TableName: this.#tables.people,
          IndexName: "staff",
          KeyConditionExpression: "staff = :staff",
          ExpressionAttributeValues: { ":staff": "staff" },
          ExclusiveStartKey: readCursor(cursor),
          Limit: 50,
        }),
      ),
    );
  }

  /** Everybody who belongs to the secretariat now. */
  async secretariat(): Promise<Person[]> {
    const { items } = await this.staff();
    return items.filter(({ role, suspended }) => role === "secretariat" && !suspended);
  }
}

const guardOf = (email: string) => `email#${hashOf(email)}`;
