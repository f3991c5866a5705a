import * as z from "zod";
import { parseGiven, type Given as SharedGiven } from "#shared/decision-input.ts";
import type { Decision } from "#shared/decisions.ts";
import { fieldErrors, parseInput } from "#shared/input.ts";
import { Refusal } from "#shared/refusal.ts";
import { EmailAddress } from "#shared/text.ts";
import { consentForm, named, ownForm } from "./asked.ts";
import { Answers, type Consent, documentFields, fields, TravelDocument } from "./fields.ts";
import type { Matter } from "./matter.ts";
import { type DecisionName, representativeDecisions } from "./representatives.ts";

const { givenName, familyName, language, function: role, relationship } = fields;

/** What a focal point says of somebody. */
const nominationShape = {
  givenName: givenName.schema.default(""),
  familyName: familyName.schema.default(""),
  email: EmailAddress,
  language: language.schema,
  function: role.schema,
  relationship: relationship.schema,
};
export const Nomination = z.strictObject(nominationShape).superRefine((typed, context) => {
  for (const [field, code] of named(typed)) context.addIssue({ code: "custom", path: [field], params: { code } });
});
export type Nomination = z.infer<typeof Nomination>;

/** What a decision about a representative is given besides its name. */
export interface Given extends SharedGiven {
  readonly nomination?: Nomination | undefined;
  /** Place on the reserve, from 1 on. */
  readonly rank?: number | undefined;
  readonly answers?: Answers | undefined;
  /** To be sealed. */
  readonly document?: TravelDocument | undefined;
  /** What was agreed to. */
  readonly consents?: readonly Consent[] | undefined;
}

const Own = z.strictObject({ answers: z.record(z.string(), z.unknown()) });
const Agreed = Own.partial().extend({ consents: z.record(z.string(), z.unknown()) });
const Rank = z
  .union([z.string(), z.number()])
  .transform(Number)
  .refine((rank) => Number.isInteger(rank) && rank >= 1 && rank <= 100, { params: { code: "not_a_number" } });

type Sent = Readonly<Record<string, unknown>>;

/** Parses what a decision asks for, no more and no less; throws a 422 that names the fields. */
export const givenFor = (decision: DecisionName, sent: Sent, matter: Matter, now: Date): Given => {
  const row: Decision<string> = representativeDecisions[decision];
  switch (decision) {
    case "replace":
      return { nomination: parseInput(Nomination, sent) };
    case "fill":
      return ownData(parseInput(Own, sent).answers, matter, now);
    case "confirm_self":
      return agreement(sent, matter, now);
    default:
      return parseGiven<Given>(row, sent, now, { rank: Rank });
  }
};

const ownData = (typed: Sent, { call, dates, representative }: Matter, now: Date): Given => {
  const form = ownForm(call, { startsAt: dates.startsAt, now, documentKnown: representative.documented });
  const answers: Record<string, unknown> = { ...(parseInput(form.whole, typed) as Record<string, unknown>) };
  const document = Object.fromEntries(documentFields.map((name) => [name, String(answers[name] ?? "")]));
  for (const name of documentFields) delete answers[name];
  const documented = Object.values(document).some(Boolean);
  return { answers: Answers.parse(answers), ...(documented && { document: TravelDocument.parse(document) }) };
};

/** Agreeing needs complete data, given with it or before. */
const agreement = (sent: Sent, matter: Matter, now: Date): Given => {
  const { consents, answers } = parseInput(Agreed, sent);
  const own = answers ? ownData(answers, matter, now) : {};
  const told = own.answers ?? matter.representative.answers;
  if (!answers) refuseIncomplete(matter, now);
  const agreed = parseInput(consentForm(matter.call, told), consents) as Readonly<Record<Consent, boolean>>;
  return { ...own, consents: (Object.keys(agreed) as Consent[]).filter((consent) => agreed[consent]) };
};

const refuseIncomplete = ({ call, dates, representative }: Matter, now: Date) => {
  const form = ownForm(call, { startsAt: dates.startsAt, now, documentKnown: representative.documented });
  const complete = form.whole.safeParse(representative.answers, { reportInput: true });
  if (!complete.success) throw new Refusal(422, "invalid", fieldErrors(complete.error));
};
