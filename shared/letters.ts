import { GetCommand, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type * as z from "zod";
import type { Database } from "./database.ts";
import { OutboxRow } from "./outbox.ts";
import { type Page, readCursor, toPage } from "./paging.ts";

/** What a letterbox gets to see of a message: never the token. */
export const Letter = OutboxRow.omit({ secret: true });
export type Letter = z.infer<typeof Letter>;

const pageSize = 50;

/** The outbox as letterbox, case page and desk read it. */
export class Letters {
  readonly #database: Database;
  readonly #table: string;

  constructor(database: Database, table: string) {
    this.#database = database;
    this.#table = table;
  }

  async find(id: string): Promise<Letter | undefined> {
    const get = new GetCommand({ TableName: this.#table, Key: { id }, ConsistentRead: true });
    const { Item } = await this.#database.send(get);
    return Item && Letter.parse(Item);
  }

  /** Every message about a case, newest first. */
  ofCase(reference: string, cursor?: string): Promise<Page<Letter>> {
    return this.#newest("case", "reference", reference, cursor);
  }

  /** Every message to a person, newest first. */
  ofPerson(personId: string, cursor?: string): Promise<Page<Letter>> {
    return this.#newest("person", "personId", personId, cursor);
  }

  /** Puts a failed message back to be sent now. One whose link held a token is written anew instead: the token is gone. */
  async replay(id: string, now: Date): Promise<"queued" | "not_failed" | "needs_new_link"> {
    const letter = await this.find(id);
    if (letter?.state !== "failed") return "not_failed";
    if (letter.blocks.some((block) => block.kind === "action" && block.secret)) return "needs_new_link";
    const update = new UpdateCommand({
      TableName: this.#table,
      Key: { id },
      UpdateExpression:
        "SET #state = :due, pending = :due, dueAt = :now, dueSince = :now, attempts = :none REMOVE failure",
      ConditionExpression: "#state = :failed",
      ExpressionAttributeNames: { "#state": "state" },
      ExpressionAttributeValues: { ":due": "due", ":failed": "failed", ":now": now.toISOString(), ":none": 0 },
    });
    try {
      await this.#database.send(update);
      return "queued";
    } catch (error) {
      if (error instanceof Error && error.name === "ConditionalCheckFailedException") return "not_failed";
      throw error;
    }
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
