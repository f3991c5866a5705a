import type { AuditEntry, Revision } from "../audit.ts";
import type { Case } from "../cases.ts";
import type { Concerned } from "../concerned.ts";
import type { Erasure } from "../erasures.ts";
import type { Job } from "../jobs.ts";
import type { MailTask } from "../mail-tasks.ts";
import type { Membership, Organization } from "../organizations.ts";
import type { OutboxRow } from "../outbox.ts";
import type { Person } from "../people.ts";
import type { Kept } from "../retention.ts";
import type { Session } from "../session.ts";
import type { Suppression } from "../suppressions.ts";
import type { Upload } from "../uploads.ts";

/** By which rule each field of what several capabilities store is kept; a field without a rule does not compile. */
export const personKept = {
  id: "account",
  email: "account",
  name: "account",
  language: "account",
  timeZone: "account",
  createdAt: "account",
  version: "impersonal",
  role: "staff",
  region: "staff",
  suspended: "staff",
  factor: "staff",
  staff: "staff",
} as const satisfies Kept<typeof Person>;

export const sessionKept = {
  hash: "sessions",
  personId: "sessions",
  startedAt: "sessions",
  expiresAt: "sessions",
  device: "sessions",
  role: "sessions",
  region: "sessions",
  factorGiven: "sessions",
} as const satisfies Kept<typeof Session>;

export const organizationKept = {
  id: "record",
  status: "impersonal",
  version: "impersonal",
  email: "registration",
  language: "registration",
  profile: "registration",
  createdAt: "impersonal",
  since: "impersonal",
  reference: "record",
  openedAt: "impersonal",
  personId: "registration",
  colleagues: "registration",
  invited: "registration",
  host: "registration",
  broughtIn: "contactList",
  keys: "links",
  confirmation: "links",
  draftOf: "drafts",
  assignee: "registration",
  dueBy: "impersonal",
  question: "registration",
  rounds: "impersonal",
  decidedBy: "record",
  declineReason: "impersonal",
  currentAt: "impersonal",
  listedAs: "impersonal",
  change: "impersonal",
  merged: "registration",
  absorbed: "impersonal",
  suspects: "registration",
  neededUntil: "impersonal",
  erased: "impersonal",
  wake: "impersonal",
  wakeAt: "impersonal",
} as const satisfies Kept<typeof Organization>;

export const membershipKept = {
  person: "registration",
  organization: "registration",
  since: "registration",
} as const satisfies Kept<typeof Membership>;

export const caseKept = {
  reference: "case",
  capability: "impersonal",
  kind: "impersonal",
  status: "impersonal",
  since: "impersonal",
  openedAt: "impersonal",
  next: "impersonal",
  shown: "impersonal",
  concealed: "impersonal",
  dueBy: "impersonal",
  region: "impersonal",
  matter: "impersonal",
  assignee: "record",
  owner: "case",
  mergedInto: "impersonal",
  suspected: "impersonal",
  title: "case",
  language: "case",
} as const satisfies Kept<typeof Case>;

export const auditEntryKept = {
  subject: "record",
  entry: "record",
  day: "record",
  at: "record",
  by: "record",
  what: "record",
  from: "record",
  to: "record",
  reason: "record",
  fields: "record",
} as const satisfies Kept<typeof AuditEntry>;

export const revisionKept = {
  subject: "revision",
  entry: "revision",
  at: "revision",
  by: "revision",
  before: "revision",
  after: "revision",
  note: "revision",
  internal: "revision",
  expiresAt: "revision",
} as const satisfies Kept<typeof Revision>;

export const outboxRowKept = {
  id: "impersonal",
  state: "impersonal",
  pending: "impersonal",
  dueAt: "mail",
  dueSince: "mail",
  writtenAt: "mail",
  reference: "mail",
  personId: "mail",
  to: "mail",
  kind: "mail",
  language: "mail",
  subject: "mail",
  blocks: "mail",
  calendar: "mail",
  secret: "links",
  attempts: "impersonal",
  sentAt: "mail",
  sesId: "mail",
  failure: "impersonal",
  news: "impersonal",
  listed: "impersonal",
  anyway: "impersonal",
  confidential: "impersonal",
  delivery: "mail",
  noted: "impersonal",
  former: "mail",
  trouble: "mail",
  troubleAt: "mail",
  expiresAt: "impersonal",
} as const satisfies Kept<typeof OutboxRow>;

export const suppressionKept = {
  address: "undelivered",
  reason: "undelivered",
  since: "undelivered",
  mail: "undelivered",
  code: "undelivered",
  version: "impersonal",
  listed: "undelivered",
  liftedAt: "undelivered",
  expiresAt: "impersonal",
} as const satisfies Kept<typeof Suppression>;

export const mailTaskKept = {
  address: "undelivered",
  subject: "undelivered",
  state: "impersonal",
  queue: "impersonal",
  since: "undelivered",
  region: "undelivered",
  mail: "undelivered",
  kind: "undelivered",
  code: "undelivered",
  reference: "undelivered",
  personId: "undelivered",
  version: "impersonal",
  askedAt: "undelivered",
  end: "undelivered",
  closedAt: "undelivered",
  closedBy: "record",
  expiresAt: "impersonal",
} as const satisfies Kept<typeof MailTask>;

export const jobKept = {
  id: "job",
  kind: "job",
  matter: "job",
  state: "job",
  pending: "job",
  dueAt: "job",
  startedAt: "job",
  finishedAt: "job",
  by: "job",
  done: "job",
  total: "job",
  cursor: "job",
  attempts: "job",
  input: "job",
  expiresAt: "job",
} as const satisfies Kept<typeof Job>;

export const concernedKept = {
  matter: "impersonal",
  who: "application",
  why: "impersonal",
  personId: "application",
  email: "application",
  language: "application",
  timeZone: "application",
  path: "application",
} as const satisfies Kept<typeof Concerned>;

export const uploadKept = {
  key: "upload",
  capability: "impersonal",
  owner: "upload",
  slot: "upload",
  by: "upload",
  name: "upload",
  language: "upload",
  accepts: "impersonal",
  most: "impersonal",
  state: "upload",
  version: "impersonal",
  issuedAt: "upload",
  until: "upload",
  storedAt: "upload",
  objectVersion: "upload",
  size: "upload",
  sha256: "upload",
  kind: "upload",
  verdict: "upload",
  findings: "upload",
  parts: "upload",
  prepared: "upload",
  wake: "impersonal",
  wakeAt: "impersonal",
  expiresAt: "impersonal",
} as const satisfies Kept<typeof Upload>;

export const erasureKept = {
  id: "erasure",
  state: "erasure",
  version: "impersonal",
  personId: "erasure",
  email: "erasure",
  name: "erasure",
  language: "erasure",
  startedAt: "erasure",
  finishedAt: "erasure",
  begun: "impersonal",
  mail: "erasure",
  wake: "impersonal",
  wakeAt: "impersonal",
} as const satisfies Kept<typeof Erasure>;
