import * as z from "zod";

/** How far the mailing of an announcement is. */
export const mailingStates = ["none", "counting", "ready", "waiting", "sending", "done", "recalled"] as const;
export const MailingState = z.enum(mailingStates);
export type MailingState = z.infer<typeof MailingState>;

/** States in which somebody, or the clock, has yet to do something about a mailing. */
export const goingOn: readonly MailingState[] = ["counting", "ready", "waiting", "sending"];
