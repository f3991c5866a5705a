import { GetCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Database } from "./database.ts";
import { Refusal } from "./refusal.ts";
import { hashOf } from "./secrets.ts";
import type { Write } from "./transaction.ts";

/** A call that carries an `Idempotency-Key`, so that sending it again does nothing again. */
export interface Call {
  readonly caller: string;
  readonly route: string;
  readonly key: string;
  readonly body: unknown;
}

const keptSeconds = 24 * 3600;

const Guard = z.object({ body: z.string(), expiresAt: z.number() });
const epoch = (now: Date) => Math.floor(now.getTime() / 1000);

/** Remembers for a day which calls were carried out, by a guard in the transaction of what they did. */
export class Once {
  readonly #database: Database;
  readonly #table: string;

  constructor(database: Database, guards: string) {
    this.#database = database;
    this.#table = guards;
  }

  /** Makes the transaction fail when the same call was carried out before. */
  async guard(call: Call, now: Date): Promise<Write> {
    return {
      Put: {
        TableName: this.#table,
        Item: { guard: nameOf(call), body: await bodyOf(call), expiresAt: epoch(now) + keptSeconds },
        // Expired rows may linger.
        ConditionExpression: "attribute_not_exists(guard) OR expiresAt <= :now",
        ExpressionAttributeValues: { ":now": epoch(now) },
      },
    };
  }

  /** Whether the call was carried out already; refuses (422) a key that came with another body. */
  async wasDone(call: Call, now: Date): Promise<boolean> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#table, Key: { guard: nameOf(call) }, ConsistentRead: true }),
    );
    const guard = Item && Guard.parse(Item);
    if (!guard || guard.expiresAt <= epoch(now)) return false;
    if (guard.body !== (await bodyOf(call))) throw new Refusal(422, "idempotency_mismatch");
    return true;
  }
}

const nameOf = ({ caller, route, key }: Call) => `once#${hashOf([caller, route, key].join("\n"))}`;
const bodyOf = ({ body }: Call) => hashOf(JSON.stringify(body));
