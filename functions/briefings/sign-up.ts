import * as z from "zod";
import { Zone } from "#shared/briefings/briefing.ts";
import { countryCodes } from "#shared/countries.ts";
import { choices } from "#shared/input.ts";
import { Language } from "#shared/languages.ts";
import { EmailAddress, line, prose } from "#shared/text.ts";
import { Category } from "#shared/vocabularies.ts";
import { signUpStatuses } from "./briefings.ts";

const Instant = z.iso.datetime({ precision: 3 });
const optional = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, z.literal("")]);

/** What somebody needs to take part; kept only with their consent. */
export const needKinds = ["captions", "sign_language", "screen_reader", "low_bandwidth", "other"] as const;

/** What people tell of themselves when they sign up: all but the first three may stay empty. */
export const signUpFields = {
  name: line({ max: 120 }),
  email: EmailAddress,
  /** Of pages and mails. */
  language: Language,
  /** Wanted for what is said; "" for whatever is spoken. */
  interpretation: optional(Language).default(""),
  organization: line({ min: 0, max: 250 }).default(""),
  country: optional(z.enum(countryCodes)).default(""),
  category: optional(Category).default(""),
  timeZone: optional(Zone).default(""),
  dialIn: z.boolean().default(false),
  needs: choices(z.enum(needKinds)).default([]),
  needsText: prose({ min: 0, max: 300 }).default(""),
  needsConsent: z.boolean().default(false),
  furtherNews: z.boolean().default(false),
} as const;

/** Somebody's wish for a place in a session, and what became of it. */
export const SignUp = z.object({
  ...signUpFields,
  // Empty once they were erased.
  name: z.string(),
  email: z.string(),
  reference: z.string(),
  status: z.enum(signUpStatuses),
  since: Instant,
  createdAt: Instant,
  version: z.int(),
  briefing: z.string(),
  /** Of the briefing. */
  session: z.string(),
  sessionKey: z.string(),
  /** One mailbox, however it is spelt. */
  addressKey: z.string(),
  /** Places that count against limits: a stated organization, a region. */
  groups: z.array(z.string()),
  /** Its number in the order in which this session's sign-ups were looked at. */
  turn: z.int().optional(),
  /** When its session ends, as far as it knows. */
  endsAt: Instant,
  offerUntil: Instant.optional(),
  /** How often an offer ran out. */
  lapses: z.int(),
  /** The session of the same briefing to which they want to change. */
  wish: z.string().optional(),
  /** What whoever watches sees of a sign-up that came twice. */
  shown: z.object({ status: z.enum(signUpStatuses), since: Instant }).optional(),
  /** The SEQUENCE of their session that they know of, and how often they changed to another. */
  toldSequence: z.int(),
  changes: z.int(),
  erased: z.literal(true).optional(),
  wake: z.literal("wake").optional(),
  wakeAt: Instant.optional(),
});
export type SignUp = z.infer<typeof SignUp>;
