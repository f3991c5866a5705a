import * as z from "zod";
import type { Operation } from "#shared/api.ts";
import { Language } from "#shared/languages.ts";
import { Standing } from "#shared/standing/standing.ts";
import { PartialContent, QuestionAnswers } from "../content.ts";
import { InputDocument } from "../input.ts";
import type { SubmissionsRoom } from "../room.ts";
import { NewInput, WantedFile } from "./wishes.ts";

const later = () => import("./programs.ts");

const Versioned = Standing.extend({ version: z.int() });
const OwnItem = Versioned.extend({ call: z.string(), forum: z.string(), title: z.string() });

const OwnInput = OwnItem.extend({
  language: Language,
  sentAt: z.iso.datetime().nullable(),
  answerBy: z.iso.datetime(),
  late: z.boolean(),
  content: PartialContent,
  answers: QuestionAnswers,
  documents: z.array(InputDocument.omit({ upload: true, objectVersion: true, prepared: true })),
  reopened: z.record(z.string(), z.string()).meta({ description: "Files to send again, and until when." }),
  question: z.object({ reason: z.string(), text: z.string(), due: z.string() }).nullable(),
  outcomes: z.array(z.object({ what: z.string(), text: z.string(), at: z.string() })),
  decisions: z.array(z.string()).meta({ description: "What can be decided now." }),
});

const Decided = Versioned.extend({ decision: z.string() });
const DecisionBody = z.looseObject({
  decision: z.string().max(40),
  version: z.int().optional().meta({ description: "The one that was looked at; with another one stored, 409." }),
});

const FormForFile = z.object({
  document: z.string(),
  url: z.string(),
  fields: z.record(z.string(), z.string()).meta({ description: "In this order, before the field `file`." }),
  until: z.iso.datetime(),
});

/** What programs can do for whoever sends inputs. */
export const operations: readonly Operation<SubmissionsRoom>[] = [
  {
    method: "get",
    path: "/api/submissions/own",
    id: "listOwnInputs",
    summary: "One's own inputs, newest first",
    access: "session",
    answer: { status: 200, body: z.object({ items: z.array(OwnItem) }) },
    problems: [401, 403],
    run: async (call) => (await later()).listOwn(call),
  },
  {
    method: "get",
    path: "/api/submissions/own/{reference}",
    id: "readOwnInput",
    summary: "One's own input, with what can be done now",
    access: "session",
    answer: { status: 200, body: OwnInput },
    problems: [401, 403, 404],
    run: async (call) => (await later()).readOwn(call),
  },
  {
    method: "post",
    path: "/api/submissions",
    id: "beginInput",
    summary: "Begin an input to a call that takes some",
    access: "session",
    idempotent: true,
    body: NewInput,
    answer: { status: 201, body: Versioned },
    problems: [401, 403, 409, 422, 429],
    run: async (call) => (await later()).beginInput(call),
  },
  {
    method: "post",
    path: "/api/submissions/{reference}/files",
    id: "sendInputFile",
    summary: "A form to post a file of an input with, straight to the store of files",
    access: "session",
    body: WantedFile,
    answer: { status: 201, body: FormForFile },
    problems: [401, 403, 404, 409, 422, 429],
    run: async (call) => (await later()).wantFile(call),
  },
  {
    method: "post",
    path: "/api/submissions/{reference}/decisions",
    id: "decideInput",
    summary: "Take a decision of the table about an input",
    access: "session",
    body: DecisionBody,
    answer: { status: 200, body: Decided },
    problems: [401, 403, 404, 409, 422],
    run: async (call) => (await later()).decide(call),
  },
];
