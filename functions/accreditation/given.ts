import * as z from "zod";
import { type Needs, parseGiven as parse, type Given as SharedGiven } from "#shared/decision-input.ts";
import type { Decision } from "#shared/decisions.ts";
import type { Call } from "#shared/forums.ts";
import { choices } from "#shared/input.ts";
import { line } from "#shared/text.ts";
import { type ChecklistItem, checklistAnswers, checklistItems } from "./accreditation.ts";
import { fieldNames } from "./answers.ts";

type Checklist = Partial<Record<ChecklistItem, (typeof checklistAnswers)[number]>>;

/** What a decision about an application is given besides its name. */
export interface Given extends SharedGiven {
  /** Opaque id of the officer who goes on with the case. */
  readonly assignee?: string | undefined;
  readonly checklist?: Checklist | undefined;
}

/** How a document is named among the fields of an application. */
export const documentField = (id: string) => `document.${id}`;

/** Everything that a question about an application can open: its fields, and the documents of its call. */
const openable = ({ documents }: Pick<Call, "documents">): readonly string[] => [
  ...fieldNames,
  ...documents.map(({ id }) => documentField(id)),
];

const needsOf = (call: Call): Needs => ({
  fields: choices(z.enum(openable(call)), { min: 1 }),
  assignee: line({ max: 100 }),
  checklist: z.partialRecord(z.enum(checklistItems), z.enum(checklistAnswers)),
});

/** Parses what a row of the table of decisions asks for, no more and no less; throws a 422 that names the fields. */
export const parseGiven = (
  row: Decision<string>,
  input: Readonly<Record<string, unknown>>,
  call: Call,
  now: Date,
): Given => parse<Given>(row, input, now, needsOf(call));
