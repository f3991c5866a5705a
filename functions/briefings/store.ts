import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { spreading } from "#shared/announcements/news.ts";
import { Audit } from "#shared/audit.ts";
import { Briefing, matterOfBriefing } from "#shared/briefings/briefing.ts";
import type { Move as CaseMove } from "#shared/casebook.ts";
import type { Connection } from "#shared/connection.ts";
import type { Database } from "#shared/database.ts";
import { type Job, Jobs } from "#shared/jobs.ts";
import { type Page, readCursor, toPage } from "#shared/paging.ts";
import { Published } from "#shared/published.ts";
import { Refusal } from "#shared/refusal.ts";
import { transact, type Write } from "#shared/transaction.ts";
import { listedPlace, publicRows } from "./projection.ts";

/** What one decision does to a briefing, to be made in one transaction with the work that it starts. */
export interface BriefingMove extends Omit<CaseMove<Briefing>, "note" | "internal" | "letters"> {
  readonly jobs?: readonly (Pick<Job, "id" | "kind"> & Partial<Pick<Job, "input" | "total" | "dueAt">>)[] | undefined;
}

const pageSize = 50;

/** Briefings: every write is one transaction of entity, audit, public rows and the work it starts. */
export class Briefings {
  readonly audit: Audit;
  readonly jobs: Jobs;
  readonly published: Published;
  readonly #announcements: Jobs;
  readonly #database: Database;
  readonly #table: string;

  constructor(database: Database, { settings: { table } }: Pick<Connection, "settings">) {
    this.#database = database;
    this.#table = table("briefings");
    this.#announcements = new Jobs(database, table("announcementJobs"));
    this.audit = new Audit(database, { audit: table("audit"), revisions: table("revisions") });
    this.jobs = new Jobs(database, table("briefingJobs"));
    this.published = new Published(database, table("published"));
  }

  /** Read strongly: what a decision just wrote is seen. */
  async find(id: string): Promise<Briefing | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#table, Key: { id }, ConsistentRead: true }),
    );
    return Item && Briefing.parse(Item);
  }

  /** All briefings, those that begin last on top. */
  async all(cursor?: string, most = pageSize): Promise<Page<Briefing>> {
    return toPage(
      Briefing,
      await this.#database.send(
        new QueryCommand({
          TableName: this.#table,
          IndexName: "shelf",
          KeyConditionExpression: "shelf = :shelf",
          ExpressionAttributeValues: { ":shelf": "briefings" },
          ExclusiveStartKey: readCursor(cursor),
          ScanIndexForward: false,
          Limit: most,
        }),
      ),
    );
  }

  /** Makes a move, all of it or nothing; refuses with 409 when somebody else moved first. Returns what is now stored. */
  async make({ from, to, what, by, now, reason, fields = [], before, after, jobs = [], also = [] }: BriefingMove) {
    const at = now.toISOString();
    const sessions = to.sessions.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt) || a.id.localeCompare(b.id));
    const startsAt = sessions[0]?.startsAt ?? to.createdAt;
    const since = from?.status === to.status ? from.since : at;
    const stored: Briefing = { ...to, sessions, startsAt, since, version: (from?.version ?? 0) + 1 };
    const matter = matterOfBriefing(stored.id);
    const entry = { subject: matter, at, by, version: stored.version };
    const made = await transact(this.#database, [
      {
        Put: {
          TableName: this.#table,
          Item: stored,
          ...(from
            ? {
                ConditionExpression: "#version = :was",
                ExpressionAttributeNames: { "#version": "version" },
                ExpressionAttributeValues: { ":was": from.version },
              }
            : { ConditionExpression: "attribute_not_exists(id)" }),
        },
      },
      this.audit.add({
        ...entry,
        what,
        to: stored.status,
        ...(from && { from: from.status }),
        ...(reason && { reason }),
        ...(fields.length > 0 && { fields: [...fields] }),
      }),
      ...(before || after ? [this.audit.revise({ ...entry, ...(before && { before }), ...(after && { after }) })] : []),
      ...this.#shown(from, stored, at),
      ...jobs.map((job) => this.jobs.start({ ...job, matter, by }, now)),
      ...also,
    ]);
    if (!made) throw new Refusal(409, "changed_meanwhile");
    return stored;
  }

  /** Tells subscribers of a briefing. */
  spread({ id, regions, version }: Briefing, by: string, now: Date): Write {
    const item = { kind: "briefing" as const, id, regions, objectives: [] };
    return this.#announcements.start(spreading(matterOfBriefing(id), version + 1, by, item), now);
  }

  #shown(from: Briefing | undefined, stored: Briefing, at: string): Write[] {
    const rows = publicRows(stored, at);
    if (!rows) return [];
    const before = from && publicRows(from, at) && listedPlace(from);
    return [
      this.published.show(rows.whole),
      this.published.show(rows.listed),
      ...(before && before !== rows.listed.place ? [this.published.hide("briefingListed", before)] : []),
    ];
  }
}
