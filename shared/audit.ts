import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Database } from "./database.ts";
import { type Page, readCursor, toPage } from "./paging.ts";
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

  constructor(database: Database, tables: { audit: string; revisions: string }) {
    this.#database = database;
    this.#tables = tables;
  }

  add({ version, ...happening }: Happening): Write {
    const item: AuditEntry = { ...happening, entry: entryKey(happening.at, version), day: happening.at.slice(0, 10) };
    return {
      Put: { TableName: this.#tables.audit, Item: item, ConditionExpression: "attribute_not_exists(subject)" },
    };
  }

  revise({ version, ...values }: Omit<Revision, "entry"> & { version: number }): Write {
    const item: Revision = { ...values, entry: entryKey(values.at, version) };
    return {
      Put: { TableName: this.#tables.revisions, Item: item, ConditionExpression: "attribute_not_exists(subject)" },
    };
  }

  /** What happened to a subject, oldest first. */
  async of(subject: string): Promise<AuditEntry[]> {
    return (await this.#history(AuditEntry, this.#tables.audit, subject)).items;
  }

  async revisionsOf(subject: string): Promise<Revision[]> {
    return (await this.#history(Revision, this.#tables.revisions, subject)).items;
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

  async #history<Schema extends z.ZodType>(schema: Schema, table: string, subject: string) {
    return toPage(
      schema,
      await this.#database.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: "subject = :subject",
          ExpressionAttributeValues: { ":subject": subject },
          ConsistentRead: true,
        }),
      ),
    );
  }
}
