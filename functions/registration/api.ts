import * as z from "zod";
import type { Operation } from "#shared/api.ts";
import { DecisionRow, describeDecisions } from "#shared/decisions.ts";
import { colleagueOperations } from "./colleagues/api.ts";
import { colleagueDecisions, type FocalDecision, rightOf } from "./colleagues/colleague-decisions.ts";
import { contactOperations } from "./contacts/api.ts";
import { contactDecisions } from "./contacts/contact-decisions.ts";
import { mailOperations } from "./delivery/api.ts";
import { hostDecisions } from "./hosts/host-decisions.ts";
import { Decided, DecisionBody, decide, QueueItem, queue, WholeCase, wholeCase } from "./programs/cases.ts";
import { HandedIn, handIn, NewRegistration } from "./programs/hand-in.ts";
import { letterOperations } from "./programs/letters.ts";
import { Me, me } from "./programs/me.ts";
import { readStatus, WhereItStands } from "./programs/standing.ts";
import { QueueQuery } from "./queue-filter.ts";
import { changeDecisions, decisions } from "./registration.ts";
import type { RegistrationRoom } from "./room.ts";

const KindOfRow = z.object({
  kind: z.enum(["organization", "change", "focal_points", "host", "contacts"]),
  ...DecisionRow.shape,
  right: z.string().nullable().meta({ description: "The right that a focal point needs for it." }),
});

const tables: readonly [kind: string, table: Readonly<Record<string, FocalDecision<string>>>][] = [
  ["organization", decisions],
  ["change", changeDecisions],
  ["focal_points", colleagueDecisions],
  ["host", hostDecisions],
  ["contacts", contactDecisions],
];

const decisionRows = () =>
  tables.flatMap(([kind, table]) =>
    describeDecisions(table).map((row) => ({
      kind,
      ...row,
      right: row.by === "applicant" ? rightOf(table[row.decision] ?? {}) : null,
    })),
  );

/** What programs can do with registrations. */
export const operations: readonly Operation<RegistrationRoom>[] = [
  {
    method: "get",
    path: "/api/registration/decisions",
    id: "listRegistrationDecisions",
    summary:
      "The table of decisions about registrations, about changes of their reviewed fields, and about who acts for organizations",
    access: "anyone",
    answer: { status: 200, body: z.object({ items: z.array(KindOfRow) }) },
    problems: [],
    run: async () => ({ items: decisionRows() }),
  },
  {
    method: "post",
    path: "/api/registration",
    id: "registerOrganization",
    summary: "Hand in a registration; it becomes a case once the mailed link to its address is followed and confirmed",
    access: "anyone",
    idempotent: true,
    body: NewRegistration,
    answer: { status: 202, body: HandedIn },
    problems: [422, 429],
    run: handIn,
  },
  {
    method: "get",
    path: "/api/registration",
    id: "listRegistrations",
    summary: "An officers' queue: cases in one status, those due first on top",
    access: "session",
    query: QueueQuery,
    answer: { status: 200, body: z.object({ items: z.array(QueueItem), next: z.string().nullable() }) },
    problems: [401, 403, 422],
    run: queue,
  },
  ...contactOperations,
  {
    method: "get",
    path: "/api/registration/{reference}",
    id: "readRegistration",
    summary: "A case with its profile, for its own people and for officers",
    access: "session",
    answer: { status: 200, body: WholeCase },
    problems: [401, 403, 404],
    run: wholeCase,
  },
  {
    method: "post",
    path: "/api/registration/{reference}/decisions",
    id: "decideRegistration",
    summary: "Take a decision of the table in a case",
    access: "session",
    body: DecisionBody,
    answer: { status: 200, body: Decided },
    problems: [401, 403, 404, 409, 422],
    run: decide,
  },
  {
    method: "get",
    path: "/api/status/{reference}",
    id: "readStatus",
    summary: "Where any case stands, without saying whose it is",
    access: "anyone",
    answer: { status: 200, body: WhereItStands },
    problems: [404, 429],
    run: readStatus,
  },
  {
    method: "get",
    path: "/api/me",
    id: "readMe",
    summary: "The person behind the session, their organizations and cases",
    access: "session",
    answer: { status: 200, body: Me },
    problems: [401],
    run: me,
  },
  ...letterOperations,
  ...colleagueOperations,
  ...mailOperations,
];
