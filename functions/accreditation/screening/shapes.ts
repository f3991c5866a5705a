import * as z from "zod";
import { Door } from "#shared/doors.ts";
import { hostStates } from "#shared/host/host.ts";
import { Language } from "#shared/languages.ts";
import { PartialProfile } from "#shared/profile.ts";
import { Standing } from "#shared/standing/standing.ts";
import { DeskRegion } from "#shared/vocabularies.ts";
import { checklistAnswers, checklistItems } from "../accreditation.ts";
import { PartialAnswers } from "../answers.ts";
import { HandedDocument } from "../application.ts";

export const QueueItem = Standing.extend({
  kind: z.string(),
  matter: z.string().nullable(),
  openedAt: z.iso.datetime(),
  region: DeskRegion,
  assignee: z.string().nullable(),
  title: z.string(),
  language: Language,
});

const Words = z.object({ reason: z.string(), text: z.string() });

export const Opened = z.object({
  answers: PartialAnswers,
  documents: z.record(z.string(), HandedDocument.omit({ upload: true })),
  profile: PartialProfile,
  host: z
    .object({ name: z.string(), state: z.enum(hostStates) })
    .nullable()
    .meta({ description: "The organization that vouches for one without legal registration." }),
  question: Words.extend({ fields: z.array(z.string()), due: z.string() }).nullable(),
  reopened: z.record(z.string(), z.string()),
  checklist: z.partialRecord(z.enum(checklistItems), z.enum(checklistAnswers)).nullable(),
  rounds: z.int(),
  proposal: Words.nullable().meta({ description: "Of a refusal: for officers until it is confirmed." }),
  redirectedTo: Door.nullable(),
  list: z.string().nullable(),
});

export const WholeCase = Standing.extend({
  call: z.string(),
  forum: z.string(),
  country: z.string().nullable(),
  region: DeskRegion,
  sentAt: z.string().nullable(),
  answerBy: z.string(),
  assignee: z.string().nullable(),
  version: z.int(),
  gate: z
    .enum(["declaration_needed", "conflict_declared"])
    .nullable()
    .meta({ description: "Why whoever asks does not see more: officers first say whether they have a conflict." }),
  opened: Opened.nullable(),
  decisions: z.array(z.string()).meta({ description: "What whoever asks could decide now." }),
});

export const DecisionBody = z.looseObject({
  decision: z.string(),
  version: z
    .int()
    .optional()
    .meta({ description: "The version that was looked at; a case that moved on since is refused." }),
  reason: z.string().optional(),
  text: z.string().optional(),
  fields: z.array(z.string()).optional().meta({ description: "Fields, and documents as `document.<id>`." }),
  due: z.string().optional().meta({ description: "A day, YYYY-MM-DD." }),
  assignee: z.string().optional(),
  checklist: z.record(z.string(), z.string()).optional(),
  answers: z.record(z.string(), z.unknown()).optional(),
});

export const Decided = Standing.extend({ version: z.int() });
