import type * as z from "zod";
import {
  contactListDays,
  draftDays,
  enquiryKeptDays,
  newsKeptDays,
  newsLinkDays,
  reportKeptDays,
  sessionDays,
  signUpDays,
  travelDataDays,
} from "./promises.ts";
import type { FunctionName } from "./wiring.ts";

/** How long something is kept: a stated time after the event that its words name, or for as long as these say. */
type Period = { readonly days: number } | { readonly hours: number } | { readonly asLong: true };

/**
 * What happens then: the row goes; it stays without what tells of a person; it never had more than an opaque number;
 * it stays as it is, on the record.
 */
type Outcome = "erased" | "emptied" | "pseudonymous" | "stays";

export interface RetentionRule {
  readonly kept: Period;
  readonly afterwards: Outcome;
  /** Whose clock carries it out; `table` where rows carry the instant after which they are gone. */
  readonly by: FunctionName | "table" | "nobody";
}

/** Days that people and officers may need to come back to what was decided, and to show that it was. */
const caseDays = 730;

/**
 * How long everything is kept that tells of a person, why and what then: the words are those of `shared/retention`, in the
 * order in which people are told. Every field of every stored schema names one of these rules.
 */
export const retention = {
  account: { kept: { asLong: true }, afterwards: "erased", by: "rights" },
  staff: { kept: { asLong: true }, afterwards: "emptied", by: "registration" },
  sessions: { kept: { days: sessionDays }, afterwards: "erased", by: "table" },
  links: { kept: { days: newsLinkDays }, afterwards: "erased", by: "table" },
  drafts: { kept: { days: draftDays }, afterwards: "emptied", by: "registration" },
  case: { kept: { asLong: true }, afterwards: "emptied", by: "nobody" },
  profile: { kept: { asLong: true }, afterwards: "stays", by: "nobody" },
  registration: { kept: { days: caseDays }, afterwards: "emptied", by: "registration" },
  contactList: { kept: { days: contactListDays }, afterwards: "emptied", by: "registration" },
  application: { kept: { days: caseDays }, afterwards: "emptied", by: "accreditation" },
  lists: { kept: { asLong: true }, afterwards: "stays", by: "nobody" },
  representative: { kept: { days: 365 }, afterwards: "emptied", by: "accreditation" },
  travel: { kept: { days: travelDataDays }, afterwards: "erased", by: "accreditation" },
  input: { kept: { days: caseDays }, afterwards: "emptied", by: "submissions" },
  publishedInput: { kept: { asLong: true }, afterwards: "stays", by: "nobody" },
  signUp: { kept: { days: signUpDays }, afterwards: "emptied", by: "briefings" },
  briefingQuestion: { kept: { days: caseDays }, afterwards: "erased", by: "table" },
  enquiry: { kept: { days: enquiryKeptDays }, afterwards: "emptied", by: "enquiries" },
  report: { kept: { days: reportKeptDays }, afterwards: "erased", by: "enquiries" },
  subscription: { kept: { asLong: true }, afterwards: "erased", by: "announcements" },
  mailing: { kept: { days: newsKeptDays }, afterwards: "erased", by: "announcements" },
  comment: { kept: { days: caseDays }, afterwards: "erased", by: "table" },
  mail: { kept: { days: caseDays }, afterwards: "erased", by: "table" },
  looseMail: { kept: { days: draftDays }, afterwards: "erased", by: "table" },
  undelivered: { kept: { days: 90 }, afterwards: "erased", by: "table" },
  upload: { kept: { days: 90 }, afterwards: "erased", by: "table" },
  job: { kept: { days: 90 }, afterwards: "erased", by: "table" },
  repeated: { kept: { hours: 24 }, afterwards: "erased", by: "table" },
  revision: { kept: { days: caseDays }, afterwards: "erased", by: "table" },
  erasure: { kept: { asLong: true }, afterwards: "erased", by: "rights" },
  backup: { kept: { days: 35 }, afterwards: "erased", by: "nobody" },
  record: { kept: { asLong: true }, afterwards: "pseudonymous", by: "nobody" },
} as const satisfies Record<string, RetentionRule>;

export type RetentionName = keyof typeof retention;
export const retentionNames = Object.keys(retention) as RetentionName[];

/** Of each field of a stored schema by which rule it is kept; `impersonal` tells nothing of a person. */
export type Kept<Schema extends z.ZodType<object>> = {
  readonly [Field in keyof z.output<Schema>]-?: RetentionName | "impersonal";
};

type Timed = {
  [Name in RetentionName]: (typeof retention)[Name]["kept"] extends { readonly days: number } ? Name : never;
}[RetentionName];

/** The days of a rule that has some. */
export const keptDays = (name: Timed): number => retention[name].kept.days;

const daySeconds = 24 * 3600;

/** From when on a row may vanish, in epoch seconds, by the attribute that its table names. */
export const expiryOf = (name: Timed, from: Date): number =>
  Math.floor(from.getTime() / 1000) + keptDays(name) * daySeconds;

/** Whether a row is still there for readers: what has expired may linger for days on AWS, and for ever locally. */
export const isThere = ({ expiresAt }: { readonly expiresAt?: number | undefined }, now: Date | undefined): boolean =>
  expiresAt === undefined || now === undefined || expiresAt > now.getTime() / 1000;
