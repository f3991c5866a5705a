import * as z from "zod";
import { Language } from "#shared/languages.ts";
import { DeskRegion } from "#shared/vocabularies.ts";
import { Answers } from "./fields.ts";
import { representativeStatuses } from "./representatives.ts";

/** Opens the pages of a representative: a link that we mailed, or the device on which it was followed. */
const Key = z.object({ hash: z.string(), until: z.string(), mailed: z.boolean() });
export type Key = z.infer<typeof Key>;

/** A representative as stored, from nomination on. Instants are RFC 3339. */
export const Representative = z.object({
  reference: z.string(),
  status: z.enum(representativeStatuses),
  version: z.number(),
  application: z.string(),
  call: z.string(),
  forum: z.string(),
  organization: z.string(),
  /** As certified in the application. */
  organizationName: z.string(),
  region: DeskRegion,
  email: z.string(),
  /** One mailbox, however it is spelt; gone once the address is. */
  mailbox: z.string().optional(),
  language: Language,
  /** Of the organization: the only one that is known. */
  timeZone: z.string(),
  createdAt: z.string(),
  since: z.string(),
  answers: Answers,
  /** When each use was agreed to. */
  consents: z.record(z.string(), z.string()),
  /** Whether a sealed travel document lies in its table. */
  documented: z.boolean(),
  /** Key of the upload of the photo that counts, or that is being looked at. */
  photo: z.string().optional(),
  keys: z.array(Key),
  replaces: z.string().optional(),
  replacedBy: z.string().optional(),
  rejectReason: z.string().optional(),
  approvedAt: z.string().optional(),
  /** On letters; whoever has one can check it. */
  letterCode: z.string().optional(),
  erasedAt: z.string().optional(),
  /** Whether the time is over for which everything else was kept. */
  forgotten: z.literal(true).optional(),
  decidedBy: z.array(z.string()),
  wake: z.literal("wake").optional(),
  wakeAt: z.string().optional(),
});
export type Representative = z.infer<typeof Representative>;
