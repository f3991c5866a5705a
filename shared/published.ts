import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Database } from "./database.ts";
import { type Page, readCursor, toPage, writeCursor } from "./paging.ts";
import { Refusal } from "./refusal.ts";
import type { Write } from "./transaction.ts";

/** An active organization that agreed to be listed: only what its profile marks public. */
export const PublishedOrganization = z.object({
  kind: z.literal("organization"),
  /** Sorts by name within the kind. */
  place: z.string(),
  id: z.string(),
  name: z.string(),
  language: z.string(),
  nameEnglish: z.string(),
  nameFrench: z.string(),
  acronym: z.string(),
  country: z.string(),
  region: z.string(),
  categories: z.array(z.string()),
  levels: z.array(z.string()),
  migrantLed: z.string(),
  mission: z.string(),
  objectives: z.array(z.string()),
  website: z.string(),
  since: z.string(),
});
export type PublishedOrganization = z.infer<typeof PublishedOrganization>;

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

/** One row per public thing. Public pages, feeds and exports read nothing else, so what is hidden cannot leak from them. */
export class Published {
  readonly #database: Database;
  readonly #table: string;

  constructor(database: Database, table: string) {
    this.#database = database;
    this.#table = table;
  }

  show(row: PublishedOrganization): Write {
    return { Put: { TableName: this.#table, Item: row } };
  }

  hide(kind: "organization", place: string): Write {
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
}
