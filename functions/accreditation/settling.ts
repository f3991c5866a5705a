import type { Move } from "#shared/casebook.ts";
import { nagDays, remindedBy } from "#shared/reminders.ts";
import { firstDecisions, heldBack } from "./accreditation.ts";
import type { Application } from "./application.ts";
import { dueOf, wakeAtOf } from "./falling-due.ts";

/** What follows from the rest of a row: when it was first decided about, which reminders are past, when the clock looks again. */
export const settle = (settled: Application, { from, now }: Move<Application>): Application => {
  const { wake: _, wakeAt: __, shown: ___, ...rest } = settled;
  const before = from && (from.shown ?? { status: from.status, since: from.since });
  const isHeld = heldBack.includes(rest.status) && !rest.objectionTold;
  // Whoever watches learns nothing from a date that jumps, either.
  if (!isHeld && before && before.status === rest.status) rest.since = before.since;
  const isNew = from?.status !== rest.status;
  const past = remindedBy(dueOf(rest), now, nagDays);
  const moved: Application = {
    ...rest,
    ...(isHeld && before && { shown: before }),
    // Dates that move later bring reminders back; those of a new status begin with what is still ahead.
    nagged: isNew ? past : Math.min(rest.nagged, past),
    ...(firstDecisions.includes(rest.status) && { decidedAt: rest.decidedAt ?? now.toISOString() }),
  };
  const wakeAt = wakeAtOf(moved);
  return { ...moved, ...(wakeAt && { wake: "wake" as const, wakeAt }) };
};
