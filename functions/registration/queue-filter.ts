import * as z from "zod";
import type { QueueFilter } from "#shared/cases.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";
import { DeskRegion } from "#shared/vocabularies.ts";
import { caseStatuses, changeStatuses } from "./registration.ts";

/** Statuses in which a case can stand in a queue. */
export const queueStatuses = [...caseStatuses, ...changeStatuses] as const;

/** A queue as its address names it. */
export const QueueQuery = z.object({
  status: z.enum(queueStatuses).default("submitted"),
  region: z.union([DeskRegion, z.literal("")]).default(""),
  after: z.string().max(2000).optional(),
});
export type QueueQuery = z.infer<typeof QueueQuery>;

/** The queue somebody asked for, within what they may see; refuses another region than their own. */
export const queueFor = ({ role, region: own }: Session, { status, region }: QueueQuery): QueueFilter => {
  const limit = role === "officer" ? own : undefined;
  if (limit && region && region !== limit) throw new Refusal(403, "forbidden");
  const shown = limit ?? region;
  return { capability: "registration", status, ...(shown && { region: shown }) };
};
