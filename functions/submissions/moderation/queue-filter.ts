import * as z from "zod";
import { Slug } from "#shared/slug.ts";
import { DeskRegion } from "#shared/vocabularies.ts";
import { inputStatuses } from "../submissions.ts";

/** Statuses in which an input stands in a queue; drafts are nobody's but their owner's. */
export const queueStatuses = inputStatuses.filter((status) => status !== "draft" && status !== "expired");

/** A queue as its address names it. */
export const QueueQuery = z.object({
  status: z.enum(queueStatuses).default("submitted"),
  region: z.union([DeskRegion, z.literal("")]).default(""),
  call: z.union([Slug, z.literal("")]).default(""),
  after: z.string().max(2000).optional(),
});
export type QueueQuery = z.infer<typeof QueueQuery>;
