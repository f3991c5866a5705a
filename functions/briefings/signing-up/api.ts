import * as z from "zod";
import type { Operation } from "#shared/api.ts";
import { Standing } from "#shared/standing/standing.ts";
import type { BriefingsRoom } from "../room.ts";
import { signUpFields } from "../sign-up.ts";
import { newSignUpShape } from "./wishes.ts";

const later = () => import("./programs.ts");

const { email: _, ...corrigible } = signUpFields;

/** What whoever holds the link of a sign-up sees of it. */
const Own = z.object({
  ...corrigible,
  email: z.string(),
  name: z.string(),
  version: z.int(),
  briefing: z.string(),
  session: z.string(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  zone: z.string(),
  ahead: z.int().nullable().meta({ description: "How many wait before, of somebody on the waiting list." }),
  offerUntil: z.iso.datetime().nullable(),
  wish: z.string().nullable().meta({ description: "The session to which a change is being tried." }),
  joiningLink: z.string().meta({ description: "For whoever has a place; else empty." }),
  dialIn: z.boolean(),
  telephone: z.string().meta({ description: "Numbers and codes for whoever has a place; else empty." }),
  decisions: z.array(z.string()).meta({ description: "What can be decided now." }),
});

const Placed = Standing.extend({
  own: Own.nullable().meta({ description: "For the bearer of the token of its link alone." }),
});

const DecisionBody = z.looseObject({
  decision: z.string().max(40),
  version: z.int().optional().meta({ description: "The one that was looked at; with another one stored, 409." }),
});

/** What programs can do for whoever signs up. */
export const signingUpOperations: readonly Operation<BriefingsRoom>[] = [
  {
    method: "get",
    path: "/api/briefings/sign-ups/{reference}",
    id: "readSignUp",
    summary: "Where a sign-up stands; all of it for the bearer of the token of its link",
    access: "anyone",
    answer: { status: 200, body: Placed },
    problems: [404, 429],
    run: async (call) => (await later()).read(call),
  },
  {
    method: "post",
    path: "/api/briefings/{briefing}/sign-ups",
    id: "signUp",
    summary: "Sign up for a session of a briefing; places are given out in order, right afterwards",
    access: "anyone",
    idempotent: true,
    body: newSignUpShape,
    answer: { status: 202, body: Standing },
    problems: [404, 409, 422, 429],
    run: async (call) => (await later()).begin(call),
  },
  {
    method: "post",
    path: "/api/briefings/sign-ups/{reference}/decisions",
    id: "decideOwnSignUp",
    summary: "Take a decision of the table about a sign-up, as the bearer of the token of its link or as an officer",
    access: "anyone",
    body: DecisionBody,
    answer: { status: 200, body: Standing.extend({ decision: z.string(), version: z.int() }) },
    problems: [401, 403, 404, 409, 422],
    run: async (call) => (await later()).decide(call),
  },
];
