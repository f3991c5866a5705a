import * as z from "zod";
import type { Operation } from "#shared/api.ts";
import { DecisionRow, describeDecisions } from "#shared/decisions.ts";
import { Language } from "#shared/languages.ts";
import { Standing } from "#shared/standing/standing.ts";
import { DeskRegion } from "#shared/vocabularies.ts";
import { AskedByProgram } from "./asking/typed.ts";
import { QueueQuery } from "./desk/queue-query.ts";
import { decisions } from "./enquiries.ts";
import { Enquiry, Topic } from "./enquiry.ts";
import type { EnquiriesRoom } from "./room.ts";

const later = () => import("./programs.ts");

const Versioned = Standing.extend({ version: z.int() });

const OwnOrDesk = Versioned.extend({
  topic: Topic,
  region: DeskRegion,
  language: Language,
  about: z.string().nullable(),
  answerBy: z.iso.datetime(),
  closedFor: z.string().nullable(),
  messages: Enquiry.shape.messages,
  decisions: z.array(z.string()).meta({ description: "What whoever asks could decide now." }),
});

const QueueItem = Standing.extend({
  openedAt: z.iso.datetime(),
  region: DeskRegion,
  assignee: z.string().nullable(),
  title: z.string(),
  language: Language,
});

/** What programs can do with enquiries; addresses that begin with a reference fit others too, and come last. */
export const operations: readonly Operation<EnquiriesRoom>[] = [
  {
    method: "get",
    path: "/api/enquiries/decisions",
    id: "listEnquiryDecisions",
    summary: "The table of decisions about enquiries",
    access: "anyone",
    answer: { status: 200, body: z.object({ items: z.array(DecisionRow) }) },
    problems: [],
    run: async () => ({ items: describeDecisions(decisions) }),
  },
  {
    method: "get",
    path: "/api/enquiries/queue",
    id: "listEnquiries",
    summary: "An officers' queue of enquiries, those due first on top",
    access: "session",
    query: QueueQuery,
    answer: { status: 200, body: z.object({ items: z.array(QueueItem), next: z.string().nullable() }) },
    problems: [401, 403, 422],
    run: async (call) => (await later()).queue(call),
  },
  {
    method: "post",
    path: "/api/enquiries",
    id: "askQuestion",
    summary: "Ask a question; without a session, a mailed link confirms the address first",
    access: "anyone",
    idempotent: true,
    body: AskedByProgram,
    answer: {
      status: 202,
      body: z.object({
        reference: z.string().nullable().meta({ description: "With a session only." }),
        answerBy: z.iso.datetime(),
      }),
    },
    problems: [403, 422, 429],
    run: async (call) => (await later()).askQuestion(call),
  },
  {
    method: "get",
    path: "/api/enquiries/{reference}",
    id: "readEnquiry",
    summary: "One's own enquiry, or one of the desk's, with what can be decided now",
    access: "session",
    answer: { status: 200, body: OwnOrDesk },
    problems: [401, 403, 404],
    run: async (call) => (await later()).readEnquiry(call),
  },
  {
    method: "post",
    path: "/api/enquiries/{reference}/decisions",
    id: "decideEnquiry",
    summary: "Take a decision of the table about an enquiry",
    access: "session",
    body: z.looseObject({
      decision: z.string().max(40),
      version: z.int().optional().meta({ description: "The one that was looked at; with another one stored, 409." }),
    }),
    answer: { status: 200, body: Versioned.extend({ decision: z.string() }) },
    problems: [401, 403, 404, 409, 422],
    run: async (call) => (await later()).decide(call),
  },
];
