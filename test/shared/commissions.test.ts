import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { commissions, commissionsOf, groupsOf, regionalGroups } from "#shared/commissions.ts";
import { type CountryCode, countryCodes } from "#shared/countries.ts";

/** The list they were taken from, where it lies beside the project. */
const source = join(import.meta.dirname, "../../../shared/data/countries.json");
const Row = z.object({
  iso2: z.string(),
  commissions: z.array(z.string()),
  commissionsAssociate: z.array(z.string()),
  regionalGroups: z.array(z.string()),
});

const codeOf: Readonly<Record<string, string>> = {
  African: "african",
  "Asia-Pacific": "asia_pacific",
  "Eastern European": "eastern_european",
  GRULAC: "grulac",
  WEOG: "weog",
};

const sizes = (of: (country: CountryCode) => readonly string[], names: readonly string[]) =>
  names.map((name) => countryCodes.filter((code) => of(code).includes(name)).length);

describe("regional commissions and groups", () => {
  it("have as many members and associate members as they have", () => {
    expect(sizes(commissionsOf, commissions)).toEqual([54, 56, 60, 62, 21]);
    expect(sizes(groupsOf, regionalGroups)).toEqual([54, 54, 23, 33, 28]);
  });

  it("overlap, and leave some out", () => {
    expect(commissionsOf("FR")).toEqual(["ece", "eclac", "escap"]);
    expect(commissionsOf("PR")).toEqual(["eclac"]);
    expect(groupsOf("TR")).toEqual(["asia_pacific", "weog"]);
    expect(groupsOf("US")).toEqual([]);
    expect(groupsOf("KI")).toEqual([]);
    expect(commissionsOf("AQ")).toEqual([]);
  });

  it("are those of the source", () => {
    const rows = existsSync(source) ? z.array(Row).parse(JSON.parse(readFileSync(source, "utf8"))) : [];
    const told = rows.map((row) => [
      row.iso2,
      [...row.commissions, ...row.commissionsAssociate].map((name) => name.toLowerCase()).sort(),
      row.regionalGroups.map((name) => codeOf[name]).sort(),
    ]);
    const ours = (rows.map(({ iso2 }) => iso2) as CountryCode[]).map((code) => [
      code,
      commissionsOf(code).toSorted(),
      groupsOf(code).toSorted(),
    ]);
    expect(ours).toEqual(told);
  });
});
