import { describe, expect, it } from "vitest";
import { decisions as accreditation } from "#functions/accreditation/accreditation.ts";
import { decisions as enquiries, topics } from "#functions/enquiries/enquiries.ts";
import { changeDecisions, decisions as registration } from "#functions/registration/registration.ts";
import { rules } from "#functions/reporting/figures/rules.ts";
import { figureTables } from "#functions/reporting/figures/tables.ts";
import { decisions as submissions } from "#functions/submissions/submissions.ts";
import type { Decision } from "#shared/decisions.ts";

type Table = Readonly<Record<string, Decision<string>>>;

/** What can be decided in each capability, by its own table. */
const tables: Readonly<Record<keyof typeof rules, Table>> = {
  ORG: { ...registration, ...changeDecisions },
  APP: accreditation,
  INP: submissions,
  ENQ: enquiries,
};

/** Refusing takes two steps where another officer confirms it: the reason is given in the first. */
const reasonsOf = (table: Table, name: string): readonly string[] =>
  (name === "refuse" ? table.propose_refusal : table[name])?.reasons ?? [];

describe.each(Object.entries(rules))("figures of %s", (prefix, rule) => {
  const table = tables[prefix as keyof typeof rules];

  it("speak of decisions that there are", () => {
    const named = [...rule.received, ...rule.answers, ...rule.decisions, ...rule.refusals];
    expect(named.filter((name) => !(name in table))).toEqual([]);
  });

  it("count every reason that a refusal can have, and no other", () => {
    const given = new Set(rule.refusals.flatMap((name) => reasonsOf(table, name)));
    const counted = figureTables.reasons.codes.filter((code) => code.startsWith(`${rule.capability}.`));
    expect(new Set(counted)).toEqual(new Set([...given].map((reason) => `${rule.capability}.${reason}`)));
  });
});

it("counts questions by every topic that one can choose", () => {
  expect(figureTables.enquiry_topic.codes).toEqual([...topics, "none"]);
});
