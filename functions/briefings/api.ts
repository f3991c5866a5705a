import * as z from "zod";
import type { Operation } from "#shared/api.ts";
import { DecisionRow, describeDecisions } from "#shared/decisions.ts";
import { briefingDecisions, signUpDecisions } from "./briefings.ts";
import { deskOperations } from "./desk/api.ts";
import { planningOperations } from "./planning/api.ts";
import { publicOperations } from "./public/api.ts";
import type { BriefingsRoom } from "./room.ts";
import { signingUpOperations } from "./signing-up/api.ts";

const KindOfRow = z.object({ kind: z.enum(["briefing", "signUp"]), ...DecisionRow.shape });

const decisionRows = () => [
  ...describeDecisions(briefingDecisions).map((row) => ({ kind: "briefing", ...row })),
  ...describeDecisions(signUpDecisions).map((row) => ({ kind: "signUp", ...row })),
];

/** What programs can do with briefings and sign-ups. */
export const operations: readonly Operation<BriefingsRoom>[] = [
  {
    method: "get",
    path: "/api/briefings/decisions",
    id: "listBriefingDecisions",
    summary: "The tables of decisions about briefings and about sign-ups to them",
    access: "anyone",
    answer: { status: 200, body: z.object({ items: z.array(KindOfRow) }) },
    problems: [],
    run: async () => ({ items: decisionRows() }),
  },
  ...signingUpOperations,
  ...deskOperations,
  ...planningOperations,
  ...publicOperations,
];
