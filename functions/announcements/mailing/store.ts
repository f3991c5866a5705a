import { DeleteCommand, PutCommand, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Database } from "#shared/database.ts";
import { type Page, readCursor, toPage } from "#shared/paging.ts";
import { MailingRecipient, type RecipientState } from "./recipient.ts";

const isCondition = (error: unknown) => error instanceof Error && error.name === "ConditionalCheckFailedException";

/** Whom mailings go to, as that was when they were counted: no address stands here. */
export class MailingRecipients {
  readonly #database: Database;
  readonly #table: string;

  constructor(database: Database, table: string) {
    this.#database = database;
    this.#table = table;
  }

  /** Puts somebody on a list, unless they are on it. */
  async add(recipient: MailingRecipient): Promise<void> {
    try {
      await this.#database.send(
        new PutCommand({
          TableName: this.#table,
          Item: recipient,
          ConditionExpression: "attribute_not_exists(mailing)",
        }),
      );
    } catch (error) {
      if (!isCondition(error)) throw error;
    }
  }

  /** Some of a list, read strongly. */
  async page(mailing: string, cursor: string | undefined, most: number): Promise<Page<MailingRecipient>> {
    return toPage(
      MailingRecipient,
      await this.#database.send(
        new QueryCommand({
          TableName: this.#table,
          KeyConditionExpression: "mailing = :mailing",
          ExpressionAttributeValues: { ":mailing": mailing },
          ExclusiveStartKey: readCursor(cursor),
          ConsistentRead: true,
          Limit: most,
        }),
      ),
    );
  }

  /** Everybody on a list, read strongly. */
  async *all(mailing: string): AsyncGenerator<MailingRecipient> {
    let cursor: string | undefined;
    do {
      const { items, next } = await this.page(mailing, cursor, 1000);
      yield* items;
      cursor = next;
    } while (cursor !== undefined);
  }

  /** Keeps what became of somebody, of whom nothing was kept yet. */
  async settle({ mailing, subscription }: MailingRecipient, state: RecipientState): Promise<void> {
    try {
      await this.#database.send(
        new UpdateCommand({
          TableName: this.#table,
          Key: { mailing, subscription },
          UpdateExpression: "SET #state = :state",
          ConditionExpression: "#state = :listed",
          ExpressionAttributeNames: { "#state": "state" },
          ExpressionAttributeValues: { ":state": state, ":listed": "listed" satisfies RecipientState },
        }),
      );
    } catch (error) {
      if (!isCondition(error)) throw error;
    }
  }

  async remove({ mailing, subscription }: MailingRecipient): Promise<void> {
    await this.#database.send(new DeleteCommand({ TableName: this.#table, Key: { mailing, subscription } }));
  }
}
