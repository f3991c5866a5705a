import * as z from "zod";
import { DeskRegion } from "#shared/vocabularies.ts";
import { enquiryStatuses } from "../enquiries.ts";
import { isFiled } from "../projection.ts";

export const queueStatuses = enquiryStatuses.filter((status) => isFiled({ status }));

/** A queue as its address names it. */
export const QueueQuery = z.object({
  status: z.enum(queueStatuses).default("submitted"),
  region: z.union([DeskRegion, z.literal("")]).default(""),
  /** Only those due before now, or those of the reader. */
  only: z.enum(["", "overdue", "mine"]).default(""),
  /** What was asked about one case, whatever its status. */
  about: z.string().max(40).default(""),
  after: z.string().max(2000).optional(),
});
export type QueueQuery = z.infer<typeof QueueQuery>;
