import * as z from "zod";
import type { Operation } from "#shared/api.ts";
import { DecisionRow, describeDecisions } from "#shared/decisions.ts";
import { operations as ofLibrary } from "./library/api.ts";
import { operations as ofModeration } from "./moderation/api.ts";
import type { SubmissionsRoom } from "./room.ts";
import { decisions } from "./submissions.ts";
import { operations as ofSubmitting } from "./submitting/api.ts";

const describeTable: Operation<SubmissionsRoom> = {
  method: "get",
  path: "/api/submissions/decisions",
  id: "listSubmissionDecisions",
  summary: "The table of decisions about inputs",
  access: "anyone",
  answer: { status: 200, body: z.object({ items: z.array(DecisionRow) }) },
  problems: [],
  run: async () => ({ items: describeDecisions(decisions) }),
};

/** What programs can do with inputs, part by part; addresses that begin with a reference fit others too, and come last. */
export const operations: readonly Operation<SubmissionsRoom>[] = [
  describeTable,
  ...ofSubmitting,
  ...ofModeration,
  ...ofLibrary,
];
