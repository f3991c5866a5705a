import { instantAt, localAt } from "./time.ts";

export interface Shift {
  readonly years: number;
  readonly days: number;
}

/** So many years and days later by the clocks of a zone: what closes at 23:59 there still does, whatever summer time is. */
export const shifted = (instant: string, zone: string, { years, days }: Shift): string => {
  const local = localAt(instant, zone);
  const moved = new Date(`${local.slice(0, 10)}T00:00:00Z`);
  moved.setUTCFullYear(moved.getUTCFullYear() + years);
  // The 29th of February becomes the 28th, not a day of March.
  if (moved.getUTCDate() !== Number(local.slice(8, 10))) moved.setUTCDate(0);
  moved.setUTCDate(moved.getUTCDate() + days);
  const found = instantAt(`${moved.toISOString().slice(0, 10)}${local.slice(10)}`, zone);
  if ("instant" in found) return found.instant;
  if (found.problem === "not_a_date") throw new Error("a date moved out of the calendar");
  // Clocks change just then: the later of the two takes nothing away from anybody.
  return found.instants[1];
};
