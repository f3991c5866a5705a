import * as z from "zod";
import { Language } from "#shared/languages.ts";

/** Where somebody stood when the list was made: mail reaches them, does not, or reached them with news on that day already. */
export const standings = ["reached", "stopped", "told"] as const;

/** What became of somebody on a list. */
export const recipientStates = [
  "listed",
  "mailed",
  "tomorrow",
  "unwanted",
  "stopped",
  "over",
  "gone",
  "failed",
] as const;
export type RecipientState = (typeof recipientStates)[number];

/** Somebody that a mailing goes to. */
export const MailingRecipient = z.object({
  /** The list of the mailing. */
  mailing: z.string(),
  subscription: z.string(),
  language: Language,
  standing: z.enum(standings),
  state: z.enum(recipientStates),
});
export type MailingRecipient = z.infer<typeof MailingRecipient>;
