import * as z from "zod";
import { parseInput } from "#shared/input.ts";
import type { withdrawalReasons } from "./announcement.ts";
import { type AnnouncementDecision, rowOf } from "./announcement-decisions.ts";
import { detailShape, fieldName } from "./details.ts";

/** What a decision is given besides its name. */
export interface Given {
  readonly reason?: (typeof withdrawalReasons)[number] | undefined;
  /** How many people somebody says that it goes to. */
  readonly recipients?: number | undefined;
  /** New values of what officers write. */
  readonly changes: Readonly<Record<string, unknown>>;
}

const changes = z.object(detailShape).partial().shape;

const shapes: Partial<Record<AnnouncementDecision, z.ZodRawShape>> = {
  save: changes,
  correct: changes,
  // A typed number, too.
  send: {
    recipients: z.union([
      z.int(),
      z
        .string()
        .trim()
        .regex(/^\d{1,9}$/)
        .transform(Number),
    ]),
  },
};

const noNumber = (sent: Readonly<Record<string, unknown>>) => sent.recipients === undefined || sent.recipients === "";

/** Parses what a row asks for, no more and no less; throws a 422 that names the fields. */
export const givenTo = (decision: AnnouncementDecision, sent: Readonly<Record<string, unknown>>): Given => {
  const { reasons } = rowOf(decision);
  const schema = z.strictObject({ ...shapes[decision], ...(reasons && { reason: z.enum(reasons) }) });
  const typed = decision === "send" && noNumber(sent) ? {} : sent;
  const parsed = Object.entries(parseInput(schema, typed, fieldName)).filter(([, value]) => value !== undefined);
  const { reason, recipients, ...rest } = Object.fromEntries(parsed) as Record<string, unknown>;
  return { reason, recipients, changes: rest } as Given;
};
