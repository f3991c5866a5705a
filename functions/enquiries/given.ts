import { type Needs, parseGiven as parse, type Given as SharedGiven } from "#shared/decision-input.ts";
import type { Decision } from "#shared/decisions.ts";
import { line } from "#shared/text.ts";

/** What a decision about an enquiry is given besides its name. */
export interface Given extends SharedGiven {
  /** Opaque id of the officer who goes on with it. */
  readonly assignee?: string | undefined;
}

const needs: Needs = { assignee: line({ max: 100 }) };

/** Parses what a row of the table of decisions asks for, no more and no less; throws a 422 that names the fields. */
export const parseGiven = (row: Decision<string>, input: Readonly<Record<string, unknown>>, now: Date): Given =>
  parse<Given>(row, input, now, needs);
