/**
 * Every table, from which both the stack and the local database are made. Keys are strings. A sparse index holds only
 * the rows that carry its keys; `expires` names the attribute, in epoch seconds, after which a row may vanish (it
 * may linger for days on AWS and for ever locally, so every reader compares it with the clock).
 */
export interface Index {
  readonly partition: string;
  readonly sort: string;
  /** What it holds beside the keys, when that is not the whole row: every copy is paid for at every write. */
  readonly holds?: readonly string[];
}

export interface Table {
  readonly partition: string;
  readonly sort?: string;
  readonly indexes?: Readonly<Record<string, Index>>;
  readonly expires?: string;
  readonly stream?: true;
}

const jobTable = {
  partition: "id",
  indexes: {
    due: { partition: "pending", sort: "dueAt", holds: [] },
    matter: { partition: "matter", sort: "startedAt" },
  },
  expires: "expiresAt",
  stream: true,
} as const satisfies Table;

export const tables = {
  /** Organizations from first draft to closing; `wake` holds those for which the clock will do something. */
  organizations: {
    partition: "id",
    indexes: {
      wake: { partition: "wake", sort: "wakeAt", holds: [] },
      draft: { partition: "draftOf", sort: "createdAt", holds: [] },
      person: { partition: "personId", sort: "createdAt", holds: [] },
    },
  },
  /** Of which organizations somebody is a focal point beside the first one. */
  memberships: { partition: "person", sort: "organization" },
  /** Contacts that an officer brought in, of which each is written to once. */
  contactLists: {
    partition: "id",
    indexes: { shelf: { partition: "shelf", sort: "broughtAt", holds: ["title", "state", "by", "ready", "region"] } },
  },
  /** Changes of reviewed fields that wait for an officer. */
  changes: { partition: "reference" },
  /** What organizations are found by that may be one and the same, as hashes; and pairs that are not. */
  duplicateKeys: { partition: "key", sort: "organization" },
  registrationJobs: jobTable,
  /** Everybody with a confirmed address; `staff` holds officers, secretariat and auditors. */
  people: { partition: "id", indexes: { staff: { partition: "staff", sort: "name" } } },
  sessions: {
    partition: "hash",
    indexes: { person: { partition: "personId", sort: "startedAt" } },
    expires: "expiresAt",
  },
  /** What mail links stand for, by the hash of the token. */
  tokens: { partition: "hash", expires: "expiresAt" },
  /** Uniqueness and idempotency: a row that is there makes a transaction fail. */
  guards: { partition: "guard", expires: "expiresAt" },
  cases: {
    partition: "reference",
    indexes: {
      status: { partition: "queue", sort: "dueBy" },
      region: { partition: "regionQueue", sort: "dueBy" },
      owner: { partition: "owner", sort: "since" },
      /** What belongs to one call, briefing or the like. */
      matter: { partition: "matterQueue", sort: "dueBy" },
      assignee: { partition: "assignee", sort: "dueBy" },
    },
  },
  audit: { partition: "subject", sort: "entry", indexes: { day: { partition: "day", sort: "entry" } } },
  /** What stood there before and after a change, and notes, until they have served; the entries of `audit` stay. */
  revisions: { partition: "subject", sort: "entry", expires: "expiresAt" },
  outbox: {
    partition: "id",
    indexes: {
      due: { partition: "pending", sort: "dueAt", holds: ["dueSince"] },
      case: { partition: "reference", sort: "writtenAt" },
      person: { partition: "personId", sort: "writtenAt" },
      trouble: { partition: "trouble", sort: "troubleAt" },
    },
    expires: "expiresAt",
    stream: true,
  },
  /** Addresses to which not everything is mailed, by their hash; `listed` holds what holds today. */
  suppressions: {
    partition: "address",
    sort: "reason",
    indexes: { listed: { partition: "listed", sort: "since" } },
    expires: "expiresAt",
  },
  /** People whom our mail does not reach, for officers to reach. */
  mailTasks: {
    partition: "address",
    sort: "subject",
    indexes: { open: { partition: "queue", sort: "since" } },
    expires: "expiresAt",
  },
  /** Mails of a day to be sent again. */
  mailJobs: { partition: "id", indexes: jobTable.indexes, expires: "expiresAt" },
  published: { partition: "kind", sort: "place" },
  /** Counts of what an address, a mail address or a route did in a window of time. */
  limits: { partition: "key", expires: "expiresAt" },
  /** What people said of a published procedure. */
  comments: { partition: "procedure", sort: "entry", expires: "expiresAt" },
  /** Who is to be told when a forum or call moves, whatever capability they came by. */
  concerned: { partition: "matter", sort: "who" },
  /** Review cycles with their events; `shelf` parts current ones from archived ones. */
  forums: { partition: "id", indexes: { shelf: { partition: "shelf", sort: "startsAt" } } },
  calls: {
    partition: "id",
    indexes: {
      forum: { partition: "forum", sort: "id" },
      wake: { partition: "wake", sort: "wakeAt", holds: [] },
    },
  },
  /** Work that takes longer than a request, of one function each: `due` is what waits, `matter` what it was done for. */
  forumJobs: jobTable,
  accreditationJobs: jobTable,
  submissionJobs: jobTable,
  /** Files on their way in, by their key in the bucket. */
  uploads: {
    partition: "key",
    indexes: {
      owner: { partition: "owner", sort: "issuedAt" },
      wake: { partition: "wake", sort: "wakeAt", holds: [] },
    },
    expires: "expiresAt",
  },
  /** Applications for accreditation, from draft to the final mail. */
  applications: {
    partition: "reference",
    indexes: {
      call: { partition: "call", sort: "createdAt", holds: ["status", "list"] },
      organization: { partition: "organization", sort: "createdAt", holds: [] },
      /** Of whom it is the contact. */
      person: { partition: "personId", sort: "createdAt", holds: [] },
      wake: { partition: "wake", sort: "wakeAt", holds: [] },
    },
  },
  /** Proposed and final lists; the entries of a frozen one stand as they were then. */
  lists: { partition: "reference", indexes: { call: { partition: "call", sort: "edition" } } },
  listEntries: { partition: "list", sort: "place" },
  representatives: {
    partition: "reference",
    indexes: {
      application: { partition: "application", sort: "createdAt", holds: [] },
      /** Those of one mailbox, however it is spelt. */
      mailbox: { partition: "mailbox", sort: "createdAt", holds: [] },
      wake: { partition: "wake", sort: "wakeAt", holds: [] },
    },
  },
  /** Inputs to a call, from draft on, with everything that was published of them. */
  inputs: {
    partition: "reference",
    indexes: {
      call: { partition: "call", sort: "createdAt", holds: ["status"] },
      person: { partition: "personId", sort: "createdAt", holds: [] },
      wake: { partition: "wake", sort: "wakeAt", holds: [] },
    },
  },
  /** What is planned with its sessions; `shelf` holds all of them by when they begin. */
  briefings: { partition: "id", indexes: { shelf: { partition: "shelf", sort: "startsAt" } } },
  /** Everybody who asked for a place in a session; `address` finds what one mailbox asked for. */
  signUps: {
    partition: "reference",
    indexes: {
      session: { partition: "sessionKey", sort: "createdAt", holds: ["status", "addressKey"] },
      address: { partition: "addressKey", sort: "createdAt", holds: [] },
      wake: { partition: "wake", sort: "wakeAt", holds: [] },
    },
  },
  /** What its one reader has yet to do for a session, in order; a row is gone once it is done. */
  turns: {
    partition: "sessionKey",
    sort: "turn",
    indexes: { due: { partition: "pending", sort: "dueAt", holds: [] } },
    stream: true,
  },
  /** Of each session the places that are taken, in all and by group, and who waits, in order. */
  places: { partition: "sessionKey", sort: "place" },
  /** Questions that people asked before a briefing, with their answers. */
  briefingQuestions: { partition: "briefing", sort: "entry", expires: "expiresAt" },
  briefingJobs: jobTable,
  /** Questions that anybody asks, with all that was written in them. */
  enquiries: {
    partition: "reference",
    indexes: {
      wake: { partition: "wake", sort: "wakeAt", holds: [] },
      about: { partition: "about", sort: "createdAt", holds: [] },
      /** What was answered, by topic and language. */
      answered: { partition: "answeredKey", sort: "answeredAt", holds: [] },
    },
  },
  /** What people write to the secretariat alone; no other table knows of it. */
  reports: {
    partition: "reference",
    indexes: {
      wake: { partition: "wake", sort: "wakeAt", holds: [] },
      shelf: { partition: "shelf", sort: "since", holds: [] },
    },
  },
  enquiryJobs: jobTable,
  /** Announcements and opportunities, from draft on; `shelf` holds all of them, those written last on top. */
  announcements: {
    partition: "id",
    indexes: {
      shelf: { partition: "shelf", sort: "createdAt" },
      wake: { partition: "wake", sort: "wakeAt", holds: [] },
    },
  },
  /** Whom an announcement goes to, as that was when it was made ready to be mailed. */
  mailingRecipients: { partition: "mailing", sort: "subscription" },
  /** Who asked for news, of what and in which language; `list` holds those who confirmed it. */
  subscriptions: {
    partition: "id",
    indexes: {
      address: { partition: "addressKey", sort: "createdAt", holds: [] },
      list: { partition: "list", sort: "id" },
      wake: { partition: "wake", sort: "wakeAt", holds: [] },
    },
  },
  /** News that a subscriber gets with the next mail. */
  waitingNews: { partition: "subscription", sort: "item" },
  announcementJobs: jobTable,
  /** Persons whose data are being erased, and which parts of the site are done with it. */
  erasures: { partition: "id", indexes: { wake: { partition: "wake", sort: "wakeAt", holds: [] } } },
  /** What was counted of a year, by part. */
  yearFigures: { partition: "year", sort: "part" },
  reportingJobs: jobTable,
  /** Travel documents, encrypted one by one. */
  travelDocuments: { partition: "reference", indexes: { wake: { partition: "wake", sort: "wakeAt", holds: [] } } },
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof tables;
