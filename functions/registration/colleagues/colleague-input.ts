import * as z from "zod";
import { parseInput } from "#shared/input.ts";
import { Language } from "#shared/languages.ts";
import { EmailAddress, line, prose } from "#shared/text.ts";
import type { ColleagueDecisionName } from "./colleague-decisions.ts";

const Id = line({ max: 60 });

/** What each decision is given besides its name, as forms and programs send it. */
const given = {
  invite: z.strictObject({ name: line({ max: 200 }), email: EmailAddress, language: Language }),
  invite_again: z.strictObject({ invitation: Id }),
  take_back: z.strictObject({ invitation: Id }),
  accept: z.strictObject({}),
  decline_invitation: z.strictObject({}),
  expire_invitation: z.strictObject({}),
  remove: z.strictObject({ colleague: Id, text: prose({ min: 0, max: 1000 }).optional() }),
  leave: z.strictObject({}),
  hand_over: z.strictObject({ colleague: Id }),
} as const satisfies Record<ColleagueDecisionName, z.ZodType>;

export interface ColleagueGiven {
  readonly name?: string;
  readonly email?: string;
  readonly language?: Language;
  /** Which open invitation, by its id. */
  readonly invitation?: string;
  /** Which focal point, by the person's id. */
  readonly colleague?: string;
  /** Why somebody is removed: for officers only. */
  readonly text?: string;
}

/** Parses what a decision asks for, no more and no less; throws a 422 that names the fields. */
export const parseColleagueGiven = (
  decision: ColleagueDecisionName,
  sent: Readonly<Record<string, unknown>>,
): ColleagueGiven => parseInput(given[decision] as z.ZodType<ColleagueGiven>, sent);
