import * as z from "zod";
import { countryCodes } from "#shared/countries.ts";
import { Language } from "#shared/languages.ts";
import { EmailAddress, line } from "#shared/text.ts";
import { DeskRegion } from "#shared/vocabularies.ts";
import { listStates } from "./contact-decisions.ts";

/** The most lines of one list, and bytes of its text: a row of the table holds 400 KB. */
export const mostLines = 500;
export const mostBytes = 200_000;

/** Columns of a list, named so in its first line; those without a name of a person or a language may be left out. */
export const columns = ["organization", "country", "name", "email", "language"] as const;
export type Column = (typeof columns)[number];
export const neededColumns: readonly Column[] = ["organization", "country", "email"];

/** Somebody to be invited, by what a draft of a registration takes. */
export const Contact = z.object({
  organization: line({ min: 3, max: 250 }),
  country: z.enum(countryCodes),
  name: line({ min: 0, max: 200 }),
  email: EmailAddress,
  language: Language,
});
export type Contact = z.infer<typeof Contact>;

/** Why a line is not invited, beside what may be wrong with a field. */
export const objections = [
  "not_csv",
  "unknown_country",
  "beyond_region",
  "twice",
  "invited_before",
  "registered",
  "stopped",
  "alike",
] as const;

const Refused = z.object({
  field: z.enum(columns).optional(),
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  /** The registration that it may be the same as. */
  reference: z.string().optional(),
});
export type Refused = z.infer<typeof Refused>;

export const outcomes = ["invited", "invited_before", "registered", "stopped"] as const;

export const ContactLine = z.object({
  line: z.number(),
  /** The beginning of a line that is not invited, as it was sent. */
  text: z.string().optional(),
  contact: Contact.optional(),
  refused: Refused.optional(),
  /** What became of it. */
  outcome: z.enum(outcomes).optional(),
});
export type ContactLine = z.infer<typeof ContactLine>;

/** Contacts that an officer brought in. Instants are RFC 3339. */
export const ContactList = z.object({
  id: z.string(),
  /** `kept` while it has lines, for the clock to find. */
  shelf: z.enum(["kept", "gone"]),
  broughtAt: z.string(),
  by: z.string(),
  /** The only region of the officer who brought it in, if they are limited to one. */
  region: DeskRegion.optional(),
  title: z.string(),
  state: z.enum(listStates),
  version: z.number(),
  lines: z.array(ContactLine),
  /** How many lines there were, how many of them could be invited, and how many were. */
  count: z.number(),
  ready: z.number(),
  invited: z.number(),
});
export type ContactList = z.infer<typeof ContactList>;
export type ListedContacts = Pick<ContactList, "id" | "broughtAt" | "by" | "title" | "state" | "ready" | "region">;
