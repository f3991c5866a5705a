import * as z from "zod";
import { Refusal } from "./refusal.ts";

export interface Page<Item> {
  readonly items: Item[];
  /** Opaque; given back it continues the list. Absent on the last page. */
  readonly next?: string;
}

type Key = Record<string, unknown>;
/** Keys of tables and indexes are well-formed texts of at most so many bytes, which is what DynamoDB takes as a sort key. */
const mostBytes = 1024;
const Key = z.record(
  z.string().max(100),
  z.string().refine((text) => text.isWellFormed() && Buffer.byteLength(text) <= mostBytes),
);

/** The last key of a page as an opaque cursor. */
export const writeCursor = (key: Key): string => Buffer.from(JSON.stringify(key)).toString("base64url");

/** The key a cursor stands for; a cursor that was not given out by a list is refused as a wrong field. */
export const readCursor = (cursor: string | undefined): Key | undefined => {
  if (!cursor) return undefined;
  try {
    return Key.parse(JSON.parse(Buffer.from(cursor, "base64url").toString()));
  } catch {
    throw new Refusal(422, "invalid", [{ field: "after", code: "not_a_choice" }]);
  }
};

export const toPage = <Schema extends z.ZodType>(
  schema: Schema,
  answer: { Items?: Record<string, unknown>[] | undefined; LastEvaluatedKey?: Key | undefined },
): Page<z.output<Schema>> => ({
  items: (answer.Items ?? []).map((item) => schema.parse(item)),
  ...(answer.LastEvaluatedKey && { next: writeCursor(answer.LastEvaluatedKey) }),
});
