import type { Decision } from "#shared/decisions.ts";

/** `none` while there is no subscription of a mailbox: never asked for, not confirmed in time, or ended. */
export const subscriptionStatuses = ["none", "pending", "confirmed"] as const;
export type SubscriptionStatus = (typeof subscriptionStatuses)[number];

/** Every decision about a subscription: who may take it, and from where. None of them hides a decision about a case. */
export const subscriptionDecisions = {
  /** Without being signed in: nothing counts before the address is confirmed. */
  ask: { by: "applicant", from: ["none", "pending"], to: "pending", mail: "subscription_confirm" },
  /** Asked for once more by whoever knows the address: its owner is told, and nothing changes. */
  ask_again: { by: "applicant", from: ["confirmed"], to: "same", mail: "subscription_known" },
  confirm: { by: "applicant", from: ["pending"], to: "confirmed" },
  /** By somebody who is signed in, whose address is confirmed. */
  choose: { by: "applicant", from: ["none", "pending"], to: "confirmed" },
  change: { by: "applicant", from: ["confirmed"], to: "same" },
  /** Takes news again after it was stopped for the address. */
  resume: { by: "applicant", from: ["confirmed"], to: "same" },
  stop: { by: "applicant", from: ["pending", "confirmed"], to: "none" },
  expire: { by: "system", from: ["pending"], to: "none" },
  erase: { by: "system", from: ["pending", "confirmed"], to: "none" },
} as const satisfies Record<string, Decision<SubscriptionStatus>>;

export type SubscriptionDecision = keyof typeof subscriptionDecisions;
