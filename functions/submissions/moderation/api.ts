import * as z from "zod";
import type { Operation } from "#shared/api.ts";
import type { SubmissionsRoom } from "../room.ts";
import { QueueQuery } from "./queue-filter.ts";
import { CaseForDesk, FiguresOfCall, QueueItem } from "./shapes.ts";

const later = () => import("./programs.ts");

/** What programs can do with inputs that officers look at, and know of how they decide. */
export const operations: readonly Operation<SubmissionsRoom>[] = [
  {
    method: "get",
    path: "/api/submissions/queue",
    id: "listInputs",
    summary: "An officers' queue of inputs: those in one status, perhaps of one call or region, those due first on top",
    access: "session",
    query: QueueQuery,
    answer: { status: 200, body: z.object({ items: z.array(QueueItem), next: z.string().nullable() }) },
    problems: [401, 403, 422],
    run: async (call) => (await later()).queue(call),
  },
  {
    method: "get",
    path: "/api/submissions/queue/{reference}",
    id: "readInputAtDesk",
    summary: "An input as officers see it, with what whoever asks could decide now",
    access: "session",
    answer: { status: 200, body: CaseForDesk },
    problems: [401, 403, 404],
    run: async (call) => (await later()).caseForDesk(call),
  },
  {
    method: "get",
    path: "/api/submissions/figures",
    id: "readInputFigures",
    summary: "How officers decided about the inputs to the calls of a forum, by reason",
    access: "anyone",
    query: z.object({ forum: z.string().max(100) }),
    answer: { status: 200, body: z.object({ items: z.array(FiguresOfCall) }) },
    problems: [422],
    run: async (call) => (await later()).figuresOfForum(call),
  },
];
