import { GetCommand, PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { Audit, type AuditEntry } from "#shared/audit.ts";
import { type Case, Cases } from "#shared/cases.ts";
import type { Connection } from "#shared/connection.ts";
import type { Database } from "#shared/database.ts";
import { Jobs } from "#shared/jobs.ts";
import { type Organization, Organizations } from "#shared/organizations.ts";
import type { Page } from "#shared/paging.ts";
import type { TableName } from "#shared/tables.ts";
import { ApplicationFacts, EnquiryFacts, InputFacts, SignUpFacts } from "./facts.ts";
import { Tally } from "./tally.ts";

/** What was counted of a part of a year: `organizations`, or a month as `month#01`. Instants are RFC 3339. */
export const YearPart = z.object({
  year: z.string(),
  part: z.string(),
  tally: Tally,
  at: z.string(),
  /** When the job was started that counted it: an earlier one does not overwrite what a later one found. */
  startedAt: z.string(),
});
export type YearPart = z.infer<typeof YearPart>;

export const organizationsPart = "organizations";
export const monthPart = (month: string) => `month#${month}`;

type Read = { readonly table: (name: TableName) => string };

/** Figures of years, and what they are counted from. */
export class FiguresStore {
  readonly jobs: Jobs;
  readonly #database: Database;
  readonly #cases: Cases;
  readonly #audit: Audit;
  readonly #organizations: Organizations;
  readonly #table: Read["table"];

  constructor(database: Database, { settings }: Pick<Connection, "settings">) {
    const { table } = settings;
    this.#database = database;
    this.#table = table;
    this.jobs = new Jobs(database, table("reportingJobs"));
    this.#cases = new Cases(database, table("cases"));
    this.#audit = new Audit(database, { audit: table("audit"), revisions: table("revisions") });
    this.#organizations = new Organizations(database, table);
  }

  /** Every part of a year that was counted. */
  async partsOf(year: string): Promise<YearPart[]> {
    const { Items = [] } = await this.#database.send(
      new QueryCommand({
        TableName: this.#table("yearFigures"),
        KeyConditionExpression: "#year = :year",
        ExpressionAttributeNames: { "#year": "year" },
        ExpressionAttributeValues: { ":year": year },
        ConsistentRead: true,
      }),
    );
    return Items.map((item) => YearPart.parse(item));
  }

  /** Keeps what was counted, unless a job that was started later has counted it since. */
  async keep(part: YearPart): Promise<void> {
    try {
      await this.#database.send(
        new PutCommand({
          TableName: this.#table("yearFigures"),
          Item: part,
          ConditionExpression: "attribute_not_exists(#year) OR #startedAt <= :startedAt",
          ExpressionAttributeNames: { "#year": "year", "#startedAt": "startedAt" },
          ExpressionAttributeValues: { ":startedAt": part.startedAt },
        }),
      );
    } catch (error) {
      if (!(error instanceof Error && error.name === "ConditionalCheckFailedException")) throw error;
    }
  }

  /** Registrations in a status, page by page. */
  registrations(status: string, cursor: string | undefined): Promise<Page<Case>> {
    return this.#cases.queue({ capability: "registration", status }, cursor);
  }

  organization(id: string): Promise<Organization | undefined> {
    return this.#organizations.find(id);
  }

  /** What happened on a day, 100 entries at a time. */
  happenedOn(day: string, cursor: string | undefined): Promise<Page<AuditEntry>> {
    return this.#audit.on(day, cursor);
  }

  historyOf(subject: string): Promise<AuditEntry[]> {
    return this.#audit.of(subject);
  }

  application(reference: string) {
    return this.#read("applications", reference, ApplicationFacts);
  }

  input(reference: string) {
    return this.#read("inputs", reference, InputFacts);
  }

  enquiry(reference: string) {
    return this.#read("enquiries", reference, EnquiryFacts);
  }

  signUp(reference: string) {
    return this.#read("signUps", reference, SignUpFacts);
  }

  async #read<Schema extends z.ZodType>(table: TableName, reference: string, schema: Schema) {
    const get = new GetCommand({ TableName: this.#table(table), Key: { reference } });
    return schema.parse((await this.#database.send(get)).Item ?? {}) as z.output<Schema>;
  }
}
