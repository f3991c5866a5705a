import * as z from "zod";
import type { Operation } from "#shared/api.ts";
import { DecisionRow, describeDecisions } from "#shared/decisions.ts";
import { CallToPlan, callFieldName } from "./call-details.ts";
import { CopyRequest, NewForum } from "./details.ts";
import { callDecisions, forumDecisions } from "./forums.ts";
import { DecisionBody, ForumItem, WholeCall, WholeForum } from "./programs/shapes.ts";
import type { ForumsRoom } from "./room.ts";

const KindOfRow = z.object({ kind: z.enum(["forum", "call"]), ...DecisionRow.shape });

const decisionRows = () => [
  ...describeDecisions(forumDecisions).map((row) => ({ kind: "forum", ...row })),
  ...describeDecisions(callDecisions).map((row) => ({ kind: "call", ...row })),
];

// Pages that everybody reads start without these.
const reading = () => import("./programs/reading.ts");
const writing = () => import("./programs/writing.ts");

/** What programs can do with forums and calls. */
export const operations: readonly Operation<ForumsRoom>[] = [
  {
    method: "get",
    path: "/api/forums/decisions",
    id: "listForumDecisions",
    summary: "The tables of decisions about forums and about their calls",
    access: "anyone",
    answer: { status: 200, body: z.object({ items: z.array(KindOfRow) }) },
    problems: [],
    run: async () => ({ items: decisionRows() }),
  },
  {
    method: "get",
    path: "/api/forums",
    id: "listForums",
    summary: "Forums that were announced; for staff those that are planned too",
    access: "anyone",
    answer: { status: 200, body: z.object({ items: z.array(ForumItem) }) },
    problems: [],
    run: async (call) => (await reading()).listForums(call),
  },
  {
    method: "post",
    path: "/api/forums",
    id: "createForum",
    summary: "Plan a forum, which nobody outside sees before it is published",
    access: "session",
    idempotent: true,
    body: NewForum,
    answer: { status: 201, body: WholeForum },
    problems: [401, 403, 422],
    run: async (call) => (await writing()).addForum(call),
  },
  {
    method: "get",
    path: "/api/forums/{forum}",
    id: "readForum",
    summary: "A forum with its meetings, calls and history",
    access: "anyone",
    answer: { status: 200, body: WholeForum },
    problems: [404],
    run: async (call) => (await reading()).readForum(call),
  },
  {
    method: "post",
    path: "/api/forums/{forum}/decisions",
    id: "decideForum",
    summary: "Take a decision of the table about a forum",
    access: "session",
    body: DecisionBody,
    answer: { status: 200, body: WholeForum },
    problems: [401, 403, 404, 409, 422],
    run: async (call) => (await writing()).decideForum(call),
  },
  {
    method: "post",
    path: "/api/forums/{forum}/copy",
    id: "copyForum",
    summary: "Start a new forum from this one; its calls follow within moments",
    access: "session",
    idempotent: true,
    body: CopyRequest,
    answer: { status: 201, body: WholeForum },
    problems: [401, 403, 404, 422],
    run: async (call) => (await writing()).copy(call),
  },
  {
    method: "post",
    path: "/api/forums/{forum}/calls",
    id: "createCall",
    summary: "Plan a call of a forum, for applications or for inputs",
    access: "session",
    idempotent: true,
    body: CallToPlan,
    naming: callFieldName,
    answer: { status: 201, body: WholeCall },
    problems: [401, 403, 404, 409, 422],
    run: async (call) => (await writing()).addCall(call),
  },
  {
    method: "get",
    path: "/api/forums/{forum}/calls/{call}",
    id: "readCall",
    summary: "A call with its dates, rules and history",
    access: "anyone",
    answer: { status: 200, body: WholeCall },
    problems: [404],
    run: async (call) => (await reading()).readCall(call),
  },
  {
    method: "post",
    path: "/api/forums/{forum}/calls/{call}/decisions",
    id: "decideCall",
    summary: "Take a decision of the table about a call",
    access: "session",
    body: DecisionBody,
    answer: { status: 200, body: WholeCall },
    problems: [401, 403, 404, 409, 422],
    run: async (call) => (await writing()).decideCall(call),
  },
];
