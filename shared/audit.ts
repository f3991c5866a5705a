import { PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Database } from "./database.ts";
import { type Page, readCursor, toPage } from "./paging.ts";
import { expiryOf, isThere } from "./retention.ts";
import type { Write } from "./transaction.ts";

/** What happened: codes and field names, never a personal value. */
export const AuditEntry = z.object({
  /** The case's reference, or the id of what has no case. */
  subject: z.string(),
  /** Sorts by time, then by version; unique for a subject because every change moves its version. */
  entry: z.string(),
  day: z.string(),
  at: z.string(),
  /** Opaque id of the person, or `system`, or `applicant` before there is a person. */
  by: z.string(),
  what: z.string(),
  from: z.string().optional(),
  to: z.string().optional(),
  reason: z.string().optional(),
  fields: z.array(z.string()).optional(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** The values before and after a change and the notes that went with it; erasure may clear these rows. */
export const Revision = z.object({
  subject: z.string(),
  entry: z.string(),
  at: z.string(),
  by: z.string(),
  before: z.record(z.string(), z.unknown()).optional(),
  after: z.record(z.string(), z.unknown()).optional(),
  /** Text for the person whose case it is. */
  note: z.string().optional(),
  /** Text only officers see. */
  internal: z.string().optional(),
  expiresAt: z.number().optional(),
});
export type Revision = z.infer<typeof Revision>;

/** Where an entry stands in the history of its subject. */
export const entryKey = (at: string, version: number) => `${at}#${String(version).padStart(6, "0")}`;

/** The version of its subject that an entry made. */
export const versionOf = ({ entry }: Pick<AuditEntry, "entry">) => Number(entry.split("#")[1]);

export interface Happening extends Omit<AuditEntry, "entry" | "day"> {
  /** The version of the subject that this made. */
  readonly version: number;
}

const pageSize = 100;

/** The only writer of the audit: adds, and cannot overwrite. */
export class Audit {
  readonly #database: Database;
  readonly #tables: { audit: string; revisions: string };
  readonly #now: (() => Date) | undefined;

  /** With a clock, revisions that have expired are there no more, whether or not their rows are. */
  constructor(database: Database, tables: { audit: string; revisions: string }, now?: () => Date) {
    this.#database = database;
    this.#tables = tables;
    this.#now = now;
  }

  add({ version, ...happening }: Happening): Write {
    const item: AuditEntry = { ...happening, entry: entryKey(happening.at, version), day: happening.at.slice(0, 10) };
    return {
      Put: { TableName: this.#tables.audit, Item: item, ConditionExpression: "attribute_not_exists(subject)" },
    };
  }

  revise({ version, ...values }: Omit<Revision, "entry" | "expiresAt"> & { version: number }): Write {
    const expiresAt = expiryOf("revision", new Date(values.at));
    const item: Revision = { ...values, entry: entryKey(values.at, version), expiresAt };
    return {
      Put: { TableName: this.#tables.revisions, Item: item, ConditionExpression: "attribute_not_exists(subject)" },
    };
  }

  /** What happened to a subject, oldest first. */
  async of(subject: string): Promise<AuditEntry[]> {
    return (await this.#history(AuditEntry, this.#tables.audit, subject)).items;
  }

  async revisionsOf(subject: string): Promise<Revision[]> {
    const [now, { items }] = [this.#now?.(), await this.#history(Revision, this.#tables.revisions, subject)];
    return items.filter((revision) => isThere(revision, now));
  }

  /** Takes the values and words out of revisions of a subject; that there was a change stays on record. Safe to run twice. */
  async emptyRevisions(subject: string, which: (revision: Revision) => boolean = () => true): Promise<void> {
    let cursor: string | undefined;
    do {
      const { items, next } = await this.#history(Revision, this.#tables.revisions, subject, cursor);
      for (const revision of items) {
        const { before, after, note, internal, ...Item } = revision;
        const isEmpty = [before, after, note, internal].every((value) => value === undefined);
        if (!isEmpty && which(revision))
          await this.#database.send(new PutCommand({ TableName: this.#tables.revisions, Item }));
      }
      cursor = next;
    } while (cursor !== undefined);
  }

  /** Everything that happened on a day (UTC, YYYY-MM-DD), newest first. */
  async on(day: string, cursor?: string): Promise<Page<AuditEntry>> {
    return toPage(
      AuditEntry,
      await this.#database.send(
        new QueryCommand({
          TableName: this.#tables.audit,
          IndexName: "day",
          KeyConditionExpression: "#day = :day",
          ExpressionAttributeNames: { "#day": "day" },
          ExpressionAttributeValues: { ":day": day },
          ExclusiveStartKey: readCursor(cursor),
          ScanIndexForward: false,
          Limit: pageSize,
        }),
      ),
    );
  }

  /** Whether anything happened on one of these days (UTC, YYYY-MM-DD). */
  async happenedOn(days: readonly string[]): Promise<boolean> {
    const counts = days.map(async (day) => {
      const first = new QueryCommand({
        TableName: this.#tables.audit,
        IndexName: "day",
        KeyConditionExpression: "#day = :day",
        ExpressionAttributeNames: { "#day": "day" },
        ExpressionAttributeValues: { ":day": day },
        Limit: 1,
        Select: "COUNT",
      });
      return (await this.#database.send(first)).Count ?? 0;
    });
    return (await Promise.all(counts)).some((count) => count > 0);
  }

  /** As much as one answer holds (1 MB), from a cursor on. */
  async #history<Schema extends z.ZodType>(schema: Schema, table: string, subject: string, cursor?: string) {
    return toPage(
      schema,
      await this.#database.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: "subject = :subject",
          ExpressionAttributeValues: { ":subject": subject },
          ExclusiveStartKey: readCursor(cursor),
          ConsistentRead: true,
        }),
      ),
    );
  }
}
