import * as z from "zod";
import type { AuditEntry } from "#shared/audit.ts";
import type { Input } from "../input.ts";

const Counts = z.record(z.string(), z.number());

/** What was counted of a call's inputs so far. */
export const Tally = z.object({
  received: z.number(),
  published: z.number(),
  accepted: z.number(),
  withdrawn: z.number(),
  refused: Counts,
  takenDown: Counts,
  changes: Counts,
  /** How many were first answered after so many days. */
  days: Counts,
});
export type Tally = z.infer<typeof Tally>;

export const nothing: Tally = {
  received: 0,
  published: 0,
  accepted: 0,
  withdrawn: 0,
  refused: {},
  takenDown: {},
  changes: {},
  days: {},
};

const plus = (counts: Readonly<Record<string, number>>, ...keys: readonly string[]) => {
  const sum: Record<string, number> = { ...counts };
  for (const key of keys) sum[key] = (sum[key] ?? 0) + 1;
  return sum;
};

const day = 24 * 3600 * 1000;
const daysUntil = (from: string, to: string) => Math.max(1, Math.ceil((Date.parse(to) - Date.parse(from)) / day));

/** Statuses in which a decision against an input holds, or is looked at again. */
const against: readonly Input["status"][] = ["refused", "taken_down", "contested", "upheld"];

const reasonsOf = ({ status, refusalReason, stub }: Input) => {
  const reason = against.includes(status) && refusalReason ? [refusalReason] : [];
  const isDown = stub?.what === "taken_down";
  return { refused: isDown ? [] : reason, takenDown: isDown ? reason : [] };
};

/** Counts one input with what happened to it; what was never sent counts for nothing. */
export const counted = (tally: Tally, input: Input, history: readonly AuditEntry[]): Tally => {
  const { sentAt, firstSentAt = sentAt, decidedAt, status } = input;
  if (!firstSentAt) return tally;
  const { refused, takenDown } = reasonsOf(input);
  const asked = history.flatMap(({ what, reason }) => (what === "ask" && reason ? [reason] : []));
  return {
    received: tally.received + 1,
    published: tally.published + (input.public ? 1 : 0),
    accepted: tally.accepted + (status === "accepted_unpublished" ? 1 : 0),
    withdrawn: tally.withdrawn + (status === "withdrawn" ? 1 : 0),
    refused: plus(tally.refused, ...refused),
    takenDown: plus(tally.takenDown, ...takenDown),
    changes: plus(tally.changes, ...asked),
    days: decidedAt ? plus(tally.days, String(daysUntil(firstSentAt, decidedAt))) : tally.days,
  };
};
