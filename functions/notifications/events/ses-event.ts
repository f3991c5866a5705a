import * as z from "zod";
import type { DeliveryState } from "#shared/delivery.ts";

const Instant = z.iso.datetime({ offset: true }).transform((at) => new Date(at).toISOString());
const Happened = z.object({ timestamp: Instant });
const Mail = z.object({
  messageId: z.string(),
  timestamp: Instant,
  tags: z.object({ row: z.tuple([z.string().regex(/^[\w-]{8,64}$/)]) }),
});

/** What SES publishes of a message, as far as it matters here (SES Developer Guide, "Contents of event data"). */
const SesEvent = z.discriminatedUnion("eventType", [
  z.object({ eventType: z.literal("Delivery"), mail: Mail, delivery: Happened }),
  z.object({
    eventType: z.literal("DeliveryDelay"),
    mail: Mail,
    deliveryDelay: Happened.extend({ delayType: z.string().optional() }),
  }),
  z.object({
    eventType: z.literal("Bounce"),
    mail: Mail,
    bounce: Happened.extend({ bounceType: z.string(), bounceSubType: z.string().optional() }),
  }),
  z.object({
    eventType: z.literal("Complaint"),
    mail: Mail,
    complaint: Happened.extend({ complaintFeedbackType: z.string().nullish() }),
  }),
  z.object({ eventType: z.literal("Reject"), mail: Mail }),
]);

/** One thing that was told of one message. */
export interface Told {
  readonly row: string;
  /** The name that the mail system gave the message. */
  readonly sesId: string;
  readonly state: DeliveryState;
  readonly at: string;
  readonly code?: string | undefined;
}

/** Codes are words of SES's own lists; anything else may be what a foreign server said. */
const codeIn = (word: string | null | undefined) => (word && /^[A-Za-z][\w-]{0,39}$/.test(word) ? word : undefined);

type Happening = Pick<Told, "state" | "at" | "code">;

const happeningOf = (event: z.infer<typeof SesEvent>): Happening | undefined => {
  switch (event.eventType) {
    case "Delivery":
      return { state: "delivered", at: event.delivery.timestamp };
    case "DeliveryDelay":
      return {
        state: "delayed",
        at: event.deliveryDelay.timestamp,
        code: codeIn(event.deliveryDelay.delayType),
      };
    case "Bounce": {
      const { bounceType, bounceSubType, timestamp } = event.bounce;
      // What is not permanent may work the next time; an absent reader's automatic answer is told like that too.
      const state = bounceType === "Permanent" ? "bounced" : "returned";
      return { state, at: timestamp, code: codeIn(bounceSubType) };
    }
    case "Complaint": {
      const { timestamp, complaintFeedbackType } = event.complaint;
      // The one kind of report that takes a complaint back.
      if (complaintFeedbackType === "not-spam") return undefined;
      return { state: "complained", at: timestamp, code: codeIn(complaintFeedbackType) };
    }
    case "Reject":
      return { state: "rejected", at: event.mail.timestamp };
  }
};

/** What an event says of a row of ours; undefined when it says nothing that counts here. */
export const toldBy = (message: string): Told | undefined => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(message);
  } catch {
    return undefined;
  }
  const read = SesEvent.safeParse(parsed);
  const happening = read.success ? happeningOf(read.data) : undefined;
  if (!read.success || !happening) return undefined;
  const { messageId, tags } = read.data.mail;
  return { row: tags.row[0], sesId: messageId, ...happening };
};
