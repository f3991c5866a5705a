import * as z from "zod";
import type { Operation } from "#shared/api.ts";
import { csvType } from "#shared/csv.ts";
import { Slug } from "#shared/slug.ts";
import type { SubmissionsRoom } from "../room.ts";
import { Card, Cards, Coverage, Filtering, Publication } from "./shapes.ts";

const programs = () => import("./programs.ts");

const Format = z.enum(["json", "csv"]).optional();

/** Open data: everything that is published, for programs, without a key. The last address fits others too. */
export const operations: readonly Operation<SubmissionsRoom>[] = [
  {
    method: "get",
    path: "/api/submissions",
    id: "listPublishedInputs",
    summary: "Published inputs that fit words and filters, the newest or the best first",
    access: "anyone",
    query: Filtering,
    answer: { status: 200, body: Cards },
    problems: [422],
    run: async (call) => (await programs()).listPublished(call),
  },
  {
    method: "get",
    path: "/api/submissions/export",
    id: "exportPublishedInputs",
    summary: "The same in parts of up to 250, as JSON or as a table; the header `Link` leads to the next part",
    access: "anyone",
    query: Filtering.extend({ format: Format }),
    answer: {
      status: 200,
      body: z.object({ items: z.array(Card), next: z.string().nullable(), terms: z.string() }),
      alsoAs: csvType,
    },
    problems: [422],
    run: async (call) => (await programs()).exportPublished(call),
  },
  {
    method: "get",
    path: "/api/submissions/coverage",
    id: "showCoverage",
    summary: "How many published inputs name each objective, by region",
    access: "anyone",
    query: z.object({ forum: z.union([z.literal(""), Slug]).optional(), format: Format }),
    answer: { status: 200, body: Coverage, alsoAs: csvType },
    problems: [422],
    run: async (call) => (await programs()).readCoverage(call),
  },
  {
    method: "get",
    path: "/api/submissions/{reference}",
    id: "readPublishedInput",
    summary: "A published input with its files, versions and what became of it",
    access: "anyone",
    answer: { status: 200, body: Publication },
    problems: [404, 410],
    run: async (call) => (await programs()).readPublication(call),
  },
];
