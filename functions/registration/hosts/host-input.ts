import * as z from "zod";
import type { Decision } from "#shared/decisions.ts";
import { parseInput } from "#shared/input.ts";
import { Language } from "#shared/languages.ts";
import { EmailAddress, line, prose } from "#shared/text.ts";
import type { HostDecision } from "./host-decisions.ts";
import { hostDecisions } from "./host-decisions.ts";

const needs = { hostName: line({ min: 2, max: 250 }), hostEmail: EmailAddress, hostLanguage: Language };

/** What a host may add to its answer. */
const Answer = z.strictObject({
  answeredBy: line({ min: 0, max: 200 }).default(""),
  text: prose({ min: 0, max: 1000 }).default(""),
});

export interface HostGiven extends Partial<z.infer<typeof Answer>> {
  readonly hostName?: string;
  readonly hostEmail?: string;
  readonly hostLanguage?: Language;
}

/** Parses what a decision about a host asks for, no more and no less; throws a 422 that names the fields. */
export const parseHostGiven = (decision: HostDecision, sent: Readonly<Record<string, unknown>>): HostGiven => {
  const row: Decision<string> = hostDecisions[decision];
  if (row.by === "host") return parseInput(Answer, sent);
  const asked = row.needs ? needs : {};
  return parseInput(z.strictObject(asked), sent) as HostGiven;
};
