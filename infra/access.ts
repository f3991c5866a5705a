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
    cases: ["query"],
    comments: ["query", "put"],
    limits: ["update"],
    published: ["query"],
    sessions: ["get"],
  },
  registration: {
    organizations: ["get", "query", "put"],
    changes: ["get", "put"],
    people: ["get", "query", "put", "update"],
    sessions: ["get", "query", "put", "update", "delete"],
    tokens: ["get", "put", "delete"],
    guards: ["get", "put"],
    cases: ["get", "query", "put"],
    audit: ["query", "put"],
    revisions: ["query", "put"],
    outbox: ["get", "query", "put"],
    published: ["put", "delete"],
    limits: ["update"],
  },
  notifications: {
    outbox: ["query", "update"],
  },
} as const satisfies Record<FunctionName, Access>;
