import * as z from "zod";
import type { Operation } from "#shared/api.ts";
import type { AccreditationRoom } from "../room.ts";
import { QueueQuery } from "./queue-filter.ts";
import { Decided, DecisionBody, QueueItem, WholeCase } from "./shapes.ts";

const later = () => import("./programs.ts");

/** What programs can do with applications that officers look at. */
export const operations: readonly Operation<AccreditationRoom>[] = [
  {
    method: "get",
    path: "/api/accreditation",
    id: "listApplications",
    summary:
      "An officers' queue of applications: those in one status, perhaps of one call or region, those due first on top",
    access: "session",
    query: QueueQuery,
    answer: { status: 200, body: z.object({ items: z.array(QueueItem), next: z.string().nullable() }) },
    problems: [401, 403, 422],
    run: async (call) => (await later()).queue(call),
  },
  {
    method: "get",
    path: "/api/accreditation/{reference}",
    id: "readApplication",
    summary: "An application, for its own people and for officers who said that they have no conflict of interest",
    access: "session",
    answer: { status: 200, body: WholeCase },
    problems: [401, 403, 404],
    run: async (call) => (await later()).wholeCase(call),
  },
  {
    method: "post",
    path: "/api/accreditation/{reference}/decisions",
    id: "decideApplication",
    summary: "Take a decision of the table about an application",
    access: "session",
    body: DecisionBody,
    answer: { status: 200, body: Decided },
    problems: [401, 403, 404, 409, 422],
    run: async (call) => (await later()).decide(call),
  },
];
