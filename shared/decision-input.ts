import * as z from "zod";
import type { Decision } from "./decisions.ts";
import { parseInput } from "./input.ts";
import { questionDays } from "./promises.ts";
import { Refusal } from "./refusal.ts";
import { line, prose } from "./text.ts";

const dateOnly = /^\d{4}-\d{2}-\d{2}$/;
const daysFrom = (now: Date, days: number) => new Date(now.getTime() + days * 24 * 3600 * 1000).toISOString();

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
    if (end < daysFrom(now, questionDays.least)) return wrong("too_soon", { min: questionDays.least });
    if (end > daysFrom(now, questionDays.most + 1)) return wrong("too_far", { max: questionDays.most });
    return end;
  });

/** What a decision is given besides its name. */
export interface Given {
  readonly reason?: string | undefined;
  readonly text?: string | undefined;
  /** Fields that a question opens. */
  readonly fields?: readonly string[] | undefined;
  /** RFC 3339. */
  readonly due?: string | undefined;
}

/** How each need of a row is read, beside text and due day, which mean the same everywhere. */
export type Needs = Readonly<Record<string, z.ZodType>>;

/** Parses what a row of the table of decisions asks for, no more and no less; throws a 422 that names the fields. */
export const parseGiven = <Read extends Given = Given>(
  row: Decision<string>,
  input: Readonly<Record<string, unknown>>,
  now: Date,
  needs: Needs = {},
): Read => {
  const known: Needs = { text: prose({ max: 3000 }), due: DueDay(now), ...needs };
  const shape = Object.fromEntries(
    (row.needs ?? []).map((need) => {
      const schema = known[need];
      if (!schema) throw new Error(`nothing reads ${need}`);
      return [need, schema];
    }),
  );
  const schema = z.strictObject({ ...(row.reasons && { reason: z.enum(row.reasons) }), ...shape });
  return parseInput(schema, input) as unknown as Read;
};

export const DecisionRequest = z.looseObject({
  decision: z.string().max(40),
  /** The version that the person was looking at; when given, what moved on since is refused with 409. */
  version: z.coerce.number().int().optional(),
});

export const refuseStale = (seen: number | undefined, stored: number) => {
  if (seen !== undefined && seen !== stored) throw new Refusal(409, "changed_meanwhile");
};
