import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { wishingNews } from "#shared/announcements/news.ts";
import { Casebook, type Move } from "#shared/casebook.ts";
import type { Connection } from "#shared/connection.ts";
import type { Database } from "#shared/database.ts";
import { Jobs } from "#shared/jobs.ts";
import { type Page, readCursor, toPage, writeCursor } from "#shared/paging.ts";
import { readReference } from "#shared/references.ts";
import { hashOf, newToken } from "#shared/secrets.ts";
import type { Write } from "#shared/transaction.ts";
import { caseOf } from "../projection.ts";
import { SignUp } from "../sign-up.ts";
import { settle } from "./settling.ts";

const Link = z.object({ signUp: z.string(), expiresAt: z.number() });
const Guard = z.object({ holder: z.string() });

const StandingOfSignUp = SignUp.pick({
  reference: true,
  status: true,
  addressKey: true,
  sessionKey: true,
  createdAt: true,
});
export type StandingOfSignUp = z.infer<typeof StandingOfSignUp>;

const epoch = (instant: Date | string) => Math.floor(new Date(instant).getTime() / 1000);
// Another hash than that of any other link: none opens what another does.
const keyOf = (token: string) => hashOf(`sign-up\n${token}`);
/** The token begins with the symbols of its reference, so that both are read at once. */
const referenceIn = (token: string) =>
  /^[\w-]{40}$/.test(token) ? readReference(`BRF-${token.slice(0, 8)}`) : undefined;
const guardOf = ({ briefing, addressKey }: Pick<SignUp, "briefing" | "addressKey">) =>
  `place#${briefing}#${addressKey}`;

/** Sign-ups: every write is one transaction of entity, case, audit and messages. */
export class SignUps {
  readonly book: Casebook;
  readonly #database: Database;
  readonly #table: Connection["settings"]["table"];
  readonly #random: Connection["random"];
  readonly #announcements: Jobs;

  constructor(database: Database, connection: Pick<Connection, "settings" | "random">) {
    this.#database = database;
    this.#table = connection.settings.table;
    this.#random = connection.random;
    this.book = new Casebook(database, connection);
    this.#announcements = new Jobs(database, connection.settings.table("announcementJobs"));
  }

  /** Makes a move, all of it or nothing; refuses with 409 when somebody else moved first. Returns what is now stored. */
  async make(move: Move<SignUp>): Promise<SignUp> {
    const stored = settle(this.book.settled(move), move.from);
    await this.book.commit(this.book.writes("signUps", move, stored, caseOf(stored)));
    return stored;
  }

  async find(reference: string): Promise<SignUp | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#table("signUps"), Key: { reference }, ConsistentRead: true }),
    );
    return Item && SignUp.parse(Item);
  }

  /** A new link for a sign-up, and the write that makes it work until then. */
  issue(reference: string, until: string): { readonly token: string; readonly write: Write } {
    const token = reference.slice(4).replace("-", "") + newToken(this.#random);
    const Item = { hash: keyOf(token), signUp: reference, expiresAt: epoch(until) };
    return { token, write: { Put: { TableName: this.#table("tokens"), Item } } };
  }

  /** Has somebody asked by mail whether they really want to hear of other briefings. */
  askAboutNews({ reference, version }: SignUp, now: Date): Write {
    return this.#announcements.start(wishingNews(reference, version + 1), now);
  }

  /** What a mailed link opens, while it works; looking changes nothing. */
  async open(token: string, now: Date): Promise<SignUp | undefined> {
    const reference = referenceIn(token);
    if (!reference) return undefined;
    const [{ Item }, signUp] = await Promise.all([
      this.#database.send(
        new GetCommand({ TableName: this.#table("tokens"), Key: { hash: keyOf(token) }, ConsistentRead: true }),
      ),
      this.find(reference),
    ]);
    const link = Item && Link.parse(Item);
    return link && link.signUp === reference && link.expiresAt > epoch(now) ? signUp : undefined;
  }

  /** One mailbox has one sign-up to a briefing: fails when another has it. */
  hold(signUp: Pick<SignUp, "briefing" | "addressKey" | "reference">, until: string): Write {
    return {
      Put: {
        TableName: this.#table("guards"),
        Item: { guard: guardOf(signUp), holder: signUp.reference, expiresAt: epoch(until) },
        ConditionExpression: "attribute_not_exists(guard) OR holder = :holder",
        ExpressionAttributeValues: { ":holder": signUp.reference },
      },
    };
  }

  letGo(signUp: Pick<SignUp, "briefing" | "addressKey">): Write {
    return { Delete: { TableName: this.#table("guards"), Key: { guard: guardOf(signUp) } } };
  }

  /** The sign-up that a mailbox has to a briefing, if any. */
  async heldBy(signUp: Pick<SignUp, "briefing" | "addressKey">): Promise<SignUp | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#table("guards"), Key: { guard: guardOf(signUp) }, ConsistentRead: true }),
    );
    return Item && this.find(Guard.parse(Item).holder);
  }

  /** The sign-ups of a session in the order in which they came, so many at a time, read strongly. */
  ofSession(sessionKey: string, most: number, cursor?: string) {
    return this.#page("session", ["sessionKey", sessionKey], most, cursor);
  }

  /** Who signed up for a session and where they stood a moment ago, without anything about them. */
  async standings(sessionKey: string, most: number, cursor?: string): Promise<Page<StandingOfSignUp>> {
    return toPage(
      StandingOfSignUp,
      await this.#database.send(
        new QueryCommand({
          TableName: this.#table("signUps"),
          IndexName: "session",
          KeyConditionExpression: "sessionKey = :session",
          ExpressionAttributeValues: { ":session": sessionKey },
          ExclusiveStartKey: readCursor(cursor),
          Limit: most,
        }),
      ),
    );
  }

  /** Everything that one mailbox signed up for, oldest first. */
  ofAddress(addressKey: string, most: number, cursor?: string) {
    return this.#page("address", ["addressKey", addressKey], most, cursor);
  }

  async fallenDue(now: Date, most: number): Promise<SignUp[]> {
    const { Items = [] } = await this.#database.send(
      new QueryCommand({
        TableName: this.#table("signUps"),
        IndexName: "wake",
        KeyConditionExpression: "#wake = :wake AND wakeAt <= :now",
        ExpressionAttributeNames: { "#wake": "wake" },
        ExpressionAttributeValues: { ":wake": "wake", ":now": now.toISOString() },
        Limit: most,
      }),
    );
    // Whoever decided a moment ago may still stand in the index by what was due before.
    return (await this.#whole(Items)).filter(({ wakeAt }) => wakeAt !== undefined && wakeAt <= now.toISOString());
  }

  async #page(
    index: "session" | "address",
    [attribute, value]: readonly [string, string],
    most: number,
    cursor: string | undefined,
  ): Promise<{ items: SignUp[]; next?: string }> {
    const { Items = [], LastEvaluatedKey } = await this.#database.send(
      new QueryCommand({
        TableName: this.#table("signUps"),
        IndexName: index,
        KeyConditionExpression: "#key = :key",
        ExpressionAttributeNames: { "#key": attribute },
        ExpressionAttributeValues: { ":key": value },
        ExclusiveStartKey: readCursor(cursor),
        Limit: most,
      }),
    );
    return { items: await this.#whole(Items), ...(LastEvaluatedKey && { next: writeCursor(LastEvaluatedKey) }) };
  }

  // The indexes hold keys only, and lag behind: what counts is the row itself.
  async #whole(items: readonly Record<string, unknown>[]): Promise<SignUp[]> {
    const found = await Promise.all(items.map(({ reference }) => this.find(String(reference))));
    return found.filter((signUp) => signUp !== undefined);
  }
}
