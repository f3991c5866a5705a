import type { TableName } from "#shared/tables.ts";
import type { FunctionName } from "#shared/wiring.ts";

/** What a function may do with a table; each is one IAM action, which transactions need item by item too. */
export const actions = {
  get: "dynamodb:GetItem",
  query: "dynamodb:Query",
  put: "dynamodb:PutItem",
  update: "dynamodb:UpdateItem",
  delete: "dynamodb:DeleteItem",
  check: "dynamodb:ConditionCheckItem",
} as const;

export type Verb = keyof typeof actions;

export type Access = Readonly<Partial<Record<TableName, readonly Verb[]>>>;

/**
 * Who may reach what: all that the functions can do with tables. Nobody changes or removes what stands in `audit`; its
 * one kind of write refuses to overwrite. Nobody scans.
 */
export const access = {
  portal: {
    briefings: ["query"],
    announcements: ["query"],
    mailTasks: ["query"],
    cases: ["query"],
    comments: ["query", "put"],
    limits: ["update"],
    published: ["query"],
    sessions: ["get"],
  },
  registration: {
    erasures: ["get"],
    contactLists: ["get", "query", "put"],
    memberships: ["query", "put", "delete"],
    organizations: ["get", "query", "put"],
    changes: ["get", "put"],
    duplicateKeys: ["get", "query", "put", "delete"],
    registrationJobs: ["get", "query", "put", "update"],
    people: ["get", "query", "put", "update", "delete"],
    sessions: ["get", "query", "put", "update", "delete"],
    tokens: ["get", "put", "delete"],
    guards: ["get", "put", "delete"],
    cases: ["get", "query", "put"],
    audit: ["query", "put"],
    revisions: ["query", "put"],
    outbox: ["get", "query", "put", "update", "delete"],
    suppressions: ["get", "query", "put", "update"],
    mailTasks: ["get", "query", "put"],
    mailJobs: ["query", "put"],
    published: ["put", "delete"],
    limits: ["update"],
    accreditationJobs: ["put"],
  },
  forums: {
    announcementJobs: ["put"],
    forums: ["get", "query", "put", "check"],
    calls: ["get", "query", "put"],
    forumJobs: ["get", "query", "put", "update"],
    accreditationJobs: ["put"],
    concerned: ["query"],
    submissionJobs: ["put"],
    lists: ["get"],
    organizations: ["get"],
    people: ["get"],
    cases: ["query"],
    sessions: ["get"],
    guards: ["get", "put", "check"],
    audit: ["query", "put"],
    revisions: ["query", "put"],
    outbox: ["put"],
    published: ["query", "put"],
  },
  accreditation: {
    erasures: ["get"],
    memberships: ["query"],
    applications: ["get", "query", "put", "check"],
    lists: ["get", "query", "put", "check"],
    listEntries: ["get", "query", "put", "update"],
    representatives: ["get", "query", "put", "update"],
    travelDocuments: ["get", "query", "put", "update", "delete"],
    accreditationJobs: ["get", "query", "put", "update"],
    uploads: ["get", "query", "put"],
    forums: ["get", "query"],
    calls: ["get", "query", "check"],
    organizations: ["get", "query", "check"],
    people: ["get", "query", "put"],
    sessions: ["get"],
    tokens: ["get", "put"],
    guards: ["get", "put", "delete"],
    concerned: ["put", "delete"],
    cases: ["query", "put"],
    audit: ["query", "put"],
    revisions: ["query", "put"],
    outbox: ["query", "put", "delete"],
    published: ["query", "put", "delete"],
    limits: ["update"],
  },
  submissions: {
    erasures: ["get"],
    memberships: ["query"],
    inputs: ["get", "query", "put"],
    submissionJobs: ["get", "query", "put", "update"],
    uploads: ["get", "query", "put"],
    forums: ["get", "query"],
    calls: ["get", "query", "check"],
    organizations: ["get", "query"],
    people: ["get", "query", "put"],
    sessions: ["get", "put", "delete"],
    tokens: ["get", "put", "delete"],
    guards: ["get", "put"],
    concerned: ["put", "delete"],
    cases: ["query", "put"],
    audit: ["query", "put"],
    revisions: ["query", "put"],
    outbox: ["query", "put"],
    published: ["get", "query", "put", "delete"],
    limits: ["update"],
  },
  briefings: {
    erasures: ["get"],
    announcementJobs: ["put"],
    briefings: ["get", "query", "put"],
    signUps: ["get", "query", "put"],
    turns: ["query", "put", "delete"],
    places: ["get", "query", "put", "update", "delete"],
    briefingQuestions: ["get", "query", "put"],
    briefingJobs: ["get", "query", "put", "update"],
    forums: ["get", "query"],
    calls: ["get", "query"],
    organizations: ["get"],
    people: ["get"],
    sessions: ["get"],
    tokens: ["get", "put"],
    guards: ["get", "put", "delete"],
    cases: ["query", "put"],
    audit: ["put"],
    revisions: ["put"],
    outbox: ["query", "put", "delete"],
    published: ["get", "query", "put", "delete"],
    limits: ["update"],
  },
  enquiries: {
    erasures: ["get"],
    enquiryJobs: ["get", "query", "put", "update"],
    memberships: ["query"],
    enquiries: ["get", "query", "put"],
    reports: ["get", "query", "put", "delete"],
    organizations: ["get", "query"],
    people: ["get", "query"],
    sessions: ["get"],
    tokens: ["get", "put"],
    guards: ["get", "put"],
    cases: ["get", "query", "put"],
    audit: ["query", "put"],
    revisions: ["put"],
    outbox: ["query", "put", "delete"],
    limits: ["update"],
  },
  announcements: {
    erasures: ["get"],
    announcements: ["get", "query", "put"],
    mailingRecipients: ["query", "put", "update", "delete"],
    subscriptions: ["get", "query", "put", "update", "delete"],
    waitingNews: ["query", "put", "delete"],
    announcementJobs: ["get", "query", "put", "update"],
    suppressions: ["get", "query", "put", "update"],
    signUps: ["get"],
    organizations: ["get", "query"],
    memberships: ["query"],
    people: ["get"],
    sessions: ["get"],
    tokens: ["get", "put", "delete"],
    guards: ["get", "put"],
    audit: ["query", "put"],
    revisions: ["query", "put"],
    outbox: ["query", "put", "delete"],
    published: ["get", "query", "put", "delete"],
    limits: ["update"],
  },
  // Reads what is known of a person everywhere; what is erased, each owner erases by a job of its own.
  rights: {
    erasures: ["get", "query", "put"],
    people: ["get", "put"],
    sessions: ["get", "query", "delete"],
    tokens: ["get", "put", "delete"],
    guards: ["delete"],
    organizations: ["get", "query"],
    memberships: ["query"],
    changes: ["get"],
    cases: ["query"],
    applications: ["get", "query"],
    representatives: ["get", "query"],
    inputs: ["get", "query"],
    signUps: ["get", "query"],
    briefingQuestions: ["query"],
    enquiries: ["get"],
    subscriptions: ["get", "query"],
    suppressions: ["query"],
    mailTasks: ["query"],
    uploads: ["query"],
    audit: ["put"],
    outbox: ["get", "query", "put", "delete"],
    registrationJobs: ["get", "put"],
    accreditationJobs: ["get", "put"],
    submissionJobs: ["get", "put"],
    briefingJobs: ["get", "put"],
    enquiryJobs: ["get", "put"],
    announcementJobs: ["get", "put"],
    limits: ["update"],
  },
  // Reads what is counted and told of organizations; writes what was counted, and who looked.
  reporting: {
    yearFigures: ["query", "put"],
    reportingJobs: ["get", "query", "put", "update"],
    organizations: ["get"],
    memberships: ["query"],
    people: ["get"],
    sessions: ["get"],
    cases: ["get", "query"],
    applications: ["get"],
    inputs: ["get", "query"],
    signUps: ["get"],
    enquiries: ["get"],
    forums: ["get"],
    calls: ["get"],
    audit: ["query", "put"],
    revisions: ["query"],
    outbox: ["query"],
  },
  scanning: {
    uploads: ["get", "query", "put"],
    accreditationJobs: ["put"],
    submissionJobs: ["put"],
  },
  notifications: {
    outbox: ["get", "query", "put", "update"],
    suppressions: ["get", "query", "put"],
    mailTasks: ["get", "put"],
    mailJobs: ["get", "query", "update"],
    cases: ["get"],
    organizations: ["get"],
    people: ["get"],
    audit: ["put"],
    limits: ["update"],
  },
} as const satisfies Record<FunctionName, Access>;

/** What a function may do with files below certain areas of their bucket, in terms of IAM. */
export const fileActions = {
  /** Sign forms and links that people send files with, whole or in parts, and put the parts together. */
  receive: ["s3:PutObject", "s3:ListMultipartUploadParts", "s3:AbortMultipartUpload"],
  /** Sign links that give a pinned version to people, provided that it was looked through and found clean. */
  give: ["s3:GetObjectVersion"],
  /** Read what arrived, whatever it is, and what was found in it. */
  examine: ["s3:GetObjectVersion", "s3:GetObjectVersionTagging"],
  /** Remove every version of what is not needed any more. */
  erase: ["s3:DeleteObjectVersion"],
  /** Store files of our own making. */
  make: ["s3:PutObject"],
  /** Read files of our own making, and sign links to them. */
  read: ["s3:GetObjectVersion"],
} as const;

/** What needs the versions of a file to be found first. */
export const listingVerbs: readonly FileVerb[] = ["examine", "erase"];

export type FileVerb = keyof typeof fileActions;

export type FileAccess = Readonly<Partial<Record<FileVerb, readonly string[]>>>;

/** The tag by which a search for malware clears a file. */
export const foundClean = { "s3:ExistingObjectTag/GuardDutyMalwareScanStatus": "NO_THREATS_FOUND" };

/** Who may reach which files; an area is a capability's. */
export const fileAccess: Readonly<Partial<Record<FunctionName, FileAccess>>> = {
  accreditation: { receive: ["accreditation"], give: ["accreditation"], erase: ["accreditation"] },
  // `prepared` holds cleaned copies and texts, `library` what searches are answered from.
  submissions: {
    receive: ["submissions"],
    give: ["submissions"],
    make: ["prepared", "library"],
    read: ["prepared", "library"],
    erase: ["submissions", "prepared", "library"],
  },
  scanning: { examine: ["accreditation", "submissions"], make: ["prepared"] },
};

/** Areas of what people send, which is looked through for malware and wakes who looks at it; what we make is neither. */
export const sentAreas: readonly string[] = [
  ...new Set(Object.values(fileAccess).flatMap(({ examine = [] }: FileAccess) => examine)),
].map((area) => `${area}/`);
