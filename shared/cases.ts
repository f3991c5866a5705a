import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Database } from "./database.ts";
import { NextActor } from "./next-actor.ts";
import { type Page, readCursor, toPage, writeCursor } from "./paging.ts";
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
  /** Where it stands for its own people and the public, while what was done is not for them to know yet. */
  shown: z.object({ status: z.string(), since: z.string(), next: NextActor }).optional(),
  /** Whether the public does not even learn that there was one. */
  concealed: z.literal(true).optional(),
  /** When the next actor is due; for a case in which nobody acts, when that began. */
  dueBy: z.string(),
  region: z.string(),
  /** The call, briefing or the like that it belongs to. */
  matter: z.string().optional(),
  assignee: z.string().optional(),
  /** The organization or person whose case it is. */
  owner: z.string(),
  /** The reference of the case that goes on instead of this one. */
  mergedInto: z.string().optional(),
  /** Whether officers should look if it is there twice. */
  suspected: z.literal(true).optional(),
  /** What officers see in a queue. Never shown on a public page. */
  title: z.string(),
  language: z.string(),
});
export type Case = z.infer<typeof Case>;

const keysOf = (row: Case) => ({
  queue: `${row.capability}#${row.status}`,
  regionQueue: `${row.capability}#${row.region}#${row.status}`,
  ...(row.matter && { matterQueue: `${row.matter}#${row.status}` }),
});

export interface QueueFilter {
  readonly capability: string;
  readonly status: string;
  /** Only this desk region. */
  readonly region?: string;
  /** Only what belongs to this call. Together with a region, pages may be short although the queue goes on. */
  readonly matter?: string;
}

const pageSize = 50;
/** Keys that one page of a queue with two filters looks through. */
const mostKeys = 500;
const keysAtOnce = 100;
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
    const { index, key, region } = queueKey(filter);
    if (region === undefined) return toPage(Case, await this.#query(index, key, { limit: pageSize, cursor }));
    const items: Case[] = [];
    let next = cursor;
    // Where regions are well mixed, little is looked through; where one is rare, no more than a page may cost.
    for (let seen = 0; seen < mostKeys; seen += keysAtOnce) {
      const found = toPage(Case, await this.#query(index, key, { limit: keysAtOnce, cursor: next, region }));
      items.push(...found.items);
      next = found.next;
      const last = items[pageSize - 1];
      if (items.length > pageSize && last) return { items: items.slice(0, pageSize), next: cursorAfter(last) };
      if (next === undefined || items.length === pageSize) break;
    }
    return { items, ...(next !== undefined && { next }) };
  }

  /** How many cases stand in a queue, or only those due before an instant, up to `countLimit`. */
  async count(filter: QueueFilter, before?: string): Promise<number> {
    const { index, key, region } = queueKey(filter);
    const limit = region ? mostKeys : countLimit;
    const { Count } = await this.#query(index, key, { limit, count: true, region, before });
    return Count ?? 0;
  }

  /** The case of a queue that is due first. */
  async first(filter: QueueFilter): Promise<Case | undefined> {
    const { index, key, region } = queueKey(filter);
    return toPage(Case, await this.#query(index, key, { limit: region ? mostKeys : 1, region })).items[0];
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
      region,
      count = false,
      newestFirst = false,
      before,
    }: {
      limit: number;
      cursor?: string | undefined;
      region?: string | undefined;
      count?: boolean;
      newestFirst?: boolean;
      before?: string | undefined;
    },
  ) {
    return this.#database.send(
      new QueryCommand({
        TableName: this.#table,
        IndexName: index,
        KeyConditionExpression: before ? "#key = :key AND dueBy < :before" : "#key = :key",
        ExpressionAttributeNames: { "#key": attribute, ...(region && { "#region": "region" }) },
        ExpressionAttributeValues: {
          ":key": value,
          ...(region && { ":region": region }),
          ...(before && { ":before": before }),
        },
        ...(region && { FilterExpression: "#region = :region" }),
        Limit: limit,
        ExclusiveStartKey: readCursor(cursor),
        ScanIndexForward: !newestFirst,
        ...(count && { Select: "COUNT" as const }),
      }),
    );
  }
}

/** Which index answers a filter, and the region that it leaves to be filtered. */
const queueKey = ({ capability, status, region, matter }: QueueFilter) => {
  if (matter !== undefined) return { index: "matter", key: ["matterQueue", `${matter}#${status}`] as const, region };
  if (region === undefined) return { index: "status", key: ["queue", `${capability}#${status}`] as const };
  return { index: "region", key: ["regionQueue", `${capability}#${region}#${status}`] as const };
};

const cursorAfter = (row: Case) =>
  writeCursor({ reference: row.reference, dueBy: row.dueBy, matterQueue: keysOf(row).matterQueue ?? "" });
