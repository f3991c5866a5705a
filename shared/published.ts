import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type * as z from "zod";
import {
  EndingOpportunity,
  ListedAnnouncement,
  PublishedAnnouncement,
} from "./announcements/published-announcements.ts";
import { ListedBriefing, PublishedAnswer, PublishedBriefing } from "./briefings/published-briefings.ts";
import type { Database } from "./database.ts";
import { type InputShelf, LibraryRow, PublishedInput } from "./inputs/published-inputs.ts";
import { type Page, readCursor, toPage, writeCursor } from "./paging.ts";
import { ofCall, PublishedAccredited, PublishedList } from "./published-lists.ts";
import {
  PublishedCall,
  PublishedFigures,
  PublishedForum,
  PublishedInputFigures,
  PublishedOrganization,
  type PublishedRow,
} from "./published-rows.ts";
import { Refusal } from "./refusal.ts";
import type { Write } from "./transaction.ts";

/** Which of the listed organizations, and how many at a time. */
export interface DirectoryQuery {
  readonly cursor?: string | undefined;
  readonly country?: string | undefined;
  readonly category?: string | undefined;
  readonly most?: number;
}

const pageSize = 50;
/** Rows that one page of a filtered list looks through. */
const mostKeys = 500;

/** Continues a list of organizations after this one. */
export const cursorAfter = ({ place }: Pick<PublishedOrganization, "place">) => writeCursor({ place });

const startKey = (cursor: string | undefined) => {
  const key = readCursor(cursor);
  if (!key) return undefined;
  if (typeof key.place !== "string" || !key.place)
    throw new Refusal(422, "invalid", [{ field: "after", code: "not_a_choice" }]);
  return { kind: "organization", place: key.place };
};

/** Sorts behind all that ended by an instant, on it too, since `#` and an id follow there. */
const endedBy = (now: Date) => `${now.toISOString()}$`;

/** Sorts behind every instant. */
const last = "9";

const placeIn = (cursor: string | undefined): string | undefined => {
  const { place } = readCursor(cursor) ?? {};
  if (place === undefined || (typeof place === "string" && place !== "")) return place;
  throw new Refusal(422, "invalid", [{ field: "after", code: "not_a_choice" }]);
};

/** One row per public thing. Public pages, feeds and exports read nothing else, so what is hidden cannot leak from them. */
export class Published {
  readonly #database: Database;
  readonly #table: string;

  constructor(database: Database, table: string) {
    this.#database = database;
    this.#table = table;
  }

  show(row: PublishedRow): Write {
    return { Put: { TableName: this.#table, Item: row } };
  }

  hide(kind: PublishedRow["kind"], place: string): Write {
    return { Delete: { TableName: this.#table, Key: { kind, place } } };
  }

  /** Listed organizations by name. A filtered page may hold few or none although the list goes on. */
  async organizations({
    cursor,
    country,
    category,
    most = pageSize,
  }: DirectoryQuery = {}): Promise<Page<PublishedOrganization>> {
    const conditions = [country && "country = :country", category && "contains(categories, :category)"].filter(Boolean);
    const { Items = [], LastEvaluatedKey } = await this.#database.send(
      new QueryCommand({
        TableName: this.#table,
        KeyConditionExpression: "kind = :kind",
        ...(conditions.length > 0 && { FilterExpression: conditions.join(" AND ") }),
        ExpressionAttributeValues: {
          ":kind": "organization",
          ...(country && { ":country": country }),
          ...(category && { ":category": category }),
        },
        ExclusiveStartKey: startKey(cursor),
        Limit: conditions.length > 0 ? mostKeys : most,
      }),
    );
    const page = toPage(PublishedOrganization, { Items: Items.slice(0, most), LastEvaluatedKey });
    const last = page.items.at(-1);
    return Items.length > most && last ? { ...page, next: cursorAfter(last) } : page;
  }

  async forum(id: string): Promise<PublishedForum | undefined> {
    return (await this.#all(PublishedForum, "forum", id)).find((forum) => forum.id === id);
  }

  /** Every review cycle that was announced, those that begin last on top. */
  async forums(): Promise<PublishedForum[]> {
    const forums = await this.#all(PublishedForum, "forum", "");
    return forums.sort((a, b) => (a.startsAt < b.startsAt ? 1 : -1));
  }

  /** The calls of a forum, in the order in which they open. */
  async callsOf(forum: string): Promise<PublishedCall[]> {
    return inOrder(await this.#all(PublishedCall, "call", `${forum}#`));
  }

  async calls(): Promise<PublishedCall[]> {
    return inOrder(await this.#all(PublishedCall, "call", ""));
  }

  /** The lists of a call that were frozen, in their order. */
  lists(forum: string, call: string): Promise<PublishedList[]> {
    return this.#all(PublishedList, "list", ofCall(forum, call));
  }

  /** Who is accredited to a call and may be named, in the order of the list. */
  async accredited(forum: string, call: string, cursor?: string, most = 100): Promise<Page<PublishedAccredited>> {
    const prefix = ofCall(forum, call);
    const { place } = readCursor(cursor) ?? {};
    if (place !== undefined && !String(place).startsWith(prefix))
      throw new Refusal(422, "invalid", [{ field: "after", code: "not_a_choice" }]);
    const { Items, LastEvaluatedKey } = await this.#database.send(
      new QueryCommand({
        TableName: this.#table,
        KeyConditionExpression: "kind = :kind AND begins_with(place, :prefix)",
        ExpressionAttributeValues: { ":kind": "accredited", ":prefix": prefix },
        ExclusiveStartKey: place === undefined ? undefined : { kind: "accredited", place },
        Limit: most,
      }),
    );
    return toPage(PublishedAccredited, {
      Items,
      LastEvaluatedKey: LastEvaluatedKey && { place: LastEvaluatedKey.place },
    });
  }

  /** What was counted of the calls of a forum. */
  async figuresOf(forum: string): Promise<PublishedFigures[]> {
    return this.#all(PublishedFigures, "figures", `${forum}#`);
  }

  /** What was counted of the inputs to the calls of a forum. */
  async inputFiguresOf(forum: string): Promise<PublishedInputFigures[]> {
    return this.#all(PublishedInputFigures, "inputFigures", `${forum}#`);
  }

  /** The inputs that were published last on a page, read strongly: what was withdrawn is gone at once. */
  async inputsOf(shelf: InputShelf, most: number): Promise<PublishedInput[]> {
    return (await this.#newest(shelf, most)).map((item) => PublishedInput.parse(item));
  }

  /** What changed last in the library, the newest first, read strongly. */
  async newestInLibrary(most: number): Promise<LibraryRow[]> {
    return (await this.#newest("library", most)).map((item) => LibraryRow.parse(item));
  }

  /** A briefing that was announced, read strongly. */
  async briefing(id: string): Promise<PublishedBriefing | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#table, Key: { kind: "briefing", place: id }, ConsistentRead: true }),
    );
    return Item && PublishedBriefing.parse(Item);
  }

  /** Questions about a briefing that were answered, in the order in which they were asked. */
  answersOf(briefing: string): Promise<PublishedAnswer[]> {
    return this.#all(PublishedAnswer, "briefingAnswer", `${briefing}#`);
  }

  /** Briefings that are not over yet, those that end first on top. */
  async briefingsAhead(now: Date, most: number, cursor?: string): Promise<Page<ListedBriefing>> {
    const [from] = [endedBy(now), placeIn(cursor) ?? ""].toSorted().reverse();
    return this.#briefings("place > :from", { ":from": from }, most);
  }

  /** Briefings that are over, the latest on top. */
  async briefingsPast(now: Date, most: number, cursor?: string): Promise<Page<ListedBriefing>> {
    const [until] = [endedBy(now), placeIn(cursor) ?? last].toSorted();
    return this.#briefings("place < :until", { ":until": until }, most, { ScanIndexForward: false });
  }

  /** An announcement or opportunity that is published, read strongly. */
  async announcement(id: string): Promise<PublishedAnnouncement | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#table, Key: { kind: "announcement", place: id }, ConsistentRead: true }),
    );
    return Item && PublishedAnnouncement.parse(Item);
  }

  /** What was announced last on top, read strongly: what was withdrawn is gone at once. */
  async announcements(most: number, cursor?: string): Promise<Page<ListedAnnouncement>> {
    const before = placeIn(cursor) ?? last;
    return this.#announced(ListedAnnouncement, "announcementListed", "place < :at", before, most, false);
  }

  /** Opportunities that can still be taken and have an end, those that end first on top, read strongly. */
  async opportunitiesOpen(now: Date, most: number): Promise<EndingOpportunity[]> {
    const { items } = await this.#announced(EndingOpportunity, "opportunityEnding", "place > :at", endedBy(now), most);
    return items;
  }

  async #announced<Schema extends z.ZodType>(
    schema: Schema,
    kind: string,
    condition: string,
    at: string,
    most: number,
    forward = true,
  ): Promise<Page<z.output<Schema>>> {
    const { Items, LastEvaluatedKey } = await this.#database.send(
      new QueryCommand({
        TableName: this.#table,
        KeyConditionExpression: `kind = :kind AND ${condition}`,
        ExpressionAttributeValues: { ":kind": kind, ":at": at },
        ConsistentRead: true,
        ScanIndexForward: forward,
        Limit: most,
      }),
    );
    return toPage(schema, { Items, LastEvaluatedKey: LastEvaluatedKey && { place: LastEvaluatedKey.place } });
  }

  // A cursor narrows the condition: DynamoDB refuses to begin at a key that lies outside, as one does that time has passed.
  async #briefings(
    condition: string,
    values: Readonly<Record<string, unknown>>,
    most: number,
    how: { readonly ScanIndexForward?: boolean } = {},
  ): Promise<Page<ListedBriefing>> {
    const { Items, LastEvaluatedKey } = await this.#database.send(
      new QueryCommand({
        TableName: this.#table,
        KeyConditionExpression: `kind = :kind AND ${condition}`,
        ExpressionAttributeValues: { ":kind": "briefingListed", ...values },
        Limit: most,
        ...how,
      }),
    );
    return toPage(ListedBriefing, { Items, LastEvaluatedKey: LastEvaluatedKey && { place: LastEvaluatedKey.place } });
  }

  async #newest(kind: string, most: number): Promise<Record<string, unknown>[]> {
    const { Items = [] } = await this.#database.send(
      new QueryCommand({
        TableName: this.#table,
        KeyConditionExpression: "kind = :kind",
        ExpressionAttributeValues: { ":kind": kind },
        ConsistentRead: true,
        ScanIndexForward: false,
        Limit: most,
      }),
    );
    return Items;
  }

  /** All rows of a kind of which there are few. */
  async #all<Schema extends z.ZodType>(schema: Schema, kind: string, prefix: string): Promise<z.output<Schema>[]> {
    const found: z.output<Schema>[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await this.#database.send(
        new QueryCommand({
          TableName: this.#table,
          KeyConditionExpression: `kind = :kind${prefix && " AND begins_with(place, :prefix)"}`,
          ExpressionAttributeValues: { ":kind": kind, ...(prefix && { ":prefix": prefix }) },
          ExclusiveStartKey: from,
        }),
      );
      found.push(...Items.map((item) => schema.parse(item)));
      from = LastEvaluatedKey;
    } while (from);
    return found;
  }
}

const inOrder = (calls: PublishedCall[]) => calls.sort((a, b) => (a.opensAt < b.opensAt ? -1 : 1));
