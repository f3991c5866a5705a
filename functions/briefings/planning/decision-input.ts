import * as z from "zod";
import type { Decision } from "#shared/decisions.ts";
import type { MoveReason } from "#shared/forums.ts";
import { parseInput } from "#shared/input.ts";
import { type Localized, localizedProse } from "#shared/localized.ts";
import { Slug } from "#shared/slug.ts";
import { briefingDecisions } from "../briefings.ts";
import { briefingShape, NewSession, sessionShape } from "./details.ts";

/** Decisions of planning; the others are about what comes after a session. */
export const planningDecisions = [
  "edit",
  "add_session",
  "change_session",
  "remove_session",
  "publish",
  "move_session",
  "cancel_session",
  "cancel",
] as const;
export type PlanningDecision = (typeof planningDecisions)[number];
export const isPlanningDecision = (name: string): name is PlanningDecision =>
  (planningDecisions as readonly string[]).includes(name);

/** What a decision is given besides its name. */
export interface Given {
  readonly reason?: z.infer<typeof MoveReason> | undefined;
  readonly text?: Localized | undefined;
  /** The session that it is about. */
  readonly session?: string | undefined;
  /** New values of fields of the briefing or session. */
  readonly changes: Readonly<Record<string, unknown>>;
}

const { startsAt, endsAt, zone } = sessionShape;
const session = { session: Slug };
const changes = z.object(sessionShape).partial().shape;

const shapes: Readonly<Record<PlanningDecision, z.ZodRawShape>> = {
  edit: z.object(briefingShape).partial().shape,
  add_session: NewSession.shape,
  change_session: { ...session, ...changes },
  remove_session: session,
  publish: {},
  move_session: { ...session, startsAt, endsAt: endsAt.optional(), zone: zone.optional() },
  cancel_session: session,
  cancel: {},
};

/** Officers' words with a decision: short, since mails and pages repeat them. */
const Words = localizedProse(1000);

/** Parses what a row asks for, no more and no less; throws a 422 that names the fields. */
export const givenTo = (decision: PlanningDecision, sent: Readonly<Record<string, unknown>>): Given => {
  const row: Decision<string> = briefingDecisions[decision];
  const schema = z
    .strictObject({
      ...shapes[decision],
      ...(row.reasons && { reason: z.enum(row.reasons), text: Words.optional() }),
    })
    .superRefine((given: Record<string, unknown>, context) => {
      if (given.reason === "other" && Object.keys(given.text ?? {}).length === 0)
        context.addIssue({ code: "custom", path: ["text"], params: { code: "required" } });
    });
  const parsed = Object.entries(parseInput(schema, sent)).filter(([, value]) => value !== undefined);
  const { reason, text, session: id, ...rest } = Object.fromEntries(parsed) as Record<string, unknown>;
  return { reason, text, session: id, changes: rest } as Given;
};
