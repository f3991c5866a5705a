import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Database } from "#shared/database.ts";
import { transact, type Write } from "#shared/transaction.ts";

/** Of an organization, all keys under which it stands, and for which of its versions. */
const Kept = z.object({ keys: z.array(z.string()), version: z.number(), turn: z.string() });

/** As many as share a key are looked at; a host that more share tells nothing of any of them. */
const mostPerKey = 20;
/** As many changes as fit into one transaction beside the row that guards it. */
const mostChanges = 11;

const keptOf = (id: string) => `of#${id}`;
const apartOf = (id: string) => `apart#${id}`;

/** Who is found by what, and which pairs were found to be two. */
export class DuplicateKeys {
  readonly #database: Database;
  readonly #table: string;

  constructor(database: Database, table: string) {
    this.#database = database;
    this.#table = table;
  }

  /**
   * Puts an organization under these keys and no others. An older version leaves what a newer one wrote; answers whether it
   * came to its end, which it does not when somebody else writes the keys of the same organization meanwhile.
   */
  async keep(id: string, version: number, keys: readonly string[]): Promise<boolean> {
    const before = await this.#kept(id);
    if (before && before.version > version) return true;
    const stale = (before?.keys ?? []).filter((key) => !keys.includes(key));
    const fresh = keys.filter((key) => !before?.keys.includes(key));
    if (before?.version === version && stale.length + fresh.length === 0) return true;
    // Every key that may stand is named in the row that guards them, so that none is ever left behind.
    const between = { keys: [...keys, ...stale], version, turn: crypto.randomUUID() };
    const added = fresh.map((key): Write => ({ Put: { TableName: this.#table, Item: { key, organization: id } } }));
    if (!(await this.#write(id, before?.turn, between, added))) return false;
    const gone = stale.slice(0, mostChanges);
    const left = { keys: [...keys, ...stale.slice(mostChanges)], version, turn: crypto.randomUUID() };
    const removed = gone.map((key): Write => ({ Delete: { TableName: this.#table, Key: { key, organization: id } } }));
    return gone.length === 0 || this.#write(id, between.turn, left, removed);
  }

  /** Under which keys an organization stands now. */
  async keysOf(id: string): Promise<readonly string[]> {
    return (await this.#kept(id))?.keys ?? [];
  }

  /** Others that stand under one of the keys, and under how many. */
  async sharing(id: string, keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const found = await Promise.all(keys.map((key) => this.#under(key)));
    const shared = new Map<string, number>();
    for (const other of found.flat()) if (other !== id) shared.set(other, (shared.get(other) ?? 0) + 1);
    return shared;
  }

  /** Part of the transaction in which somebody finds that two are not the same. */
  setApart(one: string, other: string): readonly Write[] {
    return [
      { Put: { TableName: this.#table, Item: { key: apartOf(one), organization: other } } },
      { Put: { TableName: this.#table, Item: { key: apartOf(other), organization: one } } },
    ];
  }

  async keepApart(one: string, other: string): Promise<void> {
    await transact(this.#database, this.setApart(one, other));
  }

  /** Those that were found not to be this one. */
  async apartFrom(id: string): Promise<ReadonlySet<string>> {
    return new Set(await this.#under(apartOf(id), 200));
  }

  async #under(key: string, most = mostPerKey): Promise<string[]> {
    const { Items = [] } = await this.#database.send(
      new QueryCommand({
        TableName: this.#table,
        KeyConditionExpression: "#key = :key",
        ExpressionAttributeNames: { "#key": "key" },
        ExpressionAttributeValues: { ":key": key },
        ConsistentRead: true,
        Limit: most,
      }),
    );
    return Items.map(({ organization }) => String(organization));
  }

  async #kept(id: string): Promise<z.infer<typeof Kept> | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({
        TableName: this.#table,
        Key: { key: keptOf(id), organization: id },
        ConsistentRead: true,
      }),
    );
    return Item && Kept.parse(Item);
  }

  /** Changes rows together with the one that names them all, unless somebody else did since. */
  #write(id: string, was: string | undefined, kept: z.infer<typeof Kept>, writes: readonly Write[]) {
    const condition =
      was === undefined
        ? { ConditionExpression: "attribute_not_exists(#turn)", ExpressionAttributeNames: { "#turn": "turn" } }
        : {
            ConditionExpression: "#turn = :was",
            ExpressionAttributeNames: { "#turn": "turn" },
            ExpressionAttributeValues: { ":was": was },
          };
    const guard = {
      Put: { TableName: this.#table, Item: { key: keptOf(id), organization: id, ...kept }, ...condition },
    };
    return transact(this.#database, [guard, ...writes]);
  }
}
