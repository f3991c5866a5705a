import * as z from "zod";
import type { Decision } from "#shared/decisions.ts";
import { type MoveReason, Slug } from "#shared/forums.ts";
import { parseInput } from "#shared/input.ts";
import type { Localized } from "#shared/localized.ts";
import { CallDetails, EventDetails, ForumDetails, Instant, NeededWords, NewEvent, Words } from "./details.ts";
import { type CallDecision, callDecisions, type ForumDecision, forumDecisions } from "./forums.ts";

/** What a decision is given besides its name. */
export interface Given {
  readonly reason?: z.infer<typeof MoveReason> | undefined;
  readonly text?: Localized | undefined;
  /** The event that it is about. */
  readonly event?: string | undefined;
  /** New values of fields of the forum, event or call. */
  readonly changes: Readonly<Record<string, unknown>>;
}

const { closesAt, ...laterDates } = {
  closesAt: Instant,
  decisionDue: Instant.optional(),
  nominationsUntil: Instant.optional(),
  substitutionsUntil: Instant.optional(),
};
const zone = CallDetails.shape.zone.optional();

const forumShapes: Partial<Record<ForumDecision, z.ZodRawShape>> = {
  edit: ForumDetails.partial().shape,
  add_event: NewEvent.shape,
  change_event: { event: Slug, ...EventDetails.partial().shape },
  remove_event: { event: Slug },
  move_event: { event: Slug, ...EventDetails.omit({ title: true }).partial().shape },
  cancel_event: { event: Slug },
};

const callShapes: Partial<Record<CallDecision, z.ZodRawShape>> = {
  edit: CallDetails.partial().shape,
  extend: { closesAt, ...laterDates },
  move: { opensAt: Instant.optional(), closesAt: closesAt.optional(), ...laterDates, zone },
  reschedule: { opensAt: Instant, closesAt, ...laterDates, decisionDue: Instant, zone },
};

const required = (path: string) => ({ code: "custom" as const, path: [path], params: { code: "required" } });

/** Parses what a row asks for, no more and no less; throws a 422 that names the fields. */
const parseGiven = (row: Decision<string>, shape: z.ZodRawShape, sent: Readonly<Record<string, unknown>>) => {
  const spoken = row.reasons !== undefined || row.needs?.includes("text") || row.mail !== undefined;
  const schema = z
    .strictObject({
      ...shape,
      ...(row.reasons && { reason: z.enum(row.reasons) }),
      ...(spoken && { text: row.needs?.includes("text") ? NeededWords : Words.optional() }),
    })
    .superRefine((given: Record<string, unknown>, context) => {
      if (given.reason === "other" && Object.keys(given.text ?? {}).length === 0) context.addIssue(required("text"));
    });
  const parsed = Object.entries(parseInput(schema, sent)).filter(([, value]) => value !== undefined);
  return Object.fromEntries(parsed) as Pick<Given, "reason" | "text"> & Record<string, unknown>;
};

export const forumGiven = (decision: ForumDecision, sent: Readonly<Record<string, unknown>>): Given => {
  const parsed = parseGiven(forumDecisions[decision], forumShapes[decision] ?? {}, sent);
  const { reason, text, event, ...changes } = parsed;
  return { reason, text, event: event as string | undefined, changes };
};

export const callGiven = (decision: CallDecision, sent: Readonly<Record<string, unknown>>): Given => {
  const { reason, text, ...changes } = parseGiven(callDecisions[decision], callShapes[decision] ?? {}, sent);
  return { reason, text, changes };
};
