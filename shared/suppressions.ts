import { GetCommand, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Database } from "./database.ts";
import { type Page, readCursor, toPage } from "./paging.ts";
import { expiryOf } from "./retention.ts";
import { hashOf } from "./secrets.ts";
import type { Write } from "./transaction.ts";

/**
 * Why less is mailed to an address: it bounced for good or an officer stopped it (only what confirms it), its owner called
 * our mail unwanted or asked for an end of news (no news), or the person moved to another one (their mail goes there).
 */
export const suppressionReasons = ["bounce", "officer", "complaint", "asked", "moved"] as const;
export const SuppressionReason = z.enum(suppressionReasons);
export type SuppressionReason = z.infer<typeof SuppressionReason>;

export const Suppression = z.object({
  /** The hash of the address; the address itself is not here. */
  address: z.string(),
  reason: SuppressionReason,
  since: z.string(),
  /** The message by which it came. */
  mail: z.string().optional(),
  code: z.string().optional(),
  version: z.number(),
  /** There while it holds, so that the lists of what holds stay small. */
  listed: SuppressionReason.optional(),
  /** What was told of before does not bring it back. */
  liftedAt: z.string().optional(),
  /** Epoch seconds, while it does not hold. */
  expiresAt: z.number().optional(),
});
export type Suppression = z.infer<typeof Suppression>;

export const addressKeyOf = (email: string): string => hashOf(`address\n${email.toLowerCase()}`);

/** What of these keeps a message from an address: everything that is not anyway to go there, or only what is news. */
export const stoppedBy = (
  reasons: readonly SuppressionReason[],
  message: { readonly anyway?: true | undefined; readonly news?: true | undefined },
): Exclude<SuppressionReason, "moved"> | undefined => {
  const found = (wanted: readonly Exclude<SuppressionReason, "moved">[]) => wanted.find((one) => reasons.includes(one));
  if (message.anyway) return undefined;
  return found(["bounce", "officer"]) ?? (message.news ? found(["complaint", "asked"]) : undefined);
};

type Given = Pick<Suppression, "address" | "reason" | "since"> & Partial<Pick<Suppression, "mail" | "code">>;

/** Our own list of addresses to which not everything is mailed. */
export class Suppressions {
  readonly #database: Database;
  readonly #table: string;

  constructor(database: Database, table: string) {
    this.#database = database;
    this.#table = table;
  }

  async find(address: string, reason: SuppressionReason): Promise<Suppression | undefined> {
    const get = new GetCommand({ TableName: this.#table, Key: { address, reason }, ConsistentRead: true });
    const { Item } = await this.#database.send(get);
    return Item && Suppression.parse(Item);
  }

  /** What holds for an address now. */
  async of(address: string): Promise<Suppression[]> {
    const { Items = [] } = await this.#database.send(
      new QueryCommand({
        TableName: this.#table,
        KeyConditionExpression: "address = :address",
        ExpressionAttributeValues: { ":address": address },
        ConsistentRead: true,
      }),
    );
    return Items.map((item) => Suppression.parse(item)).filter(({ listed }) => listed);
  }

  /** Why nothing but confirmations goes to an address, if so. */
  async stopped(email: string): Promise<Suppression | undefined> {
    const held = await this.of(addressKeyOf(email));
    return held.find(({ reason }) => reason === "bounce" || reason === "officer");
  }

  /** What holds for a reason, newest first. */
  async list(reason: SuppressionReason, cursor?: string): Promise<Page<Suppression>> {
    const query = new QueryCommand({
      TableName: this.#table,
      IndexName: "listed",
      KeyConditionExpression: "listed = :reason",
      ExpressionAttributeValues: { ":reason": reason },
      ExclusiveStartKey: readCursor(cursor),
      ScanIndexForward: false,
      Limit: 50,
    });
    return toPage(Suppression, await this.#database.send(query));
  }

  /**
   * The write that makes one hold, over what was read of it; none where it holds for at least as long already, or was
   * lifted after that.
   */
  write(given: Given, was: Suppression | undefined): Write | undefined {
    if (was?.liftedAt !== undefined && given.since <= was.liftedAt) return undefined;
    if (was?.listed && was.since <= given.since) return undefined;
    const lifted = was?.liftedAt !== undefined && { liftedAt: was.liftedAt };
    const item: Suppression = { ...given, ...lifted, version: (was?.version ?? 0) + 1, listed: given.reason };
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

  /** The write that lifts one which holds. */
  liftWrite({ address, reason, version }: Suppression, now: Date): Write {
    return {
      Update: {
        TableName: this.#table,
        Key: { address, reason },
        UpdateExpression: "SET liftedAt = :now, expiresAt = :gone, #version = :next REMOVE listed",
        ConditionExpression: "#version = :was",
        ExpressionAttributeNames: { "#version": "version" },
        ExpressionAttributeValues: {
          ":now": now.toISOString(),
          ":gone": expiryOf("undelivered", now),
          ":next": version + 1,
          ":was": version,
        },
      },
    };
  }

  /** Lifts one by itself, if it holds. */
  async liftFor(email: string, reason: SuppressionReason, now: Date): Promise<void> {
    const found = await this.find(addressKeyOf(email), reason);
    if (!found?.listed) return;
    const { Update } = this.liftWrite(found, now);
    if (!Update) return;
    try {
      await this.#database.send(new UpdateCommand(Update as UpdateCommand["input"]));
    } catch (error) {
      if (!(error instanceof Error && error.name === "ConditionalCheckFailedException")) throw error;
    }
  }
}
