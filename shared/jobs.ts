import { GetCommand, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Database } from "./database.ts";
import { expiryOf } from "./retention.ts";
import { transact, updateOf, type Write } from "./transaction.ts";

/** Work that takes longer than a request: done in pages, seen by people, resumed anywhere. Instants are RFC 3339. */
export const Job = z.object({
  id: z.string(),
  kind: z.string(),
  /** What it is done for, such as a call: people who look at that see how far it is. */
  matter: z.string(),
  state: z.enum(["waiting", "done", "failed"]),
  /** There while it waits, so that the index of what waits stays small. */
  pending: z.literal("due").optional(),
  /** When to go on; while somebody works on it, when their claim lapses. */
  dueAt: z.string(),
  startedAt: z.string(),
  finishedAt: z.string().optional(),
  /** Opaque id of the person who asked for it, or `system`. */
  by: z.string(),
  done: z.number(),
  /** How much there is to do, where that is known. */
  total: z.number().optional(),
  /** Where the next page begins. */
  cursor: z.string().optional(),
  /** Pages that failed in a row. */
  attempts: z.number(),
  input: z.record(z.string(), z.unknown()),
  /** Epoch seconds, once it is finished. */
  expiresAt: z.number().optional(),
});
export type Job = z.infer<typeof Job>;

/** What one page of a job came to. A page may be done again: whatever it writes must not be there twice. */
export interface Progress {
  readonly done: number;
  readonly total?: number;
  /** None when the job is finished. */
  readonly cursor?: string;
}

export type Step = (job: Job, now: Date) => Promise<Progress>;

const claimSeconds = 120;
const mostAttempts = 30;
const later = (now: Date, seconds: number) => new Date(now.getTime() + seconds * 1000).toISOString();

const finished = (now: Date) => ({
  pending: undefined,
  finishedAt: now.toISOString(),
  expiresAt: expiryOf("job", now),
});

/** The jobs of one function. */
export class Jobs {
  readonly #database: Database;
  readonly #table: string;

  constructor(database: Database, table: string) {
    this.#database = database;
    this.#table = table;
  }

  /**
   * Part of the transaction that makes the work necessary, at once or from an instant on; the same id is never started
   * twice (the transaction fails).
   */
  start(
    job: Pick<Job, "id" | "kind" | "matter" | "by"> & Partial<Pick<Job, "input" | "total" | "dueAt">>,
    now: Date,
  ): Write {
    const at = now.toISOString();
    const state = { state: "waiting", pending: "due", startedAt: at, done: 0, attempts: 0 } as const;
    const item: Job = { input: {}, dueAt: at, ...job, ...state };
    return { Put: { TableName: this.#table, Item: item, ConditionExpression: "attribute_not_exists(id)" } };
  }

  /** Starts a job by itself; false when it was started before. */
  async begin(...started: Parameters<Jobs["start"]>): Promise<boolean> {
    return transact(this.#database, [this.start(...started)]);
  }

  async find(id: string): Promise<Job | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#table, Key: { id }, ConsistentRead: true }),
    );
    return Item && Job.parse(Item);
  }

  /** What was done for something, newest first. */
  async ofMatter(matter: string, most = 20): Promise<Job[]> {
    const { Items = [] } = await this.#database.send(
      new QueryCommand({
        TableName: this.#table,
        IndexName: "matter",
        KeyConditionExpression: "matter = :matter",
        ExpressionAttributeValues: { ":matter": matter },
        ScanIndexForward: false,
        Limit: most,
      }),
    );
    return Items.map((item) => Job.parse(item));
  }

  /** Jobs to go on with, the longest overdue first. */
  async due(now: Date, limit: number): Promise<Job[]> {
    const { Items = [] } = await this.#database.send(
      new QueryCommand({
        TableName: this.#table,
        IndexName: "due",
        KeyConditionExpression: "pending = :due AND dueAt <= :now",
        ExpressionAttributeValues: { ":due": "due", ":now": now.toISOString() },
        Limit: limit,
      }),
    );
    const found = await Promise.all(Items.map(({ id }) => this.find(String(id))));
    return found.filter((job) => job !== undefined);
  }

  /** Takes a job that is due; undefined when somebody else has it or it is over. */
  claim(job: Job, now: Date): Promise<Job | undefined> {
    return job.dueAt <= now.toISOString()
      ? this.#move(job, { dueAt: later(now, claimSeconds) })
      : Promise.resolve(undefined);
  }

  /** Keeps a page's progress, and the claim with it; undefined when the claim lapsed and somebody else goes on. */
  keep(job: Job, { done, total, cursor }: Progress, now: Date): Promise<Job | undefined> {
    const counted = { done: job.done + done, total: total ?? job.total, cursor, attempts: 0 };
    if (cursor !== undefined) return this.#move(job, { ...counted, dueAt: later(now, claimSeconds) });
    return this.#move(job, { ...counted, state: "done", ...finished(now) });
  }

  /** Lets go of a job: to go on at once, or after a failure a little later, until it counts as failed for good. */
  release(job: Job, now: Date, failed: boolean): Promise<Job | undefined> {
    if (!failed) return this.#move(job, { dueAt: now.toISOString() });
    const attempts = job.attempts + 1;
    if (attempts >= mostAttempts) return this.#move(job, { attempts, state: "failed", ...finished(now) });
    return this.#move(job, { attempts, dueAt: later(now, Math.min(2 ** attempts, 600)) });
  }

  /** Moves a job on, provided nobody did since it was read. */
  async #move(job: Job, changes: Partial<Record<keyof Job, unknown>>): Promise<Job | undefined> {
    const { UpdateExpression, names, values } = updateOf(changes);
    try {
      const { Attributes } = await this.#database.send(
        new UpdateCommand({
          TableName: this.#table,
          Key: { id: job.id },
          UpdateExpression,
          ConditionExpression: "#pending = :due_now AND #dueAt = :dueAt_was",
          ExpressionAttributeNames: { ...names, "#pending": "pending", "#dueAt": "dueAt" },
          ExpressionAttributeValues: { ...values, ":due_now": "due", ":dueAt_was": job.dueAt },
          ReturnValues: "ALL_NEW",
        }),
      );
      return Job.parse(Attributes);
    } catch (error) {
      if (error instanceof Error && error.name === "ConditionalCheckFailedException") return undefined;
      throw error;
    }
  }
}
