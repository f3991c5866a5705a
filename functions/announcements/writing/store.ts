import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { Audit } from "#shared/audit.ts";
import type { Move as CaseMove } from "#shared/casebook.ts";
import type { Connection } from "#shared/connection.ts";
import type { Database } from "#shared/database.ts";
import { type Job, Jobs } from "#shared/jobs.ts";
import { type Page, readCursor, toPage } from "#shared/paging.ts";
import { Published } from "#shared/published.ts";
import { Refusal } from "#shared/refusal.ts";
import { transact, type Write } from "#shared/transaction.ts";
import { Announcement, type AnnouncementStatus, matterOf } from "./announcement.ts";
import { publicRows } from "./projection.ts";

/** What one decision does to an announcement, to be made in one transaction with the work that it starts. */
export interface AnnouncementMove extends Omit<CaseMove<Announcement>, "note" | "internal" | "letters"> {
  readonly jobs?: readonly (Pick<Job, "id" | "kind"> & Partial<Pick<Job, "input" | "total" | "dueAt">>)[] | undefined;
}

const pageSize = 50;

/** Announcements: every write is one transaction of entity, audit, public rows and the work it starts. */
export class Announcements {
  readonly audit: Audit;
  readonly jobs: Jobs;
  readonly published: Published;
  readonly #database: Database;
  readonly #table: string;

  constructor(database: Database, { settings: { table } }: Pick<Connection, "settings">) {
    this.#database = database;
    this.#table = table("announcements");
    this.audit = new Audit(database, { audit: table("audit"), revisions: table("revisions") });
    this.jobs = new Jobs(database, table("announcementJobs"));
    this.published = new Published(database, table("published"));
  }

  /** Read strongly: what a decision just wrote is seen. */
  async find(id: string): Promise<Announcement | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#table, Key: { id }, ConsistentRead: true }),
    );
    return Item && Announcement.parse(Item);
  }

  /** Those of a status, written last on top. */
  async shelf(status: AnnouncementStatus, cursor?: string, most = pageSize): Promise<Page<Announcement>> {
    return toPage(
      Announcement,
      await this.#database.send(
        new QueryCommand({
          TableName: this.#table,
          IndexName: "shelf",
          KeyConditionExpression: "shelf = :shelf",
          ExpressionAttributeValues: { ":shelf": status },
          ExclusiveStartKey: readCursor(cursor),
          ScanIndexForward: false,
          Limit: most,
        }),
      ),
    );
  }

  /** Makes a move, all of it or nothing; refuses with 409 when somebody else moved first. Returns what is now stored. */
  async make(move: AnnouncementMove): Promise<Announcement> {
    const { from, to, what, by, now, reason, fields = [], before, after, jobs = [], also = [] } = move;
    const at = now.toISOString();
    const since = from?.status === to.status ? from.since : at;
    const stored: Announcement = { ...to, since, version: (from?.version ?? 0) + 1 };
    const matter = matterOf(stored);
    const entry = { subject: matter, at, by, version: stored.version };
    const made = await transact(this.#database, [
      this.#put(stored, from?.version),
      this.audit.add({
        ...entry,
        what,
        to: stored.status,
        ...(from && { from: from.status }),
        ...(reason && { reason }),
        ...(fields.length > 0 && { fields: [...fields] }),
      }),
      ...(before || after ? [this.audit.revise({ ...entry, ...(before && { before }), ...(after && { after }) })] : []),
      ...this.#shown(from, stored),
      ...jobs.map((job) => this.jobs.start({ ...job, matter, by }, now)),
      ...also,
    ]);
    if (!made) throw new Refusal(409, "changed_meanwhile");
    return stored;
  }

  #put(stored: Announcement, was: number | undefined): Write {
    return {
      Put: {
        TableName: this.#table,
        Item: stored,
        ...(was === undefined
          ? { ConditionExpression: "attribute_not_exists(id)" }
          : {
              ConditionExpression: "#version = :was",
              ExpressionAttributeNames: { "#version": "version" },
              ExpressionAttributeValues: { ":was": was },
            }),
      },
    };
  }

  #shown(from: Announcement | undefined, stored: Announcement): Write[] {
    const shown = publicRows(stored);
    const before = from && publicRows(from);
    const gone = [before?.ending, ...(shown ? [] : [before?.whole, before?.listed])].filter((row) => row !== undefined);
    const rows = shown ? [shown.whole, shown.listed, shown.ending].filter((row) => row !== undefined) : [];
    return [
      ...rows.map((row) => this.published.show(row)),
      ...gone
        .filter(({ kind, place }) => !rows.some((row) => row.kind === kind && row.place === place))
        .map(({ kind, place }) => this.published.hide(kind, place)),
    ];
  }
}
