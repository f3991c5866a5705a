import * as z from "zod";
import { NewsKind } from "#shared/announcements/news.ts";
import { ReviewRegion } from "#shared/forums.ts";
import { choices } from "#shared/input.ts";
import { Language } from "#shared/languages.ts";
import { EmailAddress } from "#shared/text.ts";
import { Objective } from "#shared/vocabularies.ts";

/** What somebody chooses: at least one kind of news; no region and no objective means all of them. */
const chosenFields = {
  language: Language,
  kinds: choices(NewsKind, { min: 1 }),
  regions: choices(ReviewRegion),
  objectives: choices(Objective),
};
export const Chosen = z.strictObject(chosenFields);
export type Chosen = z.infer<typeof Chosen>;

/** The same with the address to which it goes, as anybody asks for it. */
export const Wished = z.strictObject({ email: EmailAddress, ...chosenFields });

const subscriptionStates = ["pending", "confirmed"] as const;
const Day = z.iso.date();
const Instant = z.iso.datetime({ precision: 3 });

/** What one mailbox gets news of; ended, its row is gone. */
export const Subscription = z.object({
  /** Follows from the mailbox, so that there is one for each. */
  id: z.string(),
  /** Under which the record of decisions and the outbox know it; nothing leads from there to the mailbox. */
  trail: z.string(),
  email: z.string(),
  addressKey: z.string(),
  ...chosenFields,
  state: z.enum(subscriptionStates),
  version: z.int(),
  createdAt: Instant,
  confirmedAt: Instant.optional(),
  /** There while it is confirmed. */
  list: z.literal("confirmed").optional(),
  /** The hash of the link that confirms it: the one mailed last alone does. */
  key: z.string().optional(),
  /** Until when it can be confirmed; then it is gone. */
  confirmUntil: Instant.optional(),
  /** The day (UTC) of the last mail with news. */
  lastNewsOn: Day.optional(),
  /** News that came with this version, or before it, was mailed. */
  toldTo: z.int(),
  /** When what waits is mailed. */
  digestAt: Instant.optional(),
  /** When the oldest news that was mailed need not be remembered any more. */
  forgetAt: Instant.optional(),
  wake: z.literal("wake").optional(),
  wakeAt: Instant.optional(),
});
export type Subscription = z.infer<typeof Subscription>;
