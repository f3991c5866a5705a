import { expect, test } from "vitest";
import { stepsBetween } from "#infra/local/schedules.ts";

const at = (instant: string) => Date.parse(instant);
const shown = (steps: number[]) => steps.map((step) => new Date(step).toISOString().slice(0, 16));

test("a few hours are gone through by the hour and end at the target", () => {
  const steps = stepsBetween(at("2026-11-21T09:30:00Z"), at("2026-11-21T11:59:00Z"));
  expect(shown(steps)).toEqual(["2026-11-21T10:00", "2026-11-21T11:00", "2026-11-21T11:59"]);
});

test("more than a week is gone through by the day", () => {
  const steps = stepsBetween(at("2026-11-21T09:30:00Z"), at("2027-12-26T09:30:00Z"));
  expect(steps).toHaveLength(401);
  expect(shown(steps).slice(0, 2)).toEqual(["2026-11-22T00:00", "2026-11-23T00:00"]);
  expect(shown(steps).at(-1)).toBe("2027-12-26T09:30");
});

test("however far, the steps are few, rise, and end at the target", () => {
  const [from, to] = [at("2026-11-21T09:30:00Z"), at("2199-01-01T00:00:00Z")];
  const steps = stepsBetween(from, to);
  expect(steps.length).toBeLessThanOrEqual(501);
  expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
  expect(steps.at(-1)).toBe(to);
});

test("no time at all is one step", () => {
  expect(stepsBetween(1000, 1000)).toEqual([1000]);
});
