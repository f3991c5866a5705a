import { addDays } from "#shared/days.ts";
import { erasedPerson } from "#shared/erasures.ts";
import { keptDays } from "#shared/retention.ts";
import { emptied, erased, without } from "./endings.ts";
import type { Input } from "./input.ts";
import { forgettable } from "./submissions.ts";

/** When the time is over for which an input that ended unpublished is kept, if it did and is still there. */
export const forgottenAt = ({ status, since, erased: gone }: Pick<Input, "status" | "since" | "erased">) =>
  forgettable.includes(status) && !gone ? addDays(since, keptDays("input")) : undefined;

/** An input of which nothing is left but that there was one, and what was decided. */
export const forgotten = (input: Input): Input => ({
  ...without(input, "question", "proposal", "kept", "assignee"),
  ...erased,
  ...{ personId: erasedPerson, email: "", timeZone: "UTC", erased: true },
  editions: input.editions.map(emptied),
  outcomes: input.outcomes.map((outcome) => ({ ...outcome, text: "" })),
});
