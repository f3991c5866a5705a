import * as z from "zod";
import type { Decision } from "#shared/decisions.ts";
import type { Call, MoveReason } from "#shared/forums.ts";
import { parseInput } from "#shared/input.ts";
import type { Localized } from "#shared/localized.ts";
import { Slug } from "#shared/slug.ts";
import { Instant, Zone } from "#shared/typed-time.ts";
import { callFieldName, editShapes } from "./call-details.ts";
import { EventDetails, ForumDetails, NeededWords, NewEvent, Words } from "./details.ts";
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

const later = Instant.optional();
const laterDates: Readonly<Record<Call["purpose"], z.ZodRawShape>> = {
  accreditation: { decisionDue: later, nominationsUntil: later, substitutionsUntil: later },
  inputs: { decisionDue: later },
};
const zone = Zone.optional();

const forumShapes: Partial<Record<ForumDecision, z.ZodRawShape>> = {
  edit: ForumDetails.partial().shape,
  add_event: NewEvent.shape,
  change_event: { event: Slug, ...EventDetails.partial().shape },
  remove_event: { event: Slug },
  move_event: { event: Slug, ...EventDetails.omit({ title: true }).partial().shape },
  cancel_event: { event: Slug },
};

const callShapes = ({ purpose }: Pick<Call, "purpose">): Partial<Record<CallDecision, z.ZodRawShape>> => ({
  edit: editShapes[purpose],
  extend: { closesAt: Instant, ...laterDates[purpose] },
  move: { opensAt: later, closesAt: later, ...laterDates[purpose], zone },
  reschedule: { opensAt: Instant, closesAt: Instant, ...laterDates[purpose], decisionDue: Instant, zone },
});

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
  const parsed = Object.entries(parseInput(schema, sent, callFieldName)).filter(([, value]) => value !== undefined);
  return Object.fromEntries(parsed) as Pick<Given, "reason" | "text"> & Record<string, unknown>;
};

export const forumGiven = (decision: ForumDecision, sent: Readonly<Record<string, unknown>>): Given => {
  const parsed = parseGiven(forumDecisions[decision], forumShapes[decision] ?? {}, sent);
  const { reason, text, event, ...changes } = parsed;
  return { reason, text, event: event as string | undefined, changes };
};

export const callGiven = (
  decision: CallDecision,
  call: Pick<Call, "purpose">,
  sent: Readonly<Record<string, unknown>>,
): Given => {
  const { reason, text, ...changes } = parseGiven(callDecisions[decision], callShapes(call)[decision] ?? {}, sent);
  return { reason, text, changes };
};
