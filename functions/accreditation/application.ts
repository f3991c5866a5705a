import * as z from "zod";
import { Door } from "#shared/doors.ts";
import { tracks } from "#shared/forums.ts";
import { Language } from "#shared/languages.ts";
import { Finding, UploadState } from "#shared/uploads.ts";
import { DeskRegion } from "#shared/vocabularies.ts";
import { applicationStatuses, checklistAnswers, checklistItems } from "./accreditation.ts";
import { PartialAnswers } from "./answers.ts";

/** What was handed in for a document of the call: a file, or words where the call takes them. */
export const HandedDocument = z.object({
  /** Key of the upload that counts, or that is being looked at. */
  upload: z.string().optional(),
  name: z.string().optional(),
  state: UploadState.optional(),
  findings: z.array(Finding).optional(),
  text: z.string().optional(),
});
export type HandedDocument = z.infer<typeof HandedDocument>;

/** An officer's question: only the named fields and documents (`document.<id>`) are open until it is answered. */
const Question = z.object({
  fields: z.array(z.string()),
  text: z.string(),
  reason: z.string(),
  askedAt: z.string(),
  due: z.string(),
  /** Reminders sent so far. */
  reminded: z.number(),
});

/** What an officer said about own interests before opening a case. */
const Declaration = z.object({ by: z.string(), at: z.string(), conflict: z.boolean() });

/** For the secretariat only: in no export, page or mail to anyone else. */
const Objection = z.object({
  objector: z.string(),
  basis: z.string(),
  /** What the State lets the applicant know of its reasons, once the list is final; often nothing. */
  told: z.string(),
  at: z.string(),
  withdrawnAt: z.string().optional(),
});

/** A representative's place within the call's quota, and by what the person is known again, however they are spelt. */
export const Placed = z.object({
  reference: z.string(),
  holds: z.enum(["nothing", "seat", "reserve"]),
  marks: z.array(z.string()),
});
export type Placed = z.infer<typeof Placed>;

/** An application as stored, from draft on. Instants are RFC 3339. */
export const Application = z.object({
  reference: z.string(),
  status: z.enum(applicationStatuses),
  version: z.number(),
  call: z.string(),
  forum: z.string(),
  /** Who decides in the call, as last seen. */
  track: z.enum(tracks).optional(),
  organization: z.string(),
  personId: z.string(),
  email: z.string(),
  language: Language,
  timeZone: z.string(),
  /** The organization's desk region and name, as they were when it was last sent or saved. */
  region: DeskRegion,
  title: z.string(),
  createdAt: z.string(),
  since: z.string(),
  sentAt: z.string().optional(),
  /** Where it stands for its own people and the public, while a status is held back from them. */
  shown: z.object({ status: z.enum(applicationStatuses), since: z.string() }).optional(),
  /** When it was first decided about. */
  decidedAt: z.string().optional(),
  /** Of the call, as last seen: every decision and the clock read the call itself. */
  answerBy: z.string(),
  takenUntil: z.string(),
  answers: PartialAnswers,
  documents: z.record(z.string(), HandedDocument),
  /** Documents found bad after sending, and until when each may be replaced. */
  reopened: z.record(z.string(), z.string()),
  assignee: z.string().optional(),
  declarations: z.array(Declaration),
  checklist: z.partialRecord(z.enum(checklistItems), z.enum(checklistAnswers)),
  question: Question.optional(),
  rounds: z.number(),
  /** Officers who took part in a decision that may be contested. */
  decidedBy: z.array(z.string()),
  proposal: z.object({ reason: z.string(), text: z.string(), by: z.string(), at: z.string() }).optional(),
  refusalReason: z.string().optional(),
  redirectedTo: Door.optional(),
  /** The list on which it stands: of its call's lists, never more than one. */
  list: z.string().optional(),
  /** Where on the list, and since when. */
  listing: z.object({ place: z.string(), at: z.string() }).optional(),
  objections: z.array(Objection),
  /** Set when a call tells applicants of an objection at once: else nobody but the desk learns of it before the list is final. */
  objectionTold: z.literal(true).optional(),
  /** Seats of representatives that are taken, within the call's quota. */
  seats: z.number(),
  /** Its representatives; those of the reserve in their order. Every change of it moves the application's version. */
  roster: z.array(Placed).optional(),
  /** On the letter that tells of the accreditation. */
  letterCode: z.string().optional(),
  /** Reminders that officers got in this status. */
  nagged: z.number(),
  /** Whether the time is over for which it was kept. */
  erased: z.literal(true).optional(),
  wake: z.literal("wake").optional(),
  wakeAt: z.string().optional(),
});
export type Application = z.infer<typeof Application>;
