import * as z from "zod";
import { Slug } from "#shared/slug.ts";
import { DeskRegion } from "#shared/vocabularies.ts";
import { representativeStatuses } from "./representatives.ts";

/** A queue as its address names it. */
export const QueueQuery = z.object({
  status: z.enum(representativeStatuses).default("confirmed"),
  region: z.union([DeskRegion, z.literal("")]).default(""),
  call: z.union([Slug, z.literal("")]).default(""),
  after: z.string().max(2000).optional(),
});
export type QueueQuery = z.infer<typeof QueueQuery>;
