import type { Call } from "#shared/forums.ts";
import { draftUntil } from "../falling-due.ts";
import type { Input } from "../input.ts";

/** What to tell as the deadline of a draft: the closing while it lies ahead, even where what is late is taken. */
export const draftDeadline = (
  input: Pick<Input, "documents" | "takenUntil">,
  { closesAt }: Pick<Call, "closesAt">,
  now: Date,
): string => {
  const last = draftUntil(input);
  return now.toISOString() < closesAt && closesAt < last ? closesAt : last;
};
