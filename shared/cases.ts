import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Database } from "./database.ts";
import { NextActor } from "./next-actor.ts";
import { type Page, readCursor, toPage } from "./paging.ts";
import type { Write } from "./transaction.ts";

/** One row per case of any kind: what queues, status pages and clocks need to know of the entity, and nothing else. */
export const Case = z.object({
  reference: z.string(),
  capability: z.string(),
  kind: z.string(),
  status: z.string(),
  /** RFC 3339, like every instant here. */
  since: z.string(),
  openedAt: z.string(),
  next: NextActor,
  /** When the next actor is due; for a case in which nobody acts, when that began. */
  dueBy: z.string(),
  region: z.string(),
  assignee: z.string().optional(),
  /** The organization or person whose case it is. */
  owner: z.string(),
  /** What officers see in a queue. Never shown on a public page. */
  title: z.string(),
  language: z.string(),
});
export type Case = z.infer<typeof Case>;

const keysOf = (row: Case) => ({
  queue: `${row.capability}#${row.status}`,
  regionQueue: `${row.capability}#${row.region}#${row.status}`,
});

export interface QueueFilter {
  readonly capability: string;
  readonly status: string;
  /** Only this desk region. */
  readonly region?: string;
}

const pageSize = 50;
/** Counts stop here: more is shown as "100+". */
export const countLimit = 100;

export class Cases {
  readonly #database: Database;
  readonly #table: string;

  constructor(database: Database, table: string) {
    this.#database = database;
    this.#table = table;
  }

  /** Part of the transaction of the entity it shows, whose condition guards it too. */
  write(row: Case): Write {
    return { Put: { TableName: this.#table, Item: { ...row, ...keysOf(row) } } };
  }

  /** Read strongly: what a decision just wrote is seen. */
  async find(reference: string): Promise<Case | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#table, Key: { reference }, ConsistentRead: true }),
    );
    return Item && Case.parse(Item);
  }

  /** A queue's cases, the one due first on top, 50 at a time. */
  async queue(filter: QueueFilter, cursor?: string): Promise<Page<Case>> {
    const { index, key } = queueKey(filter);
    return toPage(Case, await this.#query(index, key, { limit: pageSize, cursor }));
  }

  /** How many cases stand in a queue, up to `countLimit`. */
  async count(filter: QueueFilter): Promise<number> {
    const { index, key } = queueKey(filter);
    const { Count } = await this.#query(index, key, { limit: countLimit, count: true });
    return Count ?? 0;
  }

  /** The case of a queue that is due first. */
  async first(filter: QueueFilter): Promise<Case | undefined> {
    const { index, key } = queueKey(filter);
    return toPage(Case, await this.#query(index, key, { limit: 1 })).items[0];
  }

  async ofOwner(owner: string, cursor?: string): Promise<Page<Case>> {
    return toPage(Case, await this.#query("owner", ["owner", owner], { limit: pageSize, cursor, newestFirst: true }));
  }

  async ofAssignee(assignee: string, cursor?: string): Promise<Page<Case>> {
    return toPage(Case, await this.#query("assignee", ["assignee", assignee], { limit: pageSize, cursor }));
  }

  #query(
    index: string,
    [attribute, value]: readonly [string, string],
    {
      limit,
      cursor,
      count = false,
      newestFirst = false,
    }: { limit: number; cursor?: string | undefined; count?: boolean; newestFirst?: boolean },
  ) {
    return this.#database.send(
      new QueryCommand({
        TableName: this.#table,
        IndexName: index,
        KeyConditionExpression: "#key = :key",
        ExpressionAttributeNames: { "#key": attribute },
        ExpressionAttributeValues: { ":key": value },
        Limit: limit,
        ExclusiveStartKey: readCursor(cursor),
        ScanIndexForward: !newestFirst,
        ...(count && { Select: "COUNT" as const }),
      }),
    );
  }
}

const queueKey = ({ capability, status, region }: QueueFilter) =>
  region === undefined
    ? { index: "status", key: ["queue", `${capability}#${status}`] as const }
    : { index: "region", key: ["regionQueue", `${capability}#${region}#${status}`] as const };
