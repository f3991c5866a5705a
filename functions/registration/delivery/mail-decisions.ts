import type { Decision } from "#shared/decisions.ts";

/** What officers may do about somebody whom our mail does not reach. */
export const mailDecisions = {
  send_again: { by: "officer", from: ["open"], to: "closed" },
  new_address: { by: "officer", from: ["open"], to: "same", needs: ["email"] },
  reached_otherwise: { by: "officer", from: ["open"], to: "closed" },
} as const satisfies Record<string, Decision<"open" | "closed">>;

export type MailDecision = keyof typeof mailDecisions;
