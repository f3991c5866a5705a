import { DeleteCommand, GetCommand, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type * as z from "zod";
import type { Database } from "./database.ts";
import type { Trouble } from "./delivery.ts";
import { holdsLink, isMissed } from "./missed.ts";
import { OutboxRow } from "./outbox.ts";
import { type Page, readCursor, toPage } from "./paging.ts";
import { isThere } from "./retention.ts";
import { updateOf, type Write } from "./transaction.ts";

/** What a letterbox gets to see of a message: never the token. */
export const Letter = OutboxRow.omit({ secret: true });
export type Letter = z.infer<typeof Letter>;

const pageSize = 50;
export type Replay = "queued" | "not_failed" | "needs_new_link";

/** Why a message cannot be sent again, if so. */
export const notAgain = (letter: Letter | undefined): Exclude<Replay, "queued"> | undefined => {
  if (!letter || !isMissed(letter)) return "not_failed";
  return holdsLink(letter) ? "needs_new_link" : undefined;
};

/** Names of former sendings that are kept; what is told of older ones has long been told. */
const mostFormer = 5;

/** The outbox as letterbox, case page and desk read it. */
export class Letters {
  readonly #database: Database;
  readonly #table: string;

  readonly #now: (() => Date) | undefined;

  /** With a clock, messages that have expired are there no more, whether or not their rows are. */
  constructor(database: Database, table: string, now?: () => Date) {
    this.#database = database;
    this.#table = table;
    this.#now = now;
  }

  async find(id: string): Promise<Letter | undefined> {
    const get = new GetCommand({ TableName: this.#table, Key: { id }, ConsistentRead: true });
    const { Item } = await this.#database.send(get);
    return Item && this.#there([Letter.parse(Item)])[0];
  }

  /** Every message about a case, newest first. */
  async ofCase(reference: string, cursor?: string): Promise<Page<Letter>> {
    const { items, ...page } = await this.#newest("case", "reference", reference, cursor);
    return { ...page, items: this.#there(items) };
  }

  /** Every message to a person, newest first. */
  async ofPerson(personId: string, cursor?: string): Promise<Page<Letter>> {
    const { items, ...page } = await this.#newest("person", "personId", personId, cursor);
    return { ...page, items: this.#there(items) };
  }

  /** Takes away every message about a case, and with them where they went. Safe to run twice. */
  async forget(reference: string): Promise<void> {
    let cursor: string | undefined;
    do {
      const { items, next } = await this.#newest("case", "reference", reference, cursor);
      for (const { id } of items) await this.#database.send(new DeleteCommand({ TableName: this.#table, Key: { id } }));
      cursor = next;
    } while (cursor !== undefined);
  }

  /** Takes away every message to a person, sent or not. Safe to run twice. */
  async forgetPerson(personId: string): Promise<void> {
    let cursor: string | undefined;
    do {
      const { items, next } = await this.#newest("person", "personId", personId, cursor);
      for (const { id } of items) await this.#database.send(new DeleteCommand({ TableName: this.#table, Key: { id } }));
      cursor = next;
    } while (cursor !== undefined);
  }

  /** Messages in one kind of trouble, newest first. */
  inTrouble(trouble: Trouble, cursor?: string): Promise<Page<Letter>> {
    return this.#newest("trouble", "trouble", trouble, cursor);
  }

  /** Those of a day (UTC, YYYY-MM-DD). */
  async inTroubleOn(trouble: Trouble, day: string, cursor?: string): Promise<Page<Letter>> {
    const query = new QueryCommand({
      TableName: this.#table,
      IndexName: "trouble",
      KeyConditionExpression: "trouble = :trouble AND begins_with(troubleAt, :day)",
      ExpressionAttributeValues: { ":trouble": trouble, ":day": day },
      ExclusiveStartKey: readCursor(cursor),
      Limit: pageSize,
    });
    return toPage(Letter, await this.#database.send(query));
  }

  /**
   * Puts a message that did not reach its reader back to be sent now, to another address where one is given. One whose link
   * held a token is written anew instead: the token is gone.
   */
  async replay(id: string, now: Date, to?: string): Promise<Replay> {
    const letter = await this.find(id);
    const inTheWay = notAgain(letter);
    if (!letter || inTheWay) return inTheWay ?? "not_failed";
    const { Update } = this.replayWrite(letter, now, to);
    try {
      await this.#database.send(new UpdateCommand(Update));
      return "queued";
    } catch (error) {
      if (error instanceof Error && error.name === "ConditionalCheckFailedException") return "not_failed";
      throw error;
    }
  }

  /** The same as part of a transaction, for a message that may be sent again. */
  replayWrite(letter: Letter, now: Date, to?: string) {
    const due = { state: "due", pending: "due", dueAt: now.toISOString(), dueSince: now.toISOString(), attempts: 0 };
    const past = {
      failure: undefined,
      delivery: undefined,
      trouble: undefined,
      troubleAt: undefined,
      sesId: undefined,
    };
    const former = [...(letter.former ?? []), ...(letter.sesId ? [letter.sesId] : [])].slice(-mostFormer);
    // What is told of the former sending while this is written must not be taken for this one's.
    const noted = (letter.noted ?? 0) + 1;
    const { UpdateExpression, names, values } = updateOf({ ...due, ...past, former, noted, ...(to && { to }) });
    const untold = letter.noted === undefined;
    const Update = {
      TableName: this.#table,
      Key: { id: letter.id },
      UpdateExpression,
      ConditionExpression: `#state = :was AND ${untold ? "attribute_not_exists(#noted)" : "#noted = :told"}`,
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: { ...values, ":was": letter.state, ...(!untold && { ":told": letter.noted }) },
    };
    return { Update } satisfies Write;
  }

  #there(letters: readonly Letter[]): Letter[] {
    const now = this.#now?.();
    return letters.filter((letter) => isThere(letter, now));
  }

  async #newest(index: string, attribute: string, value: string, cursor: string | undefined) {
    const query = new QueryCommand({
      TableName: this.#table,
      IndexName: index,
      KeyConditionExpression: "#key = :key",
      ExpressionAttributeNames: { "#key": attribute },
      ExpressionAttributeValues: { ":key": value },
      ExclusiveStartKey: readCursor(cursor),
      ScanIndexForward: false,
      Limit: pageSize,
    });
    return toPage(Letter, await this.#database.send(query));
  }
}
