import type { Kept } from "#shared/retention.ts";
import type { Change } from "./change.ts";
import type { ContactList } from "./contacts/contact-list.ts";

/** By which rule each field is kept. */
export const changeKept = {
  reference: "record",
  organizationId: "record",
  status: "impersonal",
  version: "impersonal",
  openedAt: "impersonal",
  since: "impersonal",
  fields: "impersonal",
  before: "registration",
  after: "registration",
  assignee: "record",
} as const satisfies Kept<typeof Change>;

export const contactListKept = {
  id: "impersonal",
  shelf: "impersonal",
  broughtAt: "contactList",
  by: "record",
  region: "record",
  title: "contactList",
  state: "impersonal",
  version: "impersonal",
  lines: "contactList",
  count: "impersonal",
  ready: "impersonal",
  invited: "impersonal",
} as const satisfies Kept<typeof ContactList>;
