import type { Move } from "#shared/casebook.ts";
import { nagDays, remindedBy } from "#shared/reminders.ts";
import { dueOf, wakeAtOf } from "./falling-due.ts";
import type { Input } from "./input.ts";
import { heldBack, type InputStatus } from "./submissions.ts";

/** Decisions about what an input is worth, by which it counts as answered. */
const answers: readonly InputStatus[] = ["published", "accepted_unpublished", "refused", "changes_requested"];

/** What follows from the rest of a row: when it was first answered, which reminders are past, when the clock looks again. */
export const settle = (settled: Input, { from, now }: Move<Input>): Input => {
  const { wake: _, wakeAt: __, shown: ___, ...rest } = settled;
  const before = from && (from.shown ?? { status: from.status, since: from.since });
  const isHeld = heldBack.includes(rest.status);
  // Whoever watches learns nothing from a date that jumps, either.
  if (!isHeld && before && before.status === rest.status) rest.since = before.since;
  const isNew = from?.status !== rest.status;
  const held = { ...rest, ...(isHeld && before && { shown: before }) };
  const past = remindedBy(dueOf(held), now, nagDays);
  const moved: Input = {
    ...held,
    nagged: isNew ? past : Math.min(rest.nagged, past),
    ...(answers.includes(rest.status) && { decidedAt: rest.decidedAt ?? now.toISOString() }),
  };
  const wakeAt = wakeAtOf(moved);
  return { ...moved, ...(wakeAt && { wake: "wake" as const, wakeAt }) };
};
