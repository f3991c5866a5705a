import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Database } from "./database.ts";
import { type Page, readCursor, toPage } from "./paging.ts";
import { expiryOf } from "./retention.ts";
import type { Write } from "./transaction.ts";

/** How an officer, or the person, brought a task to its end. */
const mailTaskEnds = ["sent_again", "address_changed", "reached_otherwise"] as const;
export type MailTaskEnd = (typeof mailTaskEnds)[number];

/** Somebody whom our mail does not reach, to be reached: one for each address and case. Instants are RFC 3339. */
export const MailTask = z.object({
  /** The hash of the address. */
  address: z.string(),
  /** The reference of the case; `person.` and an id, or `mail.` and one, where there is none. */
  subject: z.string(),
  state: z.enum(["open", "closed"]),
  /** There while it is open. */
  queue: z.literal("open").optional(),
  since: z.string(),
  /** The desk region whose officers see it. */
  region: z.string(),
  /** The message that did not arrive. */
  mail: z.string(),
  kind: z.string(),
  code: z.string().optional(),
  reference: z.string().optional(),
  personId: z.string().optional(),
  version: z.number(),
  /** When a link was sent to a new address that was given. */
  askedAt: z.string().optional(),
  end: z.enum(mailTaskEnds).optional(),
  closedAt: z.string().optional(),
  closedBy: z.string().optional(),
  /** Epoch seconds, once it is closed. */
  expiresAt: z.number().optional(),
});
export type MailTask = z.infer<typeof MailTask>;

const pageSize = 50;

export class MailTasks {
  readonly #database: Database;
  readonly #table: string;

  constructor(database: Database, table: string) {
    this.#database = database;
    this.#table = table;
  }

  async find(address: string, subject: string): Promise<MailTask | undefined> {
    const get = new GetCommand({ TableName: this.#table, Key: { address, subject }, ConsistentRead: true });
    const { Item } = await this.#database.send(get);
    return Item && MailTask.parse(Item);
  }

  /** All tasks of an address, open or not. */
  async ofAddress(address: string): Promise<MailTask[]> {
    const { Items = [] } = await this.#database.send(
      new QueryCommand({
        TableName: this.#table,
        KeyConditionExpression: "address = :address",
        ExpressionAttributeValues: { ":address": address },
        ConsistentRead: true,
      }),
    );
    return Items.map((item) => MailTask.parse(item));
  }

  /** What is open, the oldest first. */
  async open(cursor?: string): Promise<Page<MailTask>> {
    const query = new QueryCommand({
      TableName: this.#table,
      IndexName: "open",
      KeyConditionExpression: "queue = :open",
      ExpressionAttributeValues: { ":open": "open" },
      ExclusiveStartKey: readCursor(cursor),
      Limit: pageSize,
    });
    return toPage(MailTask, await this.#database.send(query));
  }

  /** Stores a task over what was read of it. */
  write({ expiresAt, ...task }: Omit<MailTask, "version">, was: MailTask | undefined): Write {
    const gone = task.state === "closed" && expiresAt !== undefined && { expiresAt };
    const item: MailTask = { ...task, ...gone, version: (was?.version ?? 0) + 1 };
    return {
      Put: {
        TableName: this.#table,
        Item: item,
        ...(was
          ? {
              ConditionExpression: "#version = :was",
              ExpressionAttributeNames: { "#version": "version" },
              ExpressionAttributeValues: { ":was": was.version },
            }
          : { ConditionExpression: "attribute_not_exists(address)" }),
      },
    };
  }

  /** Ends a task over what was read of it. */
  end(task: MailTask, end: MailTaskEnd, by: string, now: Date): Write {
    const { queue: _, ...rest } = task;
    const closed = { closedBy: by, closedAt: now.toISOString(), expiresAt: expiryOf("undelivered", now) };
    return this.write({ ...rest, state: "closed", end, ...closed }, task);
  }
}
