import { GetCommand, PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { type NewsItem, spreading } from "#shared/announcements/news.ts";
import { Audit } from "#shared/audit.ts";
import type { Move as CaseMove } from "#shared/casebook.ts";
import { ConcernedPeople } from "#shared/concerned.ts";
import type { Connection } from "#shared/connection.ts";
import type { Database } from "#shared/database.ts";
import { Forums } from "#shared/forum-records.ts";
import { type Call, type Forum, matterOf } from "#shared/forums.ts";
import { type Job, Jobs } from "#shared/jobs.ts";
import { editionOf, listGuard, settledListStatuses } from "#shared/list-guard.ts";
import { logFault } from "#shared/log.ts";
import { type Message, outboxItem } from "#shared/outbox.ts";
import { Published } from "#shared/published.ts";
import type { PublishedRow } from "#shared/published-rows.ts";
import { Refusal } from "#shared/refusal.ts";
import { isTooLarge } from "#shared/row-size.ts";
import { transact, type Write } from "#shared/transaction.ts";
import {
  concernsRepresentatives,
  concernsWhatWasSent,
  publishedCall,
  publishedForum,
  settledCall,
  settledForum,
} from "./projection.ts";

/** What one decision does to a forum or a call, to be made in one transaction. */
export interface Move<Entity> extends Omit<CaseMove<Entity>, "note" | "internal" | "letters"> {
  readonly jobs?: readonly (Pick<Job, "id" | "kind"> & Partial<Pick<Job, "input" | "total">>)[] | undefined;
}

/** Writes forums and calls: every decision is one transaction of entity, audit, public row and the work it starts. */
export class ForumStore extends Forums {
  readonly audit: Audit;
  readonly jobs: Jobs;
  readonly published: Published;
  readonly concerned: ConcernedPeople;
  readonly #accreditation: Jobs;
  readonly #submissions: Jobs;
  readonly #announcements: Jobs;
  readonly #outbox: string;
  readonly #guards: string;
  readonly #lists: string;

  constructor(database: Database, { settings: { table } }: Pick<Connection, "settings">) {
    super(database, { forums: table("forums"), calls: table("calls") });
    this.audit = new Audit(database, { audit: table("audit"), revisions: table("revisions") });
    this.jobs = new Jobs(database, table("forumJobs"));
    this.#accreditation = new Jobs(database, table("accreditationJobs"));
    this.#submissions = new Jobs(database, table("submissionJobs"));
    this.#announcements = new Jobs(database, table("announcementJobs"));
    this.published = new Published(database, table("published"));
    this.#outbox = table("outbox");
    this.#guards = table("guards");
    this.#lists = table("lists");
    this.concerned = new ConcernedPeople(database, table("concerned"));
  }

  /** Makes a transaction fail when a forum stands no longer where it was seen. */
  unmoved({ id, status }: Pick<Forum, "id" | "status">): Write {
    return {
      ConditionCheck: {
        TableName: this.tables.forums,
        Key: { id },
        ConditionExpression: "#status = :status",
        ExpressionAttributeNames: { "#status": "status" },
        ExpressionAttributeValues: { ":status": status },
      },
    };
  }

  /** Whether all lists of a call are final or called off, read strongly; and a write that fails when one more is opened. */
  async listsOf(call: string): Promise<{ readonly settled: boolean; readonly noMore: Write }> {
    for (let number = 1; ; number++) {
      const Key = { guard: listGuard(call, editionOf(number)) };
      const guard = await this.#read(this.#guards, Key);
      const list = guard && (await this.#read(this.#lists, { reference: guard.reference }));
      if (guard && settledListStatuses.includes(String(list?.status))) continue;
      const TableName = this.#guards;
      const noMore = { ConditionCheck: { TableName, Key, ConditionExpression: "attribute_not_exists(guard)" } };
      return { settled: !guard, noMore };
    }
  }

  async #read(TableName: string, Key: Record<string, unknown>) {
    return (await this.database.send(new GetCommand({ TableName, Key, ConsistentRead: true }))).Item;
  }

  /** Makes a move of a forum, all of it or nothing; refuses with 409 when somebody else moved first. */
  async makeForum(move: Move<Forum>): Promise<Forum> {
    const stored = settledForum({ ...move.to, version: (move.from?.version ?? 0) + 1 });
    const row = publishedForum(stored, move.now.toISOString());
    const also = [...(move.also ?? []), ...this.#representativesTold(move, stored)];
    const matter = matterOf.forum(stored.id);
    await this.#commit({ move: { ...move, also }, stored, row, table: this.tables.forums, matter });
    return stored;
  }

  /** What representatives gave for an event is erased so long after it, whenever that comes to be. */
  #representativesTold({ from, by, now }: Move<Forum>, stored: Forum): Write[] {
    if (!from || !concernsRepresentatives(from, stored)) return [];
    const matter = matterOf.forum(stored.id);
    return [this.#accreditation.start({ id: `${matter}#${stored.version}`, kind: "forum_moved", matter, by }, now)];
  }

  /** The same for a call. */
  async makeCall(move: Move<Call>): Promise<Call> {
    const stored = settledCall({ ...move.to, version: (move.from?.version ?? 0) + 1 });
    const row = publishedCall(stored, move.now.toISOString());
    const also = [...(move.also ?? []), ...this.#followersTold(move, stored)];
    const matter = matterOf.call(stored.id);
    await this.#commit({ move: { ...move, also }, stored, row, table: this.tables.calls, matter });
    return stored;
  }

  /** Applications and inputs take over new dates of their call, and end with it. */
  #followersTold({ from, what, by, now }: Move<Call>, stored: Call): Write[] {
    if (!from || !concernsWhatWasSent(from, stored)) return [];
    const matter = matterOf.call(stored.id);
    const job = { id: `${matter}#${stored.version}`, kind: "call_changed", matter, by, input: { what } };
    return [(stored.purpose === "inputs" ? this.#submissions : this.#accreditation).start(job, now)];
  }

  /** Tells subscribers of a call: that it was announced, or that it opened. */
  spread(call: Call, opened: boolean, by: string, now: Date): Write {
    const { id, forum, regions, version } = call;
    const item: NewsItem = { kind: "call", id: `${forum}#${id}`, regions, objectives: [], ...(opened && { opened }) };
    return this.#announcements.start(spreading(matterOf.call(id), version + 1, by, item), now);
  }

  /** Calls for which the clock has something to do, the longest overdue first. */
  async fallenDue(now: Date, limit: number): Promise<Call[]> {
    const { Items = [] } = await this.database.send(
      new QueryCommand({
        TableName: this.tables.calls,
        IndexName: "wake",
        KeyConditionExpression: "wake = :wake AND wakeAt <= :now",
        ExpressionAttributeValues: { ":wake": "wake", ":now": now.toISOString() },
        Limit: limit,
      }),
    );
    // The index holds keys only, and lags behind: what counts is the row itself.
    const found = await Promise.all(Items.map(({ id }) => this.findCall(String(id))));
    return found.filter((call) => call !== undefined);
  }

  /**
   * Writes a message unless one of its id is there: a page of a job that is done again tells nobody twice. One that can
   * never be written, such as to what is no address, is left out: it would keep everybody behind it from being told.
   */
  async tell(message: Message): Promise<void> {
    const item = itemOf(message);
    if (!item) return;
    try {
      await this.database.send(new PutCommand({ TableName: this.#outbox, ...item }));
    } catch (error) {
      if (!(error instanceof Error && error.name === "ConditionalCheckFailedException")) throw error;
    }
  }

  async #commit({ move, stored, row, table, matter }: Written) {
    if (isTooLarge(move.from, stored)) throw new Refusal(413, "too_large");
    const { from, what, by, now, reason, fields = [], before, after, jobs = [], also = [] } = move;
    const entry = { subject: matter, at: now.toISOString(), by, version: stored.version };
    const changed = fields.length > 0;
    const made = await transact(this.database, [
      {
        Put: {
          TableName: table,
          Item: stored,
          ...(from
            ? { ConditionExpression: "version = :was", ExpressionAttributeValues: { ":was": from.version } }
            : { ConditionExpression: "attribute_not_exists(id)" }),
        },
      },
      this.audit.add({
        ...entry,
        what,
        to: stored.status,
        ...(from && { from: from.status }),
        ...(reason && { reason }),
        ...(changed && { fields: [...fields] }),
      }),
      ...(changed && from ? [this.audit.revise({ ...entry, ...(before && { before }), ...(after && { after }) })] : []),
      ...(row ? [this.published.show(row)] : []),
      ...jobs.map((job) => this.jobs.start({ ...job, matter, by }, now)),
      ...also,
    ]);
    if (!made) throw new Refusal(409, "changed_meanwhile");
  }
}

const itemOf = (message: Message) => {
  try {
    return outboxItem(message);
  } catch (error) {
    return logFault(error, "letter");
  }
};

interface Written {
  readonly move: Move<Forum> | Move<Call>;
  readonly stored: Forum | Call;
  readonly row: PublishedRow | undefined;
  readonly table: string;
  readonly matter: string;
}
