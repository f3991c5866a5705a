import * as z from "zod";
import { Localized } from "#shared/localized.ts";
import { PublishedAccredited, PublishedList } from "#shared/published-lists.ts";
import { Standing } from "#shared/standing/standing.ts";
import { DeskRegion } from "#shared/vocabularies.ts";
import { Balance } from "./balance.ts";
import { ListCounts, ListEntry } from "./list.ts";

export const Summary = Standing.extend({
  call: z.string(),
  forum: z.string(),
  number: z.int().meta({ description: "1 for the first list of a call, 2 for its late additions, and so on." }),
  track: z.string(),
  title: Localized,
  region: DeskRegion,
  version: z.int(),
  included: z.int(),
  plannedUntil: z.string().nullable(),
  frozenAt: z.string().nullable(),
  transmittedOn: z.string().nullable(),
  circulation: z.object({ from: z.string(), until: z.string() }).nullable(),
  finalizedAt: z.string().nullable(),
  publishedAt: z.string().nullable(),
  sha256: z.string().nullable(),
  counts: ListCounts.nullable(),
});

export const WholeList = Summary.extend({
  balance: Balance.nullable(),
  jobs: z.array(z.object({ kind: z.string(), state: z.string(), done: z.int(), total: z.int().nullable() })),
  decisions: z.array(z.string()).meta({ description: "What whoever asks could decide now." }),
});

export const Entry = ListEntry.omit({ place: true, list: true }).extend({ outcome: z.string().nullable() });

export const DecisionBody = z.looseObject({
  decision: z.string(),
  version: z
    .int()
    .optional()
    .meta({ description: "The version that was looked at; a list that moved on since is refused." }),
  applications: z.array(z.string()).optional(),
  reason: z.string().optional(),
  from: z.string().optional().meta({ description: "A day in the call's zone, YYYY-MM-DD." }),
  date: z.string().optional().meta({ description: "A day in the call's zone, YYYY-MM-DD." }),
  text: z.string().optional(),
});

export const PublicLists = z.object({
  items: z.array(PublishedList.omit({ kind: true, place: true })),
  accredited: z.array(PublishedAccredited.pick({ name: true, latin: true, acronym: true, country: true })),
  next: z.string().nullable().meta({ description: "Continues the names." }),
});
