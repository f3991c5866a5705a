import { type Needs, parseGiven as parse, type Given as SharedGiven } from "#shared/decision-input.ts";
import type { Decision } from "#shared/decisions.ts";
import { line } from "#shared/text.ts";

/** What a decision about an input is given besides its name. */
export interface Given extends SharedGiven {
  /** Opaque id of the officer who goes on with the case. */
  readonly assignee?: string | undefined;
  /** The id of a document of the input. */
  readonly document?: string | undefined;
}

const needs: Needs = { assignee: line({ max: 100 }), document: line({ max: 60 }) };

/** Parses what a row of the table of decisions asks for, no more and no less; throws a 422 that names the fields. */
export const parseGiven = (row: Decision<string>, input: Readonly<Record<string, unknown>>, now: Date): Given =>
  parse<Given>(row, input, now, needs);
