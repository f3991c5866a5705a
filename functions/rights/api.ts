import * as z from "zod";
import type { Operation } from "#shared/api.ts";
import { Language } from "#shared/languages.ts";
import { Correction } from "./correcting.ts";
import type { RightsRoom } from "./room.ts";
import { type KindName, kindNames, OwnData } from "./shapes.ts";

const later = () => import("./programs.ts");

const Query = z.object({
  kind: z
    .enum(kindNames as [KindName, ...KindName[]])
    .optional()
    .meta({ description: "One kind alone." }),
  after: z.string().max(2000).optional().meta({ description: "The `next` of that kind's page before." }),
});

const Account = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  language: Language,
  timeZone: z.string(),
});

/** What programs can do for whoever gave them a session. */
export const operations: readonly Operation<RightsRoom>[] = [
  {
    method: "get",
    path: "/api/my-data",
    id: "readMyData",
    summary: "Everything that is held of whoever asks, in pages where it is much",
    access: "session",
    query: Query,
    answer: { status: 200, body: OwnData },
    problems: [401, 403, 422, 429],
    run: async (call) => (await later()).readMyData(call),
  },
  {
    method: "post",
    path: "/api/my-data",
    id: "correctMyData",
    summary: "Correct one's own name, language and time zone",
    access: "session",
    body: Correction,
    answer: { status: 200, body: Account },
    problems: [401, 403, 409, 422],
    run: async (call) => (await later()).correctMyData(call),
  },
  {
    method: "post",
    path: "/api/my-data/erasure",
    id: "askToEraseMyData",
    summary: "Have a link mailed by whose button everything is erased; nothing is erased before",
    access: "session",
    answer: { status: 202, body: z.object({ mailed: z.literal(true) }) },
    problems: [401, 403, 409],
    run: async (call) => (await later()).askToEraseMyData(call),
  },
];
