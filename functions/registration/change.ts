import * as z from "zod";
import { fieldNames, PartialProfile } from "#shared/profile.ts";
import { changeStatuses } from "./registration.ts";

/** A change of reviewed fields with a case of its own; its organization stays active as it was until an officer accepts. */
export const Change = z.object({
  reference: z.string(),
  organizationId: z.string(),
  status: z.enum(changeStatuses),
  version: z.number(),
  openedAt: z.string(),
  since: z.string(),
  fields: z.array(z.enum(fieldNames)),
  before: PartialProfile,
  after: PartialProfile,
  assignee: z.string().optional(),
});
export type Change = z.infer<typeof Change>;
