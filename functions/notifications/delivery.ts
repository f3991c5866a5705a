import * as z from "zod";
import type { Settings } from "#shared/settings.ts";

/** For how long a claim keeps others away; far longer than one delivery takes, so that it lapses only after a crash. */
export const leaseSeconds = 120;

const firstPauseSeconds = 60;
const growth = 1.5;
const longestPauseSeconds = 4 * 3600;
/** With the pauses above this gives up after more than three days. */
export const mostAttempts = 31;

/** Seconds to wait after so many attempts that the mail system could not serve; undefined when it is time to give up. */
export const pauseAfter = (attempts: number): number | undefined =>
  attempts >= mostAttempts
    ? undefined
    : Math.round(Math.min(longestPauseSeconds, firstPauseSeconds * growth ** (attempts - 1)));

/** Why a message did not go out. Only `rejected` is final: everything else may be repaired while the message waits. */
export type Failure = "rejected" | "throttled" | "misconfigured" | "unavailable" | "unwritable";

const SesError = z.object({
  name: z.string(),
  message: z.string().default(""),
  $metadata: z.object({ httpStatusCode: z.number().optional() }).optional(),
});

/** What an error of SendRawEmail means (SES API v1, "Common Errors" and SendRawEmail's own). */
export const failureOf = (error: unknown): Failure => {
  const read = SesError.safeParse(error);
  if (!read.success) return "unavailable";
  const { name, message, $metadata } = read.data;
  const status = $metadata?.httpStatusCode ?? 500;
  if (/^Throttling|^TooManyRequests|^LimitExceeded/.test(name) || status === 429) return "throttled";
  if (status >= 500 || status < 400) return "unavailable";
  // Said of our own sending address, and of every recipient while the account is in SES's sandbox.
  if (name === "MessageRejected") return /not verified/i.test(message) ? "misconfigured" : "rejected";
  // Said of addresses that no mail system can read.
  if (name === "InvalidParameterValue") return "rejected";
  return "misconfigured";
};

/** Stages other than production mail their guests only, lest a trial reaches real people. */
export const mayMail = ({ stage, mail }: Pick<Settings, "stage" | "mail">, to: string): boolean =>
  stage === "production" || stage === "local" || mail.guests.includes(to.toLowerCase());
