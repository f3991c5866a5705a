import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { takeableFields } from "#functions/registration/duplicates/taking-over.ts";
import type { Organization } from "#shared/organizations.ts";
import { profile } from "../office.ts";
import { inStatus } from "../paths.ts";
import { errorsOf, type Finding, openFinding, unlike } from "./pairs.ts";

let finding: Finding;
beforeAll(async () => {
  finding = await openFinding();
});

/** All of an organization but how often it moved, and whom the clock of the office suspects. */
const asItWas = ({ version: _, suspects: __, ...organization }: Organization) => organization;

const text = fc.constantFrom("", "Habari", "أهلا", "你好", "Ёлка e. V.");
const answers = fc.record({
  nameLatin: text,
  nameEnglish: text,
  nameFrench: text,
  acronym: text,
  mission: fc.constantFrom("One.", "Two."),
  categories: fc.subarray(["migrants", "women_led", "academia"] as const, { minLength: 1 }),
  levels: fc.subarray(["local", "national"] as const, { minLength: 1 }),
  objectives: fc.subarray(["1", "6", "23"] as const),
  network: text,
  yearFounded: fc.constantFrom("", "1999"),
  directoryListing: fc.constantFrom("yes", "no"),
});
const statuses = ["submitted", "info_requested", "active", "suspended"] as const;

it("merging and taking apart changes nothing, whatever was taken over", async () => {
  const { office, organizationOf } = finding;
  let turn = 0;
  await fc.assert(
    fc.asyncProperty(
      answers,
      answers,
      fc.constantFrom(...statuses),
      fc.constantFrom("submitted", "active"),
      fc.subarray([...takeableFields]),
      async (mine, theirs, from, into, take) => {
        turn += 1;
        const twin = await inStatus(office, from, { ...profile, ...unlike(`Twin ${turn}`), ...mine } as typeof profile);
        const kept = await inStatus(office, into, {
          ...profile,
          ...unlike(`Kept ${turn}`),
          ...theirs,
        } as typeof profile);
        await office.runDuties();
        const before = [await organizationOf(twin), await organizationOf(kept)].map(asItWas);
        const shown = async () =>
          new Map((await office.rows("published")).map((row) => [String(row.place), row] as const));
        const casesOf = async () =>
          (await office.rows("cases"))
            .filter(({ reference }) => [twin.reference, kept.reference].includes(reference))
            .map(({ suspected: _, ...row }) => row)
            .toSorted((a, b) => (a.reference < b.reference ? -1 : 1));
        const [rows, cases] = [await shown(), await casesOf()];
        const merged = await office.decide(office.staff.officer, twin.reference, "merge", {
          into: kept.reference,
          take,
        });
        expect([errorsOf(merged), merged.status]).toEqual([undefined, 200]);
        office.clock.advance({ hours: 30 });
        await office.signStaffIn();
        expect(await office.decide(office.staff.second, twin.reference, "unmerge")).toMatchObject({ status: 200 });
        expect([await organizationOf(twin), await organizationOf(kept)].map(asItWas)).toEqual(before);
        expect([await shown(), await casesOf()]).toEqual([rows, cases]);
        const { audit } = await office.room.registrations();
        expect((await audit.of(twin.reference)).map(({ what }) => what)).toEqual(
          expect.arrayContaining(["merge", "unmerge"]),
        );
        const kinds = (await audit.revisionsOf(kept.reference)).filter(({ after }) => after && "absorbed" in after);
        expect(kinds).toHaveLength(1);
      },
    ),
    { numRuns: 12 },
  );
});
