import type { OutboxRow } from "./outbox.ts";

/** Whether a message never went out or came back. What a reader called unwanted did arrive. */
export const isMissed = ({ state, failure, trouble }: Pick<OutboxRow, "state" | "failure" | "trouble">): boolean => {
  if (state === "suppressed") return failure !== "not_a_guest";
  if (state === "failed") return true;
  return state === "sent" && trouble !== undefined && trouble !== "complained";
};

/** Whether a message held a link that works once. */
export const holdsLink = ({ blocks }: Pick<OutboxRow, "blocks">): boolean =>
  blocks.some((block) => block.kind === "action" && block.secret);
