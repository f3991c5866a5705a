import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { Audit } from "#shared/audit.ts";
import { Cases } from "#shared/cases.ts";
import type { Connection } from "#shared/connection.ts";
import type { Database } from "#shared/database.ts";
import { Jobs } from "#shared/jobs.ts";
import type { Letter } from "#shared/mail/voice.ts";
import { type Organization, Organizations } from "#shared/organizations.ts";
import { outboxItem } from "#shared/outbox.ts";
import { People } from "#shared/people.ts";
import { Published } from "#shared/published.ts";
import { Refusal } from "#shared/refusal.ts";
import { newId } from "#shared/secrets.ts";
import { transact, type Write } from "#shared/transaction.ts";
import { Change } from "./change.ts";
import { keyedFields } from "./duplicates/keyed-fields.ts";
import { hostWakesAt } from "./hosts/host-decisions.ts";
import { caseOf, caseOfChange, publishedOf } from "./projection.ts";
import { isFindable, wakeAtOf } from "./registration.ts";

/** What one decision does to an organization, to be made in one transaction. */
export interface Move {
  readonly from: Organization | undefined;
  readonly to: Organization;
  readonly what: string;
  /** Opaque id of the person, or `applicant`, or `system`. */
  readonly by: string;
  readonly now: Date;
  readonly reason?: string | undefined;
  readonly fields?: readonly string[];
  readonly before?: Record<string, unknown>;
  readonly after?: Record<string, unknown>;
  readonly note?: string;
  readonly internal?: string;
  readonly letters?: readonly Letter[];
  readonly change?: { readonly from: Change | undefined; readonly to: Change };
  readonly also?: readonly Write[];
}

/** Registrations and the changes proposed to them: every write is one transaction of entity, case, audit and messages. */
export class Registrations extends Organizations {
  readonly cases: Cases;
  readonly audit: Audit;
  readonly people: People;
  readonly #published: Published;
  readonly #tables: { changes: string; outbox: string };
  readonly jobs: Jobs;
  readonly #elsewhere: Jobs;
  readonly #random: (bytes: number) => Uint8Array;

  constructor(database: Database, { settings, random, now }: Pick<Connection, "settings" | "random" | "now">) {
    const { table } = settings;
    super(database, table);
    this.cases = new Cases(database, table("cases"));
    this.audit = new Audit(database, { audit: table("audit"), revisions: table("revisions") }, now);
    this.people = new People(database, { people: table("people"), guards: table("guards") });
    this.#published = new Published(database, table("published"));
    this.#tables = { changes: table("changes"), outbox: table("outbox") };
    this.jobs = new Jobs(database, table("registrationJobs"));
    this.#elsewhere = new Jobs(database, table("accreditationJobs"));
    this.#random = random;
  }

  /** Makes a move, all of it or nothing; refuses with 409 when somebody else moved first. Returns what is now stored. */
  async make(move: Move): Promise<Organization> {
    const stored = settle(move);
    await this.#commit([...this.#writes(move, stored), ...this.#lookWrites([[move, stored]])]);
    return stored;
  }

  /** Makes a move of each of two organizations, both or neither; `apart` when that says that they are not the same. */
  async makeBoth(one: Move, other: Move, apart = false): Promise<readonly [Organization, Organization]> {
    const [first, second] = [settle(one), settle(other)];
    await this.#commit([
      ...this.#writes(one, first),
      ...this.#writes(other, second),
      ...this.#lookWrites(
        [
          [one, first],
          [other, second],
        ],
        apart,
      ),
    ]);
    return [first, second];
  }

  /** Sends a message by itself, once however often this is asked. */
  async post(letter: Letter, id: string, now: Date): Promise<void> {
    await transact(this.database, [this.#message(letter, now, id)]);
  }

  async #commit(writes: readonly Write[]) {
    if (!(await transact(this.database, writes))) throw new Refusal(409, "changed_meanwhile");
  }

  #writes(move: Move, stored: Organization): Write[] {
    return [
      this.#put(this.table, "id", stored, move.from?.version),
      ...this.#caseWrites(move, stored),
      ...this.#auditWrites(move, stored),
      ...this.#publishedWrites(move.from, stored),
      ...this.#namingWrites(move, stored),
      ...(move.letters ?? []).map((letter) => this.#message(letter, move.now)),
      ...(move.also ?? []),
    ];
  }

  /** Stores what is left of an organization once somebody's data are erased: nothing is decided, and the record stays as it is. */
  async rewrite(from: Organization, to: Organization, now: Date): Promise<void> {
    const stored = { ...to, version: from.version + 1 };
    const row = caseOf(stored);
    await this.#commit([
      this.#put(this.table, "id", stored, from.version),
      ...(row ? [this.cases.write(row)] : []),
      ...this.#lookWrites([[{ from, to, what: "", by: "", now }, stored]]),
    ]);
  }

  /** The same for a change; its case shows nothing of it. */
  async rewriteChange(from: Change, to: Change): Promise<void> {
    await this.#commit([
      this.#put(this.#tables.changes, "reference", { ...to, version: from.version + 1 }, from.version),
    ]);
  }

  async findChange(reference: string): Promise<Change | undefined> {
    const { Item } = await this.database.send(
      new GetCommand({ TableName: this.#tables.changes, Key: { reference }, ConsistentRead: true }),
    );
    return Item && Change.parse(Item);
  }

  /** Organizations for which the clock has something to do, the longest overdue first. */
  async fallenDue(now: Date, limit: number): Promise<Organization[]> {
    return this.#list("wake", "wake = :key AND wakeAt <= :now", { ":key": "wake", ":now": now.toISOString() }, limit);
  }

  /** Unsent drafts of a mail address, newest first. */
  async draftsOf(addressHash: string): Promise<Organization[]> {
    return this.#list("draft", "draftOf = :key", { ":key": addressHash }, 3, false);
  }

  async #list(index: string, condition: string, values: Record<string, unknown>, limit: number, forward = true) {
    const { Items } = await this.database.send(
      new QueryCommand({
        TableName: this.table,
        IndexName: index,
        KeyConditionExpression: condition,
        ExpressionAttributeValues: values,
        Limit: limit,
        ScanIndexForward: forward,
      }),
    );
    // The indexes hold keys only, and lag behind: what counts is the row itself.
    const found = await Promise.all((Items ?? []).map(({ id }) => this.find(String(id))));
    return found.filter((organization) => organization !== undefined);
  }

  #put(table: string, key: string, item: { version: number }, was: number | undefined): Write {
    return {
      Put: {
        TableName: table,
        Item: item,
        ...(was === undefined
          ? { ConditionExpression: "attribute_not_exists(#key)", ExpressionAttributeNames: { "#key": key } }
          : { ConditionExpression: "version = :was", ExpressionAttributeValues: { ":was": was } }),
      },
    };
  }

  #caseWrites({ from, change }: Move, stored: Organization): Write[] {
    const own = caseOf(stored);
    return [
      ...(own && !isSame(own, from && caseOf(from)) ? [this.cases.write(own)] : []),
      ...(change
        ? [
            this.#put(this.#tables.changes, "reference", change.to, change.from?.version),
            this.cases.write(caseOfChange(change.to, stored)),
          ]
        : []),
    ];
  }

  #auditWrites(move: Move, stored: Organization): Write[] {
    const { what, by, now, reason, fields, before, after, note, internal, change } = move;
    const subject = change?.to.reference ?? stored.reference ?? stored.id;
    const version = change?.to.version ?? stored.version;
    const at = now.toISOString();
    const status = change ? change.from?.status : move.from?.status;
    const happened = this.audit.add({
      subject,
      at,
      by,
      what,
      version,
      to: change?.to.status ?? stored.status,
      ...(status && { from: status }),
      ...(reason && { reason }),
      ...(fields && { fields: [...fields] }),
    });
    const revised = before || after || note || internal;
    const values = {
      ...(before && { before }),
      ...(after && { after }),
      ...(note && { note }),
      ...(internal && { internal }),
    };
    return revised ? [happened, this.audit.revise({ subject, at, by, version, ...values })] : [happened];
  }

  // Lists of accredited organizations name whoever does not mind; their own function follows.
  #namingWrites({ from, now }: Move, { id, version, profile, reference }: Organization): Write[] {
    if (!from || !reference || Boolean(from.profile.unlisted) === Boolean(profile.unlisted)) return [];
    const job = {
      id: `naming#${id}#${version}`,
      kind: "name_organization",
      matter: `organization#${id}`,
      by: "system",
    };
    return [this.#elsewhere.start({ ...job, input: { organization: id } }, now)];
  }

  /** Looks for others that may be the same once something changed by which they are found; the look follows as a job. */
  #lookWrites(moves: readonly (readonly [Move, Organization])[], apart = false): Write[] {
    const changed = moves.filter(([{ from }, to]) => to.reference && !isSame(foundBy(to), from && foundBy(from)));
    const [first] = changed;
    if (!first) return [];
    const [{ now }, { id, version }] = first;
    const input = { organizations: changed.map(([, organization]) => organization.id), apart };
    const job = {
      id: `look#${id}#${version}`,
      kind: "look_for_duplicates",
      matter: `organization#${id}`,
      by: "system",
    };
    return [this.jobs.start({ ...job, input }, now)];
  }

  #publishedWrites(from: Organization | undefined, stored: Organization): Write[] {
    const row = publishedOf(stored);
    const moved = from?.listedAs && from.listedAs !== row?.place;
    return [
      ...(moved ? [this.#published.hide("organization", from.listedAs ?? "")] : []),
      ...(row && !isSame(row, from && publishedOf(from)) ? [this.#published.show(row)] : []),
    ];
  }

  #message(letter: Letter, now: Date, id = newId(this.#random)): Write {
    return { Put: { ...outboxItem({ id, now, ...letter }), TableName: this.#tables.outbox } };
  }
}

const isSame = (one: object, other: object | undefined) => JSON.stringify(one) === JSON.stringify(other);

/** What an organization is found by as one that may be there twice. */
const foundBy = ({ status, email, profile, absorbed = [] }: Organization) => ({
  ...(isFindable(status) && { email, fields: keyedFields.map((name) => profile[name]) }),
  absorbed,
});

/** What stood before a merger that is undone: its people and officers count on from there. */
const takenApart = (from: Organization | undefined, to: Organization) => (to.merged ? undefined : from?.merged);

/** What follows from the rest of a row: its version, its place in the directory, when the clock looks at it again. */
const settle = ({ from, to, now }: Move): Organization => {
  const { listedAs: _, wake: __, wakeAt: ___, ...rest } = to;
  const since = from && from.status === to.status ? from.since : (takenApart(from, to)?.since ?? now.toISOString());
  const moved: Organization = { ...rest, since, version: (from?.version ?? 0) + 1 };
  const [wakeAt] = [wakeAtOf(moved), hostWakesAt(moved)].filter((at) => at !== undefined).toSorted();
  const place = publishedOf(moved)?.place;
  return { ...moved, ...(wakeAt && { wake: "wake" as const, wakeAt }), ...(place && { listedAs: place }) };
};
