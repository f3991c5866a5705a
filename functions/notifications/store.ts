import { QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Database } from "#shared/database.ts";
import { OutboxRow } from "#shared/outbox.ts";
import { updateOf } from "#shared/transaction.ts";

const Waiting = z.object({ id: z.string(), dueSince: z.string() });
const pageSize = 100;
/** What a row loses once nothing more is to be done for it. */
const done = { pending: undefined, secret: undefined };
const overtaken = (error: unknown) => error instanceof Error && error.name === "ConditionalCheckFailedException";

type Change = Pick<
  UpdateCommand["input"],
  "UpdateExpression" | "ConditionExpression" | "ExpressionAttributeNames" | "ExpressionAttributeValues"
>;

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
  async fail(claim: OutboxRow, failure: string): Promise<void> {
    await this.#change(claim.id, { state: "failed", failure, ...done }, claim);
  }

  async suppress(claim: OutboxRow, failure: string): Promise<void> {
    await this.#change(claim.id, { state: "suppressed", failure, ...done }, claim);
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
      ExpressionAttributeNames: { ...names, ...(claim && { "#dueAt": "dueAt" }) },
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
