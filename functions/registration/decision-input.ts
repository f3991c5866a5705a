import * as z from "zod";
import { parseGiven as parse, type Given as SharedGiven } from "#shared/decision-input.ts";
import type { Decision } from "#shared/decisions.ts";
import { choices, parseInput } from "#shared/input.ts";
import { type FieldName, fieldNames } from "#shared/profile.ts";
import { readReference } from "#shared/references.ts";
import { line } from "#shared/text.ts";
import { takeableFields } from "./duplicates/taking-over.ts";

/** What a decision about a registration is given besides its name. */
export interface Given extends SharedGiven {
  readonly fields?: readonly FieldName[] | undefined;
  /** The registration into which another is merged, and the fields that it takes over. */
  readonly into?: string | undefined;
  readonly take?: readonly FieldName[] | undefined;
  /** Another registration that a decision or a letter is about. */
  readonly other?: string | undefined;
}

const Reference = line({ max: 100 }).transform((typed, context) => {
  const reference = readReference(typed);
  if (reference) return reference;
  context.addIssue({ code: "custom", params: { code: "wrong_reference" } });
  return z.NEVER;
});

const Take = z.object({ take: choices(z.enum(takeableFields)).default([]) });

const needs = { fields: choices(z.enum(fieldNames), { min: 1 }), into: Reference, other: Reference };

/** Parses what a row of the table of decisions asks for, no more and no less; throws a 422 that names the fields. */
export const parseGiven = (row: Decision<string>, input: Readonly<Record<string, unknown>>, now: Date): Given => {
  if (!row.needs?.includes("into")) return parse(row, input, now, needs);
  const { take, ...others } = input;
  return { ...parse<Given>(row, others, now, needs), ...parseInput(Take, { take }) };
};
