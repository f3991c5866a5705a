import * as z from "zod";
import type { Operation } from "#shared/api.ts";
import type { AccreditationRoom } from "../room.ts";
import { DecisionBody, Entry, PublicLists, Summary, WholeList } from "./shapes.ts";

const later = () => import("./programs.ts");

const After = z.strictObject({ after: z.string().max(2000).optional() });

/** What programs can do with lists. */
export const operations: readonly Operation<AccreditationRoom>[] = [
  {
    method: "get",
    path: "/api/accreditation/lists",
    id: "listLists",
    summary: "The proposed lists of a call, for officers",
    access: "session",
    query: z.strictObject({ call: z.string().max(60) }),
    answer: { status: 200, body: z.object({ items: z.array(Summary) }) },
    problems: [401, 403, 404, 422],
    run: async (call) => (await later()).listsOf(call),
  },
  {
    method: "post",
    path: "/api/accreditation/lists",
    id: "openList",
    summary: "Open the next list of a call: the first one, or that of late additions",
    access: "session",
    body: z.strictObject({ call: z.string().max(60) }),
    answer: { status: 201, body: Summary },
    problems: [401, 403, 404, 409, 422],
    run: async (call) => (await later()).open(call),
  },
  {
    method: "get",
    path: "/api/accreditation/lists/{reference}",
    id: "readList",
    summary: "A list with its balance and the work that is going on for it, for officers",
    access: "session",
    answer: { status: 200, body: WholeList },
    problems: [401, 403, 404],
    run: async (call) => (await later()).whole(call),
  },
  {
    method: "get",
    path: "/api/accreditation/lists/{reference}/entries",
    id: "readListEntries",
    summary: "Who stands on a frozen list, as certified, in its order",
    access: "session",
    query: After,
    answer: { status: 200, body: z.object({ items: z.array(Entry), next: z.string().nullable() }) },
    problems: [401, 403, 404, 422],
    run: async (call) => (await later()).entries(call),
  },
  {
    method: "post",
    path: "/api/accreditation/lists/{reference}/decisions",
    id: "decideList",
    summary: "Take a decision of the table about a list",
    access: "session",
    body: DecisionBody,
    answer: { status: 200, body: Summary },
    problems: [401, 403, 404, 409, 422],
    run: async (call) => (await later()).decide(call),
  },
  {
    method: "get",
    path: "/api/accreditation/calls/{call}/lists",
    id: "readPublicLists",
    summary: "Dates and numbers of a call's lists, and once they are published who is accredited and may be named",
    access: "anyone",
    query: After,
    answer: { status: 200, body: PublicLists },
    problems: [404, 422],
    run: async (call) => (await later()).publicLists(call),
  },
];
