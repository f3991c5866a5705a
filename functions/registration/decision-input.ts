import * as z from "zod";
import type { Decision } from "#shared/decisions.ts";
import { choices, parseInput } from "#shared/input.ts";
import { fieldNames } from "#shared/profile.ts";
import { questionDays } from "#shared/promises.ts";
import { Refusal } from "#shared/refusal.ts";
import { line, prose } from "#shared/text.ts";
import { addDays } from "./registration.ts";

const dateOnly = /^\d{4}-\d{2}-\d{2}$/;

/** A day up to whose end (UTC) people may answer, within the limits of the rules; stored as that instant. */
const DueDay = (now: Date) =>
  line({ max: 10 }).transform((typed, context) => {
    const wrong = (code: string, values = {}) => {
      context.addIssue({ code: "custom", params: { code, ...values } });
      return z.NEVER;
    };
    const end = `${typed}T23:59:59.000Z`;
    if (!dateOnly.test(typed) || Number.isNaN(Date.parse(end)) || !new Date(end).toISOString().startsWith(typed))
      return wrong("not_a_date");
    if (end < now.toISOString()) return wrong("in_the_past");
    if (end < addDays(now.toISOString(), questionDays.least)) return wrong("too_soon", { min: questionDays.least });
    if (end > addDays(now.toISOString(), questionDays.most + 1)) return wrong("too_far", { max: questionDays.most });
    return end;
  });

/** What a decision is given besides its name. */
export interface Given {
  readonly reason?: string | undefined;
  readonly text?: string | undefined;
  readonly fields?: readonly (typeof fieldNames)[number][] | undefined;
  /** RFC 3339. */
  readonly due?: string | undefined;
}

/** Parses what a row of the table of decisions asks for, no more and no less; throws a 422 that names the fields. */
export const parseGiven = (row: Decision<string>, input: Readonly<Record<string, unknown>>, now: Date): Given => {
  const schema = z.strictObject({
    ...(row.reasons && { reason: z.enum(row.reasons) }),
    ...(row.needs?.includes("text") && { text: prose({ max: 3000 }) }),
    ...(row.needs?.includes("fields") && { fields: choices(z.enum(fieldNames), { min: 1 }) }),
    ...(row.needs?.includes("due") && { due: DueDay(now) }),
  });
  return parseInput(schema, input) as Given;
};

export const DecisionRequest = z.looseObject({
  decision: z.string().max(40),
  /** The version that the person was looking at; when given, a case that moved on since is refused with 409. */
  version: z.coerce.number().int().optional(),
});

export const refuseStale = (seen: number | undefined, stored: number) => {
  if (seen !== undefined && seen !== stored) throw new Refusal(409, "changed_meanwhile");
};
