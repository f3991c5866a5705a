import type { RetentionName } from "#shared/retention.ts";
import type { KindName } from "../shapes.ts";

/** Who gets to see something, beside whom it is about; the words are `who.…`. */
const seers = ["you", "desk", "organization", "representative", "input", "briefing", "nobody"] as const;

interface Held {
  /** By which it is kept. */
  readonly rule: RetentionName;
  readonly who: (typeof seers)[number];
  /** The page on which it is seen and corrected, without the language; none for what this page itself shows. */
  readonly where?: string;
  /** Only the link that was mailed opens their page. */
  readonly byMail?: true;
}

/** What people are told of each kind of their data. */
export const heldOf: Readonly<Record<KindName, Held>> = {
  person: { rule: "account", who: "desk" },
  sessions: { rule: "sessions", who: "you", where: "/me" },
  organizations: { rule: "registration", who: "organization", where: "/me" },
  changes: { rule: "registration", who: "organization", where: "/me" },
  cases: { rule: "registration", who: "desk", where: "/me" },
  applications: { rule: "application", who: "organization", where: "/me" },
  representatives: { rule: "representative", who: "representative", byMail: true },
  inputs: { rule: "input", who: "input", where: "/me" },
  signUps: { rule: "signUp", who: "briefing", where: "/briefings/mine" },
  questions: { rule: "briefingQuestion", who: "briefing", where: "/briefings" },
  enquiries: { rule: "enquiry", who: "desk", where: "/me" },
  subscriptions: { rule: "subscription", who: "nobody", where: "/announcements/mine" },
  mails: { rule: "mail", who: "desk", where: "/me/letters" },
  addressTroubles: { rule: "undelivered", who: "desk", where: "/me/address" },
  files: { rule: "upload", who: "input", where: "/me" },
};
