import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { Audit } from "#shared/audit.ts";
import type { Connection } from "#shared/connection.ts";
import type { Database } from "#shared/database.ts";
import { addDays } from "#shared/days.ts";
import { Jobs } from "#shared/jobs.ts";
import { type Letter, Letters, notAgain } from "#shared/letters.ts";
import { MailTasks } from "#shared/mail-tasks.ts";
import { holdsLink, isMissed } from "#shared/missed.ts";
import { type Message, outboxItem } from "#shared/outbox.ts";
import { People, type Person } from "#shared/people.ts";
import { confirmationHours, missedDays } from "#shared/promises.ts";
import { Refusal } from "#shared/refusal.ts";
import { hashOf, newId, newToken } from "#shared/secrets.ts";
import { addressKeyOf, Suppressions } from "#shared/suppressions.ts";
import { transact, type Write } from "#shared/transaction.ts";
import type { Registrations } from "../store.ts";
import { addressLetter, leavingLetter } from "./letters.ts";

/** What a link to confirm an address stands for; it works once, and only while the person still has the former one. */
const AddressToken = z.object({
  hash: z.string(),
  personId: z.string(),
  email: z.string(),
  former: z.string(),
  /** Epoch seconds. */
  expiresAt: z.number(),
});
type AddressToken = z.infer<typeof AddressToken>;

// Apart from those of other links, none of which may be taken for one of these.
const keyOf = (token: string) => hashOf(`address\n${token}`);
const epoch = (now: Date) => Math.floor(now.getTime() / 1000);

/** Where our mail reaches people, and how an address is mended. */
export class Addresses {
  readonly people: People;
  readonly suppressions: Suppressions;
  readonly tasks: MailTasks;
  readonly letters: Letters;
  readonly jobs: Jobs;
  readonly audit: Audit;
  readonly #registrations: Registrations;
  readonly #database: Database;
  readonly #connection: Pick<Connection, "settings" | "random">;

  constructor(database: Database, connection: Pick<Connection, "settings" | "random">, registrations: Registrations) {
    const { table } = connection.settings;
    this.#database = database;
    this.#connection = connection;
    this.#registrations = registrations;
    this.people = new People(database, { people: table("people"), guards: table("guards") });
    this.suppressions = new Suppressions(database, table("suppressions"));
    this.tasks = new MailTasks(database, table("mailTasks"));
    this.letters = new Letters(database, table("outbox"));
    this.jobs = new Jobs(database, table("mailJobs"));
    this.audit = new Audit(database, { audit: table("audit"), revisions: table("revisions") });
  }

  /**
   * Mails a link to an address that is to be somebody's, `also` writing what goes with it. Says nothing when it is
   * somebody else's, and writes as much.
   */
  async ask(person: Person, email: string, now: Date, also: readonly Write[] = []): Promise<void> {
    const token = newToken(this.#connection.random);
    const until = new Date(now.getTime() + confirmationHours * 3_600_000);
    const link = { hash: keyOf(token), personId: person.id, email, former: person.email };
    const owner = await this.people.idOf(email);
    if (owner !== undefined && owner !== person.id) {
      const nothing: AddressToken = { ...link, personId: "nobody", email: "", former: "", expiresAt: epoch(now) };
      await this.#database.send(new PutCommand({ TableName: this.#table("tokens"), Item: nothing }));
      if (also.length > 0) await this.commit(also);
      return;
    }
    const row: AddressToken = { ...link, expiresAt: epoch(until) };
    const { language, timeZone: zone } = person;
    const letter = await addressLetter({ to: email, language, zone, secret: token, until: until.toISOString() });
    await this.commit([{ Put: { TableName: this.#table("tokens"), Item: row } }, this.#message(letter, now), ...also]);
  }

  /** What a link stands for, as long as it works; looking changes nothing. Refuses with 410 when it does not. */
  async look(token: string, now: Date): Promise<AddressToken> {
    const get = new GetCommand({ TableName: this.#table("tokens"), Key: { hash: keyOf(token) }, ConsistentRead: true });
    const { Item } = await this.#database.send(get);
    const link = Item && AddressToken.parse(Item);
    if (!link || link.expiresAt <= epoch(now)) throw new Refusal(410, "link_expired");
    return link;
  }

  /** Uses a link up: the address is the person's from now on, for their organizations too, and every task of the former one ends. */
  async confirm(token: string, now: Date): Promise<Person> {
    const link = await this.look(token, now);
    const person = await this.people.find(link.personId);
    if (!person || person.suspended || person.email !== link.former) throw new Refusal(410, "link_expired");
    const { email } = link;
    const isMove = email !== person.email;
    const writes = [
      this.#useUp(link),
      ...(isMove ? this.people.move(person, email) : [this.people.replace(person, person)]),
      ...(await this.#lifts(email, now)),
      ...(isMove ? await this.#leaving(person, now) : []),
      this.audit.add({
        subject: person.id,
        at: now.toISOString(),
        by: person.id,
        what: isMove ? "person_address_changed" : "person_address_confirmed",
        version: person.version + 1,
      }),
    ];
    if (!(await transact(this.#database, writes))) throw new Refusal(410, "link_expired");
    // What follows is not missed when this process dies: mail finds the person by today's address, whatever was copied.
    const moved = { ...person, email, version: person.version + 1 };
    await this.#takeAlong(moved, link.former, now);
    await this.#endTasks(moved, link.former, now);
    return moved;
  }

  /**
   * Puts a message back to be sent, to where its person is by now, with what else goes with it. Whoever does this has reason to
   * think that it arrives: an address that came back counts as working until it comes back again. Refuses with 409 what
   * arrived, and what held a link.
   */
  async sendAgain(letter: Letter, by: string, now: Date, also: readonly Write[] = []): Promise<void> {
    if (notAgain(letter)) throw new Refusal(409, "not_now");
    const today = letter.personId === undefined ? undefined : (await this.people.find(letter.personId))?.email;
    const held = await this.suppressions.find(addressKeyOf(today ?? letter.to), "bounce");
    await this.commit([
      this.letters.replayWrite(letter, now, today),
      ...(held?.listed ? [this.suppressions.liftWrite(held, now)] : []),
      this.audit.add({
        subject: `mail#${letter.reference ?? `mail.${letter.id}`}`,
        at: now.toISOString(),
        by,
        what: "mail_send_again",
        version: (letter.noted ?? 0) + 1,
      }),
      ...also,
    ]);
  }

  /** Messages of the last days that did not reach somebody and can be sent again, newest first. */
  async missed(personId: string, now: Date): Promise<Letter[]> {
    const { items } = await this.letters.ofPerson(personId);
    const since = addDays(now.toISOString(), -missedDays);
    return items.filter(
      (letter) => isMissed(letter) && !holdsLink(letter) && !letter.news && letter.writtenAt >= since,
    );
  }

  /** Makes the writes; refuses with 409 when somebody else was faster. */
  async commit(writes: readonly Write[]): Promise<void> {
    if (!(await transact(this.#database, writes))) throw new Refusal(409, "changed_meanwhile");
  }

  #useUp({ hash }: AddressToken): Write {
    return {
      Delete: {
        TableName: this.#table("tokens"),
        Key: { hash },
        ConditionExpression: "attribute_exists(#hash)",
        ExpressionAttributeNames: { "#hash": "hash" },
      },
    };
  }

  /** An address from which a link was opened works. What its owner wished of news, and what an officer decided, stands. */
  async #lifts(email: string, now: Date): Promise<Write[]> {
    const held = await this.suppressions.of(addressKeyOf(email));
    return held
      .filter(({ reason }) => reason === "bounce" || reason === "moved")
      .map((one) => this.suppressions.liftWrite(one, now));
  }

  /** From copies of the former address mail finds the way, and whoever reads there is told. */
  async #leaving({ id, email, language }: Person, now: Date): Promise<Write[]> {
    const address = addressKeyOf(email);
    const moved = this.suppressions.write(
      { address, reason: "moved", since: now.toISOString() },
      await this.suppressions.find(address, "moved"),
    );
    const isReached = (await this.suppressions.stopped(email)) === undefined;
    const told = isReached ? [this.#message(await leavingLetter(email, id, language), now)] : [];
    return [...(moved ? [moved] : []), ...told];
  }

  async #takeAlong({ id, email }: Person, former: string, now: Date) {
    for (const from of await this.#registrations.ofPerson(id)) {
      if (from.email !== former || former === email) continue;
      const move = { from, to: { ...from, email }, what: "address_changed", by: id, now };
      await this.#registrations.make(move).catch((error: unknown) => {
        // Somebody else moved it on in this very moment: mail reaches the person all the same.
        if (!(error instanceof Refusal && error.status === 409)) throw error;
      });
    }
  }

  async #endTasks({ id }: Person, former: string, now: Date) {
    for (const task of await this.tasks.ofAddress(addressKeyOf(former)))
      if (task.state === "open" && task.personId === id)
        await transact(this.#database, [this.tasks.end(task, "address_changed", id, now)]);
  }

  #message(letter: Omit<Message, "id" | "now">, now: Date): Write {
    const item = outboxItem({ id: newId(this.#connection.random), now, ...letter });
    return { Put: { ...item, TableName: this.#table("outbox") } };
  }

  #table(name: "tokens" | "outbox") {
    return this.#connection.settings.table(name);
  }
}
