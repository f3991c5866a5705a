import { GetCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Database } from "#shared/database.ts";
import { enquiryLinkDays } from "#shared/promises.ts";
import { hashOf, newToken } from "#shared/secrets.ts";
import type { Write } from "#shared/transaction.ts";

const LinkRow = z.object({
  hash: z.string(),
  enquiry: z.string(),
  /** Epoch seconds. */
  expiresAt: z.number(),
});

// Another hash than that of a link to sign in with: neither opens what the other does.
const keyOf = (token: string) => hashOf(`enquiry\n${token}`);
const epoch = (now: Date) => Math.floor(now.getTime() / 1000);

/** Links mailed to askers without an account: each opens one enquiry, as often as they like while it works. */
export class EnquiryLinks {
  readonly #database: Database;
  readonly #table: string;
  readonly #random: (bytes: number) => Uint8Array;

  constructor(database: Database, tokens: string, random: (bytes: number) => Uint8Array) {
    this.#database = database;
    this.#table = tokens;
    this.#random = random;
  }

  /** A new link to an enquiry, and the write that makes it work. */
  issue(reference: string, now: Date): { readonly token: string; readonly write: Write } {
    const token = newToken(this.#random);
    const expiresAt = epoch(now) + enquiryLinkDays * 24 * 3600;
    const row: z.infer<typeof LinkRow> = { hash: keyOf(token), enquiry: reference, expiresAt };
    return { token, write: { Put: { TableName: this.#table, Item: row } } };
  }

  /** The reference that a link is for, while it works; looking changes nothing. */
  async find(token: string, now: Date): Promise<string | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#table, Key: { hash: keyOf(token) }, ConsistentRead: true }),
    );
    const row = Item && LinkRow.safeParse(Item).data;
    return row && row.expiresAt > epoch(now) ? row.enquiry : undefined;
  }
}
