import * as z from "zod";
import { StoredCopy } from "#shared/uploads.ts";

/** Where the index files lie that hold, and up to when they tell what changed. Instants are RFC 3339. */
export const LibraryIndex = z.object({
  kind: z.literal("library-index"),
  place: z.literal("current"),
  version: z.int(),
  /** Of the files in force; absent before the first. */
  id: z.string().optional(),
  upTo: z.string(),
  builtAt: z.string(),
  files: z.record(z.string(), StoredCopy.pick({ key: true, version: true })),
  /** Who makes the next files, and since when. */
  making: z.object({ id: z.string(), at: z.string() }).optional(),
  /** Files that were replaced, and rows that the files in force made needless; they go once nobody reads them. */
  replaced: z.string().optional(),
  untidy: z.boolean(),
});
export type LibraryIndex = z.infer<typeof LibraryIndex>;

/** Places of rows that the files in force made needless. */
export const Leftover = z.object({
  kind: z.literal("library-index"),
  place: z.literal("leftover"),
  superseded: z.array(z.string()),
  gone: z.array(z.string()),
});
export type Leftover = z.infer<typeof Leftover>;

/** For so long a row may still arrive that says it was written earlier. */
export const settlingMilliseconds = 5 * 60_000;

export const before = (instant: string | Date, milliseconds: number) =>
  new Date(new Date(instant).getTime() - milliseconds).toISOString();
