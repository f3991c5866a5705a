import { DeleteCommand, GetCommand, PutCommand, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Database } from "./database.ts";
import { type Person, StaffRole } from "./people.ts";
import { sessionDays } from "./promises.ts";
import { hashOf, newToken } from "./secrets.ts";
import type { Write } from "./transaction.ts";
import { DeskRegion } from "./vocabularies.ts";

/** A signed-in browser or program. Rights are copied here; whoever changes a person's rights ends their sessions. */
export const Session = z.object({
  hash: z.string(),
  personId: z.string(),
  startedAt: z.string(),
  /** Epoch seconds. */
  expiresAt: z.number(),
  /** A coarse name of the browser, for the person to recognize it by. */
  device: z.string(),
  role: StaffRole.optional(),
  region: DeskRegion.optional(),
  /** Staff may work only once their second factor was given. */
  factorGiven: z.boolean(),
});
export type Session = z.infer<typeof Session>;

const days = 24 * 3600;
const lifetime = (role: StaffRole | undefined) => (role ? days / 2 : sessionDays * days);

export class Sessions {
  readonly #database: Database;
  readonly #table: string;

  constructor(database: Database, table: string) {
    this.#database = database;
    this.#table = table;
  }

  /** Signs a person in and returns the token that only the browser will know. */
  async start(person: Person, device: string, now: Date, random: (bytes: number) => Uint8Array): Promise<string> {
    const token = newToken(random);
    const session: Session = {
      hash: hashOf(token),
      personId: person.id,
      startedAt: now.toISOString(),
      expiresAt: Math.floor(now.getTime() / 1000) + lifetime(person.role),
      device,
      factorGiven: !person.role || person.factor?.state === "excused",
      ...(person.role && { role: person.role }),
      ...(person.region && { region: person.region }),
    };
    await this.#database.send(new PutCommand({ TableName: this.#table, Item: session }));
    return token;
  }

  async find(token: string, now: Date): Promise<Session | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#table, Key: { hash: hashOf(token) }, ConsistentRead: true }),
    );
    const session = Item && Session.parse(Item);
    return session && session.expiresAt > now.getTime() / 1000 ? session : undefined;
  }

  async factorGiven(hash: string): Promise<void> {
    await this.#database.send(
      new UpdateCommand({
        TableName: this.#table,
        Key: { hash },
        UpdateExpression: "SET factorGiven = :yes",
        ConditionExpression: "attribute_exists(#hash)",
        ExpressionAttributeNames: { "#hash": "hash" },
        ExpressionAttributeValues: { ":yes": true },
      }),
    );
  }

  async ofPerson(personId: string, now: Date): Promise<Session[]> {
    const { Items } = await this.#database.send(
      new QueryCommand({
        TableName: this.#table,
        IndexName: "person",
        KeyConditionExpression: "personId = :person",
        ExpressionAttributeValues: { ":person": personId },
        ScanIndexForward: false,
      }),
    );
    return (Items ?? []).map((item) => Session.parse(item)).filter(({ expiresAt }) => expiresAt > now.getTime() / 1000);
  }

  async end(hash: string): Promise<void> {
    await this.#database.send(new DeleteCommand({ TableName: this.#table, Key: { hash } }));
  }

  /** Ends sessions as part of a transaction. */
  endings(sessions: readonly Session[]): Write[] {
    return sessions.map(({ hash }) => ({ Delete: { TableName: this.#table, Key: { hash } } }));
  }

  async endAll(personId: string, now: Date): Promise<void> {
    for (const { hash } of await this.ofPerson(personId, now)) await this.end(hash);
  }
}
