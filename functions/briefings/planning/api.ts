import * as z from "zod";
import type { Operation } from "#shared/api.ts";
import type { BriefingsRoom } from "../room.ts";
import { CopyRequest, fieldName, NewBriefing } from "./details.ts";
import { BriefingDecisionBody, BriefingPlan, CoverageItem, PlannedBriefing } from "./shapes.ts";

// Pages that everybody reads start without these.
const later = () => import("./programs.ts");

/** What programs can do to plan briefings. */
export const planningOperations: readonly Operation<BriefingsRoom>[] = [
  {
    method: "get",
    path: "/api/briefings/planned",
    id: "listPlannedBriefings",
    summary: "All briefings as staff plan them, those that begin last on top",
    access: "session",
    query: z.object({ after: z.string().max(2000).optional() }),
    answer: { status: 200, body: z.object({ items: z.array(PlannedBriefing), next: z.string().nullable() }) },
    problems: [401, 403, 422],
    run: async (call) => (await later()).listPlanned(call),
  },
  {
    method: "post",
    path: "/api/briefings",
    id: "createBriefing",
    summary: "Plan a briefing, which nobody outside sees before it is published",
    access: "session",
    idempotent: true,
    body: NewBriefing,
    naming: fieldName,
    answer: { status: 201, body: BriefingPlan },
    problems: [401, 403, 409, 422],
    run: async (call) => (await later()).addBriefing(call),
  },
  {
    method: "get",
    path: "/api/briefings/{briefing}/plan",
    id: "readBriefingPlan",
    summary: "A briefing as staff plan it, with where people join, places, warnings and what can be decided",
    access: "session",
    answer: { status: 200, body: BriefingPlan },
    problems: [401, 403, 404],
    run: async (call) => (await later()).readPlan(call),
  },
  {
    method: "get",
    path: "/api/briefings/{briefing}/coverage",
    id: "readBriefingCoverage",
    summary: "What hour each session has for people in each region, and what is missing",
    access: "session",
    answer: { status: 200, body: CoverageItem },
    problems: [401, 403, 404],
    run: async (call) => (await later()).readCoverage(call),
  },
  {
    method: "post",
    path: "/api/briefings/{briefing}/copies",
    id: "copyBriefing",
    summary: "Begin a briefing from an earlier one, so many days later by the clocks of its sessions",
    access: "session",
    idempotent: true,
    body: CopyRequest,
    answer: { status: 201, body: BriefingPlan },
    problems: [401, 403, 404, 409, 422],
    run: async (call) => (await later()).copy(call),
  },
  {
    method: "post",
    path: "/api/briefings/{briefing}/decisions",
    id: "decideBriefing",
    summary: "Take a decision of the table about a briefing",
    access: "session",
    body: BriefingDecisionBody,
    answer: { status: 200, body: BriefingPlan },
    problems: [401, 403, 404, 409, 413, 422],
    run: async (call) => (await later()).decide(call),
  },
];
