import * as z from "zod";
import type { Operation } from "#shared/api.ts";
import { DecisionRow, describeDecisions } from "#shared/decisions.ts";
import { DeskRegion } from "#shared/vocabularies.ts";
import type { RegistrationRoom } from "../room.ts";
import { mailDecisions } from "./mail-decisions.ts";

const Task = z.object({
  subject: z.string().meta({ description: "The reference of the case; other words where there is none." }),
  address: z.string().meta({ description: "A fingerprint of the address, not the address." }),
  state: z.enum(["open", "closed"]),
  since: z.iso.datetime(),
  region: DeskRegion,
  reference: z.string().nullable(),
  mail: z.string().meta({ description: "The message that did not arrive." }),
  kind: z.string(),
  code: z.string().nullable().meta({ description: "A word of the mail system's own list." }),
  askedAt: z.iso.datetime().nullable().meta({ description: "When a link was sent to a new address." }),
  end: z.string().nullable(),
});

const DecisionBody = z.looseObject({ decision: z.string(), email: z.string().optional() });

/** What programs can do about mail that did not arrive. */
export const mailOperations: readonly Operation<RegistrationRoom>[] = [
  {
    method: "get",
    path: "/api/mail/decisions",
    id: "listMailDecisions",
    summary: "The table of decisions about people whom mail does not reach",
    access: "anyone",
    answer: { status: 200, body: z.object({ items: z.array(DecisionRow) }) },
    problems: [],
    run: async () => ({ items: describeDecisions(mailDecisions) }),
  },
  {
    method: "get",
    path: "/api/mail",
    id: "listMailTasks",
    summary: "People whom mail does not reach, the longest waiting on top",
    access: "session",
    query: z.object({ after: z.string().max(2000).optional() }),
    answer: { status: 200, body: z.object({ items: z.array(Task), next: z.string().nullable() }) },
    problems: [401, 403, 422],
    run: async (handled) => (await import("./programs.ts")).listTasks(handled),
  },
  {
    method: "post",
    path: "/api/mail/{subject}/{address}/decisions",
    id: "decideMailTask",
    summary: "Take a decision of the table about somebody whom mail does not reach",
    access: "session",
    body: DecisionBody,
    answer: { status: 200, body: Task },
    problems: [401, 403, 404, 409, 422],
    run: async (handled) => (await import("./programs.ts")).decide(handled),
  },
];
