import * as z from "zod";
import { FileKind } from "#shared/file-kinds.ts";
import { InputShelf } from "#shared/inputs/published-inputs.ts";
import { DocumentLanguage, Outcome, Showing } from "#shared/inputs/vocabulary.ts";
import { Language } from "#shared/languages.ts";
import { Finding, Prepared, StoredCopy, UploadState } from "#shared/uploads.ts";
import { DeskRegion } from "#shared/vocabularies.ts";
import { Content, PartialContent, QuestionAnswers } from "./content.ts";
import { inputStatuses } from "./submissions.ts";

/** A file of an input, or one on its way. Instants are RFC 3339. */
export const InputDocument = z.object({
  /** Of the input's own making; the slot of its upload. */
  id: z.string(),
  /** The question of the call that it answers; none for a file of the input itself. */
  question: z.string().optional(),
  upload: z.string(),
  /** When its sending was begun. */
  begunAt: z.string(),
  /** When it was there. */
  storedAt: z.string().optional(),
  name: z.string(),
  language: DocumentLanguage.optional(),
  /** The id of the document of which it is a translation. */
  translationOf: z.string().optional(),
  state: UploadState,
  findings: z.array(Finding),
  kind: FileKind.optional(),
  /** Bytes and SHA-256 (hex) of the file as it was sent. */
  size: z.number().optional(),
  sha256: z.string().optional(),
  objectVersion: z.string().optional(),
  prepared: Prepared.optional(),
  /** Whether it may be published as it was sent where its format cannot be cleaned. */
  asSent: z.literal(true).optional(),
});
export type InputDocument = z.infer<typeof InputDocument>;

/** A file as published: the cleaned copy, or with its sender's consent what was sent. */
export const PublishedFile = z.object({
  id: z.string(),
  question: z.string().optional(),
  name: z.string(),
  language: DocumentLanguage.optional(),
  translationOf: z.string().optional(),
  kind: FileKind,
  /** Absent where only its text is published. */
  copy: StoredCopy.optional(),
  asSent: z.literal(true).optional(),
  text: StoredCopy.optional(),
  /** SHA-256 (hex) of what was sent. */
  original: z.string(),
});
export type PublishedFile = z.infer<typeof PublishedFile>;

/** A version that was published. Of those that were superseded, the words stand in a file. */
export const Edition = z.object({
  /** From 1 on. */
  number: z.int(),
  at: z.string(),
  title: z.string(),
  titleLanguage: DocumentLanguage,
  /** What was written in the form, as UTF-8. */
  text: StoredCopy.optional(),
  files: z.array(PublishedFile),
});
export type Edition = z.infer<typeof Edition>;

/** What everybody sees now. */
export const Shown = z.object({
  edition: z.int(),
  /** When the first version was published. */
  since: z.string(),
  showing: Showing.exclude(["secretariat"]),
  content: Content,
  /** Answers to questions that the call marks public. */
  answers: QuestionAnswers,
  /** Of whoever sent it, and those whose pages show it. */
  region: DeskRegion,
  shelves: z.array(InputShelf),
  /** The most telling words, by language, for the library; those of the name apart, for it may be withheld later. */
  terms: z.record(z.string(), z.string()),
  nameTerms: z.record(z.string(), z.string()),
});
export type Shown = z.infer<typeof Shown>;

/** An input as stored, from draft on. */
export const Input = z.object({
  reference: z.string(),
  status: z.enum(inputStatuses),
  version: z.number(),
  call: z.string(),
  forum: z.string(),
  /** Once the address is confirmed. */
  personId: z.string().optional(),
  email: z.string(),
  language: Language,
  timeZone: z.string(),
  /** The registered organization that sends it, if one does. */
  organization: z.string().optional(),
  /** Desk region of the country it comes from. */
  region: DeskRegion,
  /** What officers see in a queue. */
  title: z.string(),
  createdAt: z.string(),
  since: z.string(),
  /** When it, or its last correction, was sent. */
  sentAt: z.string().optional(),
  firstSentAt: z.string().optional(),
  late: z.boolean(),
  /** Where it stands for its own people and the public, while a status is held back from them. */
  shown: z.object({ status: z.enum(inputStatuses), since: z.string() }).optional(),
  /** When it was first decided about. */
  decidedAt: z.string().optional(),
  /** Of the call, as last seen: every decision and the clock read the call itself. */
  answerBy: z.string(),
  takenUntil: z.string(),
  /** The closing as it was announced: the date of a draft, also where what comes later is taken. */
  closesAt: z.string().optional(),
  content: PartialContent,
  answers: QuestionAnswers,
  documents: z.array(InputDocument),
  /** While what is published is being corrected: what a correction that comes to nothing goes back to. */
  kept: z.object({ answers: QuestionAnswers, documents: z.array(InputDocument) }).optional(),
  /** Documents found bad after sending, and until when each may be replaced. */
  reopened: z.record(z.string(), z.string()),
  assignee: z.string().optional(),
  question: z
    .object({
      text: z.string(),
      reason: z.string(),
      askedAt: z.string(),
      due: z.string(),
      /** Reminders sent so far. */
      reminded: z.number(),
    })
    .optional(),
  rounds: z.number(),
  /** Officers who took part in a decision that may be contested. */
  decidedBy: z.array(z.string()),
  proposal: z.object({ reason: z.string(), text: z.string(), by: z.string(), at: z.string() }).optional(),
  refusalReason: z.string().optional(),
  /** Whether another look was asked for: that is once. */
  contested: z.boolean(),
  editions: z.array(Edition),
  /** What everybody sees; absent while nothing is published. */
  public: Shown.optional(),
  /** What is left at the address of an input that was public once; nothing where its people are in danger. */
  stub: z.object({ what: z.enum(["withdrawn", "taken_down"]), at: z.string(), reason: z.string() }).optional(),
  outcomes: z.array(z.object({ what: Outcome, text: z.string(), at: z.string() })),
  /** When the library last changed by it. */
  shelvedAt: z.string().optional(),
  /** Reminders of officers so far. */
  nagged: z.number(),
  /** Whether the time is over for which it was kept. */
  erased: z.literal(true).optional(),
  wake: z.literal("wake").optional(),
  wakeAt: z.string().optional(),
});
export type Input = z.infer<typeof Input>;
