import { DeleteCommand, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Connection } from "#shared/connection.ts";
import type { Database } from "#shared/database.ts";
import type { Language } from "#shared/languages.ts";
import { outboxItem } from "#shared/outbox.ts";
import { People, type Person } from "#shared/people.ts";
import { invitationDays, signInHours } from "#shared/promises.ts";
import { Refusal } from "#shared/refusal.ts";
import { hashOf, newId, newToken } from "#shared/secrets.ts";
import { Sessions } from "#shared/session.ts";
import { transact, type Write } from "#shared/transaction.ts";
import { signInLetter } from "./letters/staff-letters.ts";

/** What a sign-in link stands for; it works once. */
const LinkToken = z.object({
  hash: z.string(),
  personId: z.string(),
  /** Epoch seconds. */
  expiresAt: z.number(),
  /** Where to go once signed in. */
  onward: z.string(),
});

const sameRights = (person: Person, now: Person | undefined) =>
  person.role === now?.role && person.region === now?.region && person.suspended === now?.suspended;

export class SignIns {
  readonly people: People;
  readonly sessions: Sessions;
  readonly #database: Database;
  readonly #connection: Connection;

  constructor(database: Database, connection: Connection) {
    const { table } = connection.settings;
    this.#database = database;
    this.#connection = connection;
    this.people = new People(database, { people: table("people"), guards: table("guards") });
    this.sessions = new Sessions(database, table("sessions"));
  }

  /** Mails a link when the address is known. Says nothing either way, and writes as much when it is not. */
  async ask(email: string, language: Language, onward: string, now: Date): Promise<void> {
    const person = (await this.people.byEmail(email)) ?? (await this.#founder(email, language, now));
    if (person && !person.suspended)
      await transact(this.#database, await this.linkWrites({ ...person, language }, onward, now, false));
    else
      await this.#database.send(new PutCommand({ TableName: this.#table("tokens"), Item: await this.#nothing(now) }));
  }

  /** The writes of a link to sign in with and the mail that carries it. */
  async linkWrites(person: Person, onward: string, now: Date, invited: boolean): Promise<Write[]> {
    const token = newToken(this.#connection.random);
    const until = new Date(now.getTime() + (invited ? invitationDays * 24 : signInHours) * 3_600_000);
    const row = {
      hash: hashOf(token),
      personId: person.id,
      expiresAt: Math.floor(until.getTime() / 1000),
      onward,
    };
    const letter = await signInLetter(person, token, until.toISOString(), invited);
    return [
      { Put: { TableName: this.#table("tokens"), Item: row } },
      {
        Put: {
          TableName: this.#table("outbox"),
          ...outboxItem({ id: newId(this.#connection.random), now, ...letter }),
        },
      },
    ];
  }

  /** Whether a link would still work; looking changes nothing. */
  async works(token: string, now: Date): Promise<boolean> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#table("tokens"), Key: { hash: hashOf(token) }, ConsistentRead: true }),
    );
    return Item !== undefined && LinkToken.parse(Item).expiresAt > now.getTime() / 1000;
  }

  /** Uses a link up and starts a session; refuses with 410 when it was used, too old or never given. */
  async enter(token: string, device: string, now: Date): Promise<{ session: string; person: Person; onward: string }> {
    const { Attributes } = await this.#database.send(
      new DeleteCommand({
        TableName: this.#table("tokens"),
        Key: { hash: hashOf(token) },
        ReturnValues: "ALL_OLD",
      }),
    );
    const link = Attributes && LinkToken.parse(Attributes);
    if (!link || link.expiresAt <= now.getTime() / 1000) throw new Refusal(410, "link_expired");
    const person = await this.people.find(link.personId);
    if (!person || person.suspended) throw new Refusal(410, "link_expired");
    const session = await this.sessions.start(person, device, now, this.#connection.random);
    // Whoever changed their rights in this very moment did not find the session to end it.
    if (!sameRights(person, await this.people.find(person.id))) {
      await this.sessions.end(hashOf(session));
      throw new Refusal(410, "link_expired");
    }
    return { session, person, onward: link.onward };
  }

  /** The address named at deployment becomes the first of the secretariat. */
  async #founder(email: string, language: Language, now: Date): Promise<Person | undefined> {
    if (email !== this.#connection.settings.foundingAddress) return undefined;
    const person: Person = {
      id: newId(this.#connection.random),
      email,
      name: email,
      language,
      timeZone: "UTC",
      createdAt: now.toISOString(),
      version: 1,
      role: "secretariat",
      staff: "staff",
      suspended: false,
    };
    return (await this.people.register(person)) ? person : this.people.byEmail(email);
  }

  async #nothing(now: Date) {
    const token = newToken(this.#connection.random);
    return { hash: hashOf(token), personId: "nobody", expiresAt: Math.floor(now.getTime() / 1000), onward: "" };
  }

  #table(name: "tokens" | "outbox") {
    return this.#connection.settings.table(name);
  }
}
