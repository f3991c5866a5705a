import * as z from "zod";
import type { Operation } from "#shared/api.ts";
import { DecisionRequest } from "#shared/decision-input.ts";
import type { BriefingsRoom } from "../room.ts";
import { AttendanceInput, MaterialsInput, namedByPath } from "./given.ts";
import { SignUpsQuery } from "./listing.ts";

import { AttendanceAnswer, FiguresAnswer, QuestionAtDesk, SignUpAtDesk } from "./shapes.ts";

const later = () => import("./programs.ts");

const ofBriefing = "/api/briefings/{briefing}";
const ofSession = `${ofBriefing}/sessions/{session}`;
const Moved = z.object({ id: z.string(), version: z.int() });
const listOf = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item), next: z.string().nullable() });

/** What programs of officers can do with sign-ups, questions and what comes afterwards. */
export const deskOperations: readonly Operation<BriefingsRoom>[] = [
  {
    method: "get",
    path: `${ofSession}/sign-ups`,
    id: "listSignUps",
    summary: "Who signed up for a session, in the order in which they came; for officers of its regions",
    access: "session",
    query: SignUpsQuery,
    answer: { status: 200, body: listOf(SignUpAtDesk) },
    problems: [401, 403, 404, 422],
    run: async (call) => (await later()).signUpsOfSession(call),
  },
  {
    method: "post",
    path: `${ofSession}/attendance`,
    id: "recordAttendance",
    summary: "Records who was there by a list; as a trial it says what it would record and refuse, and changes nothing",
    access: "session",
    body: AttendanceInput.extend({ dryRun: z.boolean().default(false) }),
    answer: { status: 202, body: AttendanceAnswer },
    problems: [401, 403, 404, 409, 413, 422],
    run: async (call) => (await later()).attendance(call),
  },
  {
    method: "get",
    path: `${ofBriefing}/figures`,
    id: "readBriefingFigures",
    summary: "Who asked for places, had them and came, as they were counted last; for all of the staff",
    access: "session",
    answer: { status: 200, body: FiguresAnswer },
    problems: [401, 403, 404],
    run: async (call) => (await later()).figures(call),
  },
  {
    method: "post",
    path: `${ofBriefing}/figures`,
    id: "countBriefing",
    summary: "Has the sign-ups of every session counted anew",
    access: "session",
    body: z.strictObject({}),
    answer: { status: 202, body: z.object({ sessions: z.int() }) },
    problems: [401, 403, 404, 422],
    run: async (call) => (await later()).countAgain(call),
  },
  {
    method: "get",
    path: `${ofBriefing}/questions`,
    id: "listBriefingQuestions",
    summary: "What was asked before a briefing, newest first; for officers of its regions",
    access: "session",
    query: z.object({ after: z.string().max(2000).optional() }),
    answer: { status: 200, body: listOf(QuestionAtDesk) },
    problems: [401, 403, 404, 422],
    run: async (call) => (await later()).questions(call),
  },
  {
    method: "post",
    path: `${ofBriefing}/questions`,
    id: "answerBriefingQuestion",
    summary: "Answers a question, publishes it with its answer, or takes both down",
    access: "session",
    body: DecisionRequest,
    answer: { status: 200, body: Moved },
    problems: [401, 403, 404, 409, 422],
    run: async (call) => (await later()).answer(call),
  },
  {
    method: "post",
    path: `${ofBriefing}/materials`,
    id: "postBriefingMaterials",
    summary: "Puts recording, slides and summary on the page of a briefing, and tells whoever signed up when asked to",
    access: "session",
    body: MaterialsInput,
    naming: namedByPath,
    answer: { status: 200, body: Moved },
    problems: [401, 403, 404, 409, 422],
    run: async (call) => (await later()).materials(call),
  },
];
