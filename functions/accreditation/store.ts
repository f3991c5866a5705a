import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { Casebook, type Move } from "#shared/casebook.ts";
import { ConcernedPeople } from "#shared/concerned.ts";
import type { Connection } from "#shared/connection.ts";
import type { Database } from "#shared/database.ts";
import { Forums } from "#shared/forum-records.ts";
import type { Call } from "#shared/forums.ts";
import { Jobs } from "#shared/jobs.ts";
import { Organizations } from "#shared/organizations.ts";
import { readCursor, writeCursor } from "#shared/paging.ts";
import { Published } from "#shared/published.ts";
import { ofCall } from "#shared/published-lists.ts";
import type { PublishedFigures } from "#shared/published-rows.ts";
import type { Write } from "#shared/transaction.ts";
import { Uploads } from "#shared/upload-records.ts";
import { Application } from "./application.ts";
import { codeHash, newCode } from "./letter-codes.ts";
import { caseOf, concernedBy } from "./projection.ts";
import { settle } from "./settling.ts";

/** Applications: every write is one transaction of entity, case, audit, messages, and who is concerned by the call. */
export class Applications {
  readonly book: Casebook;
  readonly forums: Forums;
  readonly organizations: Organizations;
  readonly uploads: Uploads;
  readonly jobs: Jobs;
  readonly #concerned: ConcernedPeople;
  readonly #published: Published;
  readonly #database: Database;
  readonly #random: Connection["random"];
  readonly #tables: { applications: string; guards: string; calls: string; tokens: string };

  constructor(database: Database, connection: Pick<Connection, "settings" | "random">) {
    const { table } = connection.settings;
    this.#database = database;
    this.book = new Casebook(database, connection);
    this.forums = new Forums(database, { forums: table("forums"), calls: table("calls") });
    this.organizations = new Organizations(database, table);
    this.uploads = new Uploads(database, table("uploads"));
    this.jobs = new Jobs(database, table("accreditationJobs"));
    this.#concerned = new ConcernedPeople(database, table("concerned"));
    this.#published = new Published(database, table("published"));
    this.#random = connection.random;
    this.#tables = {
      applications: table("applications"),
      guards: table("guards"),
      calls: table("calls"),
      tokens: table("tokens"),
    };
  }

  /** Makes a move, all of it or nothing; refuses with 409 when somebody else moved first. Returns what is now stored. */
  async make(move: Move<Application>): Promise<Application> {
    const { stored, writes } = this.moved(move);
    await this.book.commit(writes);
    return stored;
  }

  /** The writes of a move, for transactions that do more. */
  moved(move: Move<Application>): { readonly stored: Application; readonly writes: readonly Write[] } {
    const stored = this.#withCode(settle(this.book.settled(move), move));
    const writes = this.book.writes("applications", move, stored, caseOf(stored));
    return {
      stored,
      writes: [
        ...writes,
        ...this.#guardWrites(move, stored),
        ...this.#concernedWrites(move, stored),
        ...this.#codeWrites(move, stored),
        ...this.#shownWrites(move, stored),
      ],
    };
  }

  /** Makes a transaction fail when an application moved on since it was read. */
  unchanged({ reference, version }: Application): Write {
    return {
      ConditionCheck: {
        TableName: this.#tables.applications,
        Key: { reference },
        ConditionExpression: "#version = :version",
        ExpressionAttributeNames: { "#version": "version" },
        ExpressionAttributeValues: { ":version": version },
      },
    };
  }

  /** Makes a transaction fail when the call moved on since it was read: nothing is sent to a call that just closed. */
  callUnchanged({ id, version }: Call): Write {
    return {
      ConditionCheck: {
        TableName: this.#tables.calls,
        Key: { id },
        ConditionExpression: "#version = :version",
        ExpressionAttributeNames: { "#version": "version" },
        ExpressionAttributeValues: { ":version": version },
      },
    };
  }

  /** Shows what was counted of a call's applications. */
  async publish(figures: PublishedFigures): Promise<void> {
    await this.book.commit([this.#published.show(figures)]);
  }

  async find(reference: string): Promise<Application | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#tables.applications, Key: { reference }, ConsistentRead: true }),
    );
    return Item && Application.parse(Item);
  }

  /** An organization's applications of all years, newest first. */
  async ofOrganization(organization: string): Promise<Application[]> {
    const { Items = [] } = await this.#query("organization", organization, { most: 50, newestFirst: true });
    return this.#whole(Items);
  }

  /** Applications of which somebody is the contact, newest first. */
  async ofContact(personId: string): Promise<Application[]> {
    const { Items = [] } = await this.#query("person", personId, { most: 50, newestFirst: true });
    return (await this.#whole(Items)).filter((application) => application.personId === personId);
  }

  /** A call's applications in the order of their beginning, so many at a time, read strongly. */
  async ofCall(call: string, most: number, cursor?: string): Promise<{ items: Application[]; next?: string }> {
    const { Items = [], LastEvaluatedKey } = await this.#query("call", call, { most, cursor });
    return { items: await this.#whole(Items), ...(LastEvaluatedKey && { next: writeCursor(LastEvaluatedKey) }) };
  }

  /** Applications for which the clock has something to do, the longest overdue first. */
  async fallenDue(now: Date, most: number): Promise<Application[]> {
    const { Items = [] } = await this.#database.send(
      new QueryCommand({
        TableName: this.#tables.applications,
        IndexName: "wake",
        KeyConditionExpression: "#wake = :wake AND wakeAt <= :now",
        ExpressionAttributeNames: { "#wake": "wake" },
        ExpressionAttributeValues: { ":wake": "wake", ":now": now.toISOString() },
        Limit: most,
      }),
    );
    return this.#whole(Items);
  }

  // The indexes hold little, and lag behind: what counts is the row itself.
  async #whole(items: readonly Record<string, unknown>[]): Promise<Application[]> {
    const found = await Promise.all(items.map(({ reference }) => this.find(String(reference))));
    return found.filter((application) => application !== undefined);
  }

  #query(
    index: "call" | "organization" | "person",
    value: string,
    { most, cursor, newestFirst = false }: { most: number; cursor?: string | undefined; newestFirst?: boolean },
  ) {
    return this.#database.send(
      new QueryCommand({
        TableName: this.#tables.applications,
        IndexName: index,
        KeyConditionExpression: "#key = :key",
        ExpressionAttributeNames: { "#key": index === "person" ? "personId" : index },
        ExpressionAttributeValues: { ":key": value },
        ExclusiveStartKey: readCursor(cursor),
        ScanIndexForward: !newestFirst,
        Limit: most,
      }),
    );
  }

  /** One application of an organization in a call: the guard is there from the draft until it is withdrawn or expired. */
  #guardWrites({ from }: Move<Application>, stored: Application): Write[] {
    const TableName = this.#tables.guards;
    const { organization, call, reference } = stored;
    const guard = guardOf(organization, call);
    if (!from)
      return [{ Put: { TableName, Item: { guard, reference }, ConditionExpression: "attribute_not_exists(guard)" } }];
    const freed = stored.status === "withdrawn" || stored.status === "expired";
    return freed && from.status !== stored.status ? [{ Delete: { TableName, Key: { guard } } }] : [];
  }

  /** Whoever is accredited no more stands on no public list from that moment on. */
  #shownWrites({ from }: Move<Application>, { status, forum, call, listing }: Application): Write[] {
    const left = from?.status === "accredited" && status !== "accredited";
    return left && listing ? [this.#published.hide("accredited", ofCall(forum, call) + listing.place)] : [];
  }

  #concernedWrites({ from }: Move<Application>, stored: Application): Write[] {
    const row = concernedBy(stored);
    const before = from && concernedBy(from);
    if (!row) return before ? [this.#concerned.forget(before.matter, before.who)] : [];
    return JSON.stringify(row) === JSON.stringify(before) ? [] : [this.#concerned.write(row)];
  }

  /** The letter that tells of an accreditation has a code by which it can be checked. */
  #withCode(application: Application): Application {
    const isNew = application.status === "accredited" && !application.letterCode;
    return isNew ? { ...application, letterCode: newCode(this.#random) } : application;
  }

  #codeWrites({ from }: Move<Application>, { letterCode, reference }: Application): Write[] {
    if (!letterCode || from?.letterCode) return [];
    return [{ Put: { TableName: this.#tables.tokens, Item: { hash: codeHash(letterCode), letterOf: reference } } }];
  }

  /** The application of an organization in a call, if it has one that was neither withdrawn nor expired. */
  async current(organization: string, call: string): Promise<Application | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({
        TableName: this.#tables.guards,
        Key: { guard: guardOf(organization, call) },
        ConsistentRead: true,
      }),
    );
    return Item ? this.find(String(Item.reference)) : undefined;
  }
}

const guardOf = (organization: string, call: string) => `application#${organization}#${call}`;
