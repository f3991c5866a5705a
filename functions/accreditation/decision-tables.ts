import * as z from "zod";
import type { Operation } from "#shared/api.ts";
import { type Decision, DecisionRow, describeDecisions } from "#shared/decisions.ts";
import { decisions } from "./accreditation.ts";
import { listDecisions } from "./lists/lists.ts";
import { representativeDecisions } from "./representatives/representatives.ts";
import type { AccreditationRoom } from "./room.ts";

const KindOfRow = z.object({ kind: z.enum(["application", "list", "representative"]), ...DecisionRow.shape });

/** Every table of decisions of this capability, by what it is about. */
const tables: Readonly<Record<string, Readonly<Record<string, Decision<string>>>>> = {
  application: decisions,
  list: listDecisions,
  representative: representativeDecisions,
};

/** The tables as programs read them. */
export const describeTables: Operation<AccreditationRoom> = {
  method: "get",
  path: "/api/accreditation/decisions",
  id: "listAccreditationDecisions",
  summary: "The tables of decisions about applications, lists and representatives",
  access: "anyone",
  answer: { status: 200, body: z.object({ items: z.array(KindOfRow) }) },
  problems: [],
  run: async () => ({
    items: Object.entries(tables).flatMap(([kind, table]) => describeDecisions(table).map((row) => ({ kind, ...row }))),
  }),
};
