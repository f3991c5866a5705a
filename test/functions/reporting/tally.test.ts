import fc from "fast-check";
import { expect, it } from "vitest";
import { partsToCount } from "#functions/reporting/figures/counting.ts";
import { standingsOf } from "#functions/reporting/figures/country-standing.ts";
import { answerTime } from "#functions/reporting/figures/rules.ts";
import { type Tally, together } from "#functions/reporting/figures/tally.ts";
import { daysOf, monthsOf, yearSchema } from "#functions/reporting/figures/year.ts";
import { answerTimesOf, rowsOf } from "#functions/reporting/figures/year-figures.ts";

const code = fc.constantFrom("a", "b", "none");
const tally: fc.Arbitrary<Tally> = fc.dictionary(
  fc.constantFrom("one", "two"),
  fc.dictionary(code, fc.array(fc.integer({ min: -5, max: 50 }), { minLength: 1, maxLength: 3 })),
);

/** Rows without numbers say the same as no rows. */
const said = (sum: Tally) =>
  Object.fromEntries(
    Object.entries(sum)
      .map(([name, rows]) => [name, Object.fromEntries(Object.entries(rows))] as const)
      .filter(([, rows]) => Object.keys(rows).length > 0),
  );

it("parts add up to the whole, however they are cut and in whichever order they come", () => {
  fc.assert(
    fc.property(fc.array(tally, { maxLength: 8 }), fc.nat(8), (parts, cut) => {
      const whole = together(...parts);
      const [first, rest] = [parts.slice(0, cut), parts.slice(cut)];
      expect(said(together(together(...first), together(...rest)))).toEqual(said(whole));
      expect(said(together(...parts.toReversed()))).toEqual(said(whole));
    }),
  );
});

it("a year has its months and days by universal time, and none that has not begun", () => {
  expect(monthsOf("2026", new Date("2026-03-01T00:00:00.000Z"))).toEqual(["01", "02", "03"]);
  expect(monthsOf("2026", new Date("2026-02-28T23:59:59.999Z"))).toEqual(["01", "02"]);
  expect(monthsOf("2025", new Date("2026-02-28T23:59:59.999Z"))).toHaveLength(12);
  expect(daysOf("2024", "02", new Date("2026-01-01T00:00:00Z")).at(-1)).toBe("2024-02-29");
  expect(daysOf("2026", "11", new Date("2026-11-03T00:00:00Z"))).toEqual(["2026-11-01", "2026-11-02", "2026-11-03"]);
  const at = yearSchema(new Date("2026-12-31T23:59:59.999Z"));
  expect([at.safeParse("2026").success, at.safeParse("2027").success, at.safeParse("2019").success]).toEqual([
    true,
    false,
    false,
  ]);
  for (const typed of ["", "26", "20260", "2026 ", "२०२६"]) expect(at.safeParse(typed).success).toBe(false);
});

it("a month is counted again until it was counted after it was over", () => {
  const now = new Date("2026-03-10T02:00:00.000Z");
  const part = (name: string, at: string) => ({ year: "2026", part: name, tally: {}, at, startedAt: at });
  expect(partsToCount("2026", false, [], now)).toEqual(["organizations", "month#01", "month#02", "month#03"]);
  const known = [
    part("organizations", "2026-03-09T00:00:00.000Z"),
    part("month#01", "2026-02-02T00:00:00.000Z"),
    part("month#02", "2026-03-01T23:59:59.999Z"),
  ];
  expect(partsToCount("2026", false, known, now)).toEqual(["organizations", "month#02", "month#03"]);
  expect(partsToCount("2026", true, known, now)).toHaveLength(4);
  const over = [part("organizations", "2026-01-02T00:00:00.000Z")];
  expect(partsToCount("2025", false, over, now)).not.toContain("organizations");
});

it("an answer is as promised up to the very instant", () => {
  const sent = "2026-11-01T10:00:00.000Z";
  expect(answerTime(sent, "2026-11-15T10:00:00.000Z", undefined)).toEqual({ days: 14, inTime: true });
  expect(answerTime(sent, "2026-11-15T10:00:00.001Z", undefined)).toEqual({ days: 14, inTime: false });
  expect(answerTime(sent, "2026-11-02T09:59:59.999Z", "2026-11-01T12:00:00.000Z")).toEqual({ days: 0, inTime: false });
});

it("median and nine of ten come from how many had their answer after how many days", () => {
  const days = Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9, 30].map((length) => [`enquiries.${length}`, [1]]));
  const [times] = answerTimesOf({ tally: { answers: { enquiries: [10, 9] }, answer_days: days } }).filter(
    ({ capability }) => capability === "enquiries",
  );
  expect(times).toEqual({ capability: "enquiries", answered: 10, inTime: 9, median: 5, ninetieth: 9 });
  expect(answerTimesOf({ tally: {} })[0]).toMatchObject({ answered: 0, median: null, ninetieth: null });
});

it("a table shows who was not reached, and what nobody knew of when it was made", () => {
  const rows = rowsOf({ tally: { input_region: { africa: [2, 1], atlantis: [1, 0] } } }, "input_region");
  expect(rows.find(({ code: of }) => of === "arab_states")?.counts).toEqual([0, 0]);
  expect(rows.find(({ code: of }) => of === "atlantis")?.counts).toEqual([1, 0]);
  expect(rows.some(({ code: of }) => of === "none")).toBe(false);
});

it("countries stand in the lists of the United Nations, some in several", () => {
  expect(standingsOf("UG")).toEqual(["ldc", "lldc"]);
  expect(standingsOf("TV")).toEqual(["ldc", "sids"]);
  expect(standingsOf("CH")).toEqual([]);
});
