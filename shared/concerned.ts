import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Database } from "./database.ts";
import { Language } from "./languages.ts";
import { type Page, readCursor, toPage } from "./paging.ts";
import type { Write } from "./transaction.ts";

/** Somebody to be told when a forum or call moves. Written by the capability in whose case they take part. */
export const Concerned = z.object({
  /** `call#<id>` or `forum#<id>`. */
  matter: z.string(),
  /** The reference by which they are concerned; one row each. */
  who: z.string(),
  why: z.enum(["draft", "applicant", "representative", "subscriber"]),
  /** Where there is a person, the address and language of today are theirs. */
  personId: z.string().optional(),
  email: z.string(),
  language: Language,
  timeZone: z.string(),
  /** The page that shows them where they stand, without the language. */
  path: z.string(),
});
export type Concerned = z.infer<typeof Concerned>;

const pageSize = 50;

export class ConcernedPeople {
  readonly #database: Database;
  readonly #table: string;

  constructor(database: Database, table: string) {
    this.#database = database;
    this.#table = table;
  }

  write(row: Concerned): Write {
    return { Put: { TableName: this.#table, Item: row } };
  }

  forget(matter: string, who: string): Write {
    return { Delete: { TableName: this.#table, Key: { matter, who } } };
  }

  async of(matter: string, cursor?: string): Promise<Page<Concerned>> {
    return toPage(
      Concerned,
      await this.#database.send(
        new QueryCommand({
          TableName: this.#table,
          KeyConditionExpression: "matter = :matter",
          ExpressionAttributeValues: { ":matter": matter },
          ExclusiveStartKey: readCursor(cursor),
          Limit: pageSize,
        }),
      ),
    );
  }

  /** How many there are, up to a limit. */
  async count(matter: string, most: number): Promise<number> {
    const { Count = 0 } = await this.#database.send(
      new QueryCommand({
        TableName: this.#table,
        KeyConditionExpression: "matter = :matter",
        ExpressionAttributeValues: { ":matter": matter },
        Limit: most,
        Select: "COUNT",
      }),
    );
    return Count;
  }
}
