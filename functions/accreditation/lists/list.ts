import * as z from "zod";
import { tracks } from "#shared/forums.ts";
import { Localized } from "#shared/localized.ts";
import { Category, DeskRegion, Level, MigrantLed } from "#shared/vocabularies.ts";
import { listStatuses } from "./lists.ts";

/** What came of a list. Nobody is named by it. */
export const ListCounts = z.object({
  proposed: z.int(),
  withdrawn: z.int(),
  objected: z.int(),
  final: z.int(),
});
export type ListCounts = z.infer<typeof ListCounts>;

/** A proposed list of a call, from its opening to its publication. Instants are RFC 3339. */
export const List = z.object({
  reference: z.string(),
  status: z.enum(listStatuses),
  version: z.number(),
  since: z.string(),
  call: z.string(),
  forum: z.string(),
  /** Of the call's lists the how-manieth, for sorting: `0001`. Late additions are the second. */
  edition: z.string().regex(/^\d{4}$/),
  track: z.enum(tracks),
  title: Localized,
  region: DeskRegion,
  openedAt: z.string(),
  /** Counts who was put on it; some may have withdrawn since. */
  included: z.int(),
  /** Until when it is planned to lie with Member States, as those on it were told. */
  plannedUntil: z.string().optional(),
  frozenAt: z.string().optional(),
  /** The day it went to the authority. */
  transmittedOn: z.string().optional(),
  circulation: z.object({ from: z.string(), until: z.string() }).optional(),
  finalizedAt: z.string().optional(),
  publishedAt: z.string().optional(),
  /** Hex, over the canonical text of its entries. */
  sha256: z.string().optional(),
  counts: ListCounts.optional(),
});
export type List = z.infer<typeof List>;

/** One organization on a frozen list: as certified then, whatever becomes of its profile. */
export const ListEntry = z.object({
  list: z.string(),
  /** Puts entries in the order of the list. */
  place: z.string(),
  application: z.string(),
  name: z.string(),
  latin: z.string(),
  acronym: z.string(),
  country: z.string(),
  website: z.string(),
  categories: z.array(Category),
  levels: z.array(Level),
  migrantLed: MigrantLed,
  /** What the final list says of it. */
  outcome: z.enum(["accredited", "not_accredited", "withdrawn"]).optional(),
});
export type ListEntry = z.infer<typeof ListEntry>;

export const numberOf = ({ edition }: Pick<List, "edition">) => Number(edition);
