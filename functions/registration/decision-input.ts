import * as z from "zod";
import { parseGiven as parse, type Given as SharedGiven } from "#shared/decision-input.ts";
import type { Decision } from "#shared/decisions.ts";
import { choices } from "#shared/input.ts";
import { type FieldName, fieldNames } from "#shared/profile.ts";

/** What a decision about a registration is given besides its name. */
export interface Given extends SharedGiven {
  readonly fields?: readonly FieldName[] | undefined;
}

const needs = { fields: choices(z.enum(fieldNames), { min: 1 }) };

/** Parses what a row of the table of decisions asks for, no more and no less; throws a 422 that names the fields. */
export const parseGiven = (row: Decision<string>, input: Readonly<Record<string, unknown>>, now: Date): Given =>
  parse(row, input, now, needs);
