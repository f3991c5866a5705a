import * as z from "zod";
import { Language } from "#shared/languages.ts";
import { PublishedInputFigures } from "#shared/published-rows.ts";
import { Standing } from "#shared/standing/standing.ts";
import { Trace } from "#shared/uploads.ts";
import { DeskRegion } from "#shared/vocabularies.ts";
import { PartialContent, QuestionAnswers } from "../content.ts";
import { Input, InputDocument } from "../input.ts";

export const QueueItem = Standing.extend({
  kind: z.string(),
  matter: z.string().nullable(),
  openedAt: z.iso.datetime(),
  region: DeskRegion,
  assignee: z.string().nullable(),
  title: z.string(),
  language: Language,
});

const File = InputDocument.pick({
  id: true,
  question: true,
  name: true,
  language: true,
  translationOf: true,
  state: true,
  findings: true,
  kind: true,
  size: true,
  sha256: true,
  asSent: true,
}).extend({
  traces: z.array(Trace).meta({ description: "What it says beside its content; by kind only." }),
  cleaned: z.boolean().meta({ description: "Whether there is a copy without that." }),
  characters: z.int().nullable().meta({ description: "Of its text." }),
});

export const CaseForDesk = Standing.extend({
  call: z.string(),
  forum: z.string(),
  region: DeskRegion,
  sentAt: z.string().nullable(),
  late: z.boolean(),
  answerBy: z.string(),
  assignee: z.string().nullable(),
  version: z.int(),
  title: z.string(),
  content: PartialContent,
  answers: QuestionAnswers,
  documents: z.array(File),
  question: Input.shape.question.unwrap().nullable(),
  proposal: Input.shape.proposal.unwrap().nullable(),
  rounds: z.int(),
  editions: z.int(),
  isPublic: z.boolean(),
  outcomes: Input.shape.outcomes,
  decisions: z.array(z.string()).meta({ description: "What whoever asks could decide now." }),
});

export const FiguresOfCall = PublishedInputFigures.omit({ kind: true, place: true });
