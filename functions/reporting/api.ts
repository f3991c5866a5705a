import * as z from "zod";
import type { Operation } from "#shared/api.ts";
import { csvType } from "#shared/csv.ts";
import { lazily } from "#shared/lazily.ts";
import { Standing } from "#shared/standing/standing.ts";
import type { ReportingRoom } from "./room.ts";

const programs = lazily(() => import("./programs.ts"));

const Instant = z.iso.datetime();
const Counts = z.record(z.string(), z.array(z.int()));

const Year = z.object({
  year: z.string(),
  countedAt: Instant.nullable().meta({ description: "None when the year was never counted." }),
  counting: z.boolean(),
  tables: z.array(
    z.object({
      name: z.string(),
      measures: z.array(z.string()),
      overlaps: z.boolean().meta({ description: "Whether one thing may count under several codes." }),
      rows: Counts.meta({ description: "By code, a number for each measure." }),
    }),
  ),
  answers: z.array(
    z.object({
      capability: z.string(),
      answered: z.int(),
      inTime: z.int(),
      medianDays: z.int().nullable(),
      ninetiethPercentileDays: z.int().nullable(),
    }),
  ),
  months: z.array(z.object({ month: z.string(), received: z.record(z.string(), z.int()) })),
});

const FocalPoint = z.object({
  role: z.string(),
  name: z.string().nullable(),
  email: z.string().optional().meta({ description: "For officers and the secretariat." }),
  since: Instant.nullable(),
});

const Dossier = z.object({
  reference: z.string(),
  name: z.string(),
  language: z.string(),
  region: z.string(),
  standing: Standing,
  openedAt: Instant.nullable(),
  profile: z.record(z.string(), z.unknown()),
  focalPoints: z.array(FocalPoint),
  cases: z.array(Standing.extend({ capability: z.string(), kind: z.string(), openedAt: Instant })),
  moreCases: z.boolean(),
  inputs: z.array(
    z.object({
      reference: z.string(),
      title: z.string(),
      status: z.string(),
      sentAt: Instant.nullable(),
      publishedAt: Instant.nullable(),
    }),
  ),
  notes: z
    .array(z.object({ reference: z.string(), at: Instant, by: z.string(), text: z.string() }))
    .optional()
    .meta({ description: "For officers and the secretariat." }),
  mails: z.object({ sent: z.int(), troubled: z.int(), more: z.boolean() }),
  mergedInto: z.string().nullable(),
  absorbed: z.array(z.string()),
});

/** What programs of staff can ask of this capability. */
export const operations: readonly Operation<ReportingRoom>[] = [
  {
    method: "get",
    path: "/api/figures/{year}",
    id: "readFigures",
    summary: "What was counted of a year",
    access: "session",
    answer: { status: 200, body: Year },
    problems: [401, 403, 404],
    run: async (call) => (await programs()).readFigures(call),
  },
  {
    method: "post",
    path: "/api/figures/{year}",
    id: "countFigures",
    summary: "Have a year counted anew",
    access: "session",
    answer: { status: 202, body: z.object({ year: z.string(), counting: z.literal(true) }) },
    problems: [401, 403, 404],
    run: async (call) => (await programs()).countFigures(call),
  },
  {
    method: "get",
    path: "/api/figures/{year}/{table}",
    id: "readFigureTable",
    summary: "One table of a year, beside the year before",
    access: "session",
    query: z.object({ format: z.enum(["json", "csv"]).optional() }),
    answer: {
      status: 200,
      body: z.object({
        headings: z.array(z.string()),
        rows: z.array(z.array(z.union([z.string(), z.int(), z.null()]))),
      }),
      alsoAs: csvType,
    },
    problems: [401, 403, 404, 422],
    run: async (call) => (await programs()).readTable(call),
  },
  {
    method: "get",
    path: "/api/dossiers/{reference}",
    id: "readDossier",
    summary: "All that is known of an organization, as far as the caller may see it. That it was read is recorded.",
    access: "session",
    answer: { status: 200, body: Dossier },
    problems: [401, 403, 404],
    run: async (call) => (await programs()).showDossier(call),
  },
];
