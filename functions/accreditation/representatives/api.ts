import * as z from "zod";
import type { Operation } from "#shared/api.ts";
import { Language } from "#shared/languages.ts";
import { Slug } from "#shared/slug.ts";
import { Standing } from "#shared/standing/standing.ts";
import { DeskRegion } from "#shared/vocabularies.ts";
import type { AccreditationRoom } from "../room.ts";
import { Answers } from "./fields.ts";
import { QueueQuery } from "./queue-filter.ts";

const later = () => import("./programs.ts");

const Place = Standing.extend({
  application: z.string(),
  call: z.string(),
  version: z.int(),
  name: z.string(),
  holds: z.enum(["nothing", "seat", "reserve"]).nullable().meta({ description: "`null` for those who do not come." }),
  rank: z.int().nullable().meta({ description: "Place on the reserve list, from 1 on." }),
});

const Whole = Place.extend({
  organization: z.string(),
  email: z.string(),
  language: Language,
  region: DeskRegion,
  answers: Answers.meta({ description: "As far as whoever asks may see them." }),
  consents: z.record(z.string(), z.string()).meta({ description: "When each use was agreed to." }),
  hasTravelDocument: z.boolean().nullable(),
  replaces: z.string().nullable(),
  replacedBy: z.string().nullable(),
  decisions: z.array(z.string()).meta({ description: "What whoever asks could decide now." }),
});

const QueueItem = Standing.extend({
  call: z.string().nullable(),
  region: DeskRegion,
  name: z.string(),
  language: Language,
  openedAt: z.string(),
});

const Delegates = z.object({
  application: z.string(),
  call: Slug,
  quota: z.int(),
  reserves: z.int(),
  seats: z.int().meta({ description: "Seats that are taken." }),
  nominationsUntil: z.string(),
  substitutionsUntil: z.string(),
  items: z.array(Place),
});

const NewNominee = z.looseObject({
  application: z.string().max(40),
  givenName: z.string().optional(),
  familyName: z.string().optional(),
  email: z.string().optional(),
  language: z.string().optional(),
  function: z.string().optional(),
  relationship: z.string().optional(),
});

const Decided = Standing.extend({ version: z.int(), replacedBy: z.string().nullable() });

const DecisionBody = z.looseObject({
  decision: z.string(),
  version: z
    .int()
    .optional()
    .meta({ description: "The version that was looked at; a case that moved on since is refused." }),
  reason: z.string().optional(),
  text: z.string().optional(),
  rank: z.union([z.int(), z.string()]).optional().meta({ description: "Place on the reserve list, from 1 on." }),
  answers: z.record(z.string(), z.unknown()).optional().meta({ description: "Own data, as the call asks for them." }),
  consents: z.record(z.string(), z.unknown()).optional().meta({ description: "Each use, agreed to or not." }),
});

const Verified = z.object({
  letter: z.enum(["representative", "accreditation"]),
  valid: z.boolean(),
  name: z.string(),
  organization: z.string(),
  event: z.record(z.string(), z.string()),
});

/** What programs can do with representatives. */
export const operations: readonly Operation<AccreditationRoom>[] = [
  {
    method: "get",
    path: "/api/accreditation/representatives",
    id: "listRepresentatives",
    summary: "An officers' queue: representatives in one status, those due first on top",
    access: "session",
    query: QueueQuery,
    answer: { status: 200, body: z.object({ items: z.array(QueueItem), next: z.string().nullable() }) },
    problems: [401, 403, 422],
    run: async (call) => (await later()).queue(call),
  },
  {
    method: "post",
    path: "/api/accreditation/representatives",
    id: "nominateRepresentative",
    summary: "Nominate somebody for an accredited organization; they get a mail and confirm their own data",
    access: "session",
    idempotent: true,
    body: NewNominee,
    answer: { status: 201, body: Place },
    problems: [401, 403, 404, 409, 422],
    run: async (call) => (await later()).begin(call),
  },
  {
    method: "get",
    path: "/api/accreditation/representatives/{reference}",
    id: "readRepresentative",
    summary: "A representative: for themselves (by the token of their link), their organization and officers",
    access: "anyone",
    answer: { status: 200, body: Whole },
    problems: [401, 403, 404],
    run: async (call) => (await later()).read(call),
  },
  {
    method: "post",
    path: "/api/accreditation/representatives/{reference}/decisions",
    id: "decideRepresentative",
    summary: "Take a decision of the table about a representative; by session, or by the token of their link",
    access: "anyone",
    body: DecisionBody,
    answer: { status: 200, body: Decided },
    problems: [401, 403, 404, 409, 422],
    run: async (call) => (await later()).decide(call),
  },
  {
    method: "get",
    path: "/api/accreditation/{reference}/representatives",
    id: "listRepresentativesOfApplication",
    summary: "The representatives of an application, with its seats",
    access: "session",
    answer: { status: 200, body: Delegates },
    problems: [401, 403, 404],
    run: async (call) => (await later()).delegates(call),
  },
  {
    method: "get",
    path: "/api/verify/{code}",
    id: "verifyLetter",
    summary: "Whether a letter with this code is ours, and still valid",
    access: "anyone",
    answer: { status: 200, body: Verified },
    problems: [404, 429],
    run: async (call) => (await later()).verify(call),
  },
];
