import type { Kept } from "#shared/retention.ts";
import type { GivenNews } from "./lists/store.ts";
import type { Subscription } from "./lists/subscription.ts";
import type { MailingRecipient } from "./mailing/recipient.ts";

/** By which rule each field is kept. */
export const subscriptionKept = {
  id: "subscription",
  trail: "subscription",
  email: "subscription",
  addressKey: "subscription",
  language: "subscription",
  kinds: "subscription",
  regions: "subscription",
  objectives: "subscription",
  state: "subscription",
  version: "impersonal",
  createdAt: "subscription",
  confirmedAt: "subscription",
  list: "subscription",
  key: "subscription",
  confirmUntil: "subscription",
  lastNewsOn: "subscription",
  toldTo: "subscription",
  digestAt: "subscription",
  forgetAt: "subscription",
  wake: "impersonal",
  wakeAt: "impersonal",
} as const satisfies Kept<typeof Subscription>;

export const givenNewsKept = {
  subscription: "mailing",
  item: "mailing",
  news: "mailing",
  version: "mailing",
  at: "mailing",
} as const satisfies Kept<typeof GivenNews>;

export const mailingRecipientKept = {
  mailing: "mailing",
  subscription: "mailing",
  language: "mailing",
  standing: "mailing",
  state: "mailing",
} as const satisfies Kept<typeof MailingRecipient>;
