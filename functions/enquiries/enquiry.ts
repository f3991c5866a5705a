import * as z from "zod";
import { Language } from "#shared/languages.ts";
import { DeskRegion } from "#shared/vocabularies.ts";
import { enquiryStatuses, topics } from "./enquiries.ts";

export const Topic = z.enum(topics);
export type Topic = z.infer<typeof Topic>;

const Message = z.object({
  from: z.enum(["asker", "desk"]),
  /** The decision that it was written with. */
  what: z.string(),
  at: z.string(),
  text: z.string(),
});

/** An enquiry as stored, with everything that was written in it: erasing its row erases all of it. Instants are RFC 3339. */
export const Enquiry = z.object({
  reference: z.string(),
  status: z.enum(enquiryStatuses),
  version: z.number(),
  /** Of whoever asked when signed in, or whose address is known. */
  personId: z.string().optional(),
  email: z.string(),
  by: z.string(),
  language: Language,
  timeZone: z.string(),
  country: z.string(),
  region: DeskRegion,
  topic: Topic,
  /** The reference of the asker's own case that it is about. */
  about: z.string().optional(),
  title: z.string(),
  createdAt: z.string(),
  since: z.string(),
  answerBy: z.string(),
  messages: z.array(Message),
  notes: z.array(z.object({ by: z.string(), at: z.string(), text: z.string() })),
  question: z.object({ due: z.string(), reminded: z.number() }).optional(),
  rounds: z.number(),
  assignee: z.string().optional(),
  closedFor: z.string().optional(),
  nagged: z.number(),
  /** Topic and language, where there is an answer to learn from. */
  answeredKey: z.string().optional(),
  answeredAt: z.string().optional(),
  erased: z.literal(true).optional(),
  wake: z.literal("wake").optional(),
  wakeAt: z.string().optional(),
});
export type Enquiry = z.infer<typeof Enquiry>;

/** An enquiry without some of what it may have. */
export const without = <Name extends keyof Enquiry>(enquiry: Enquiry, ...names: Name[]): Enquiry => {
  const copy = { ...enquiry };
  for (const name of names) delete copy[name];
  return copy;
};
