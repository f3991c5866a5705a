import * as z from "zod";

/** The year of an instant, by UTC. */
export const yearOf = (instant: string): string => instant.slice(0, 4);

/** The first year of which figures can be asked. */
const firstYear = 2020;

/** A year that has begun. */
export const yearSchema = (now: Date) =>
  z
    .string()
    .regex(/^\d{4}$/)
    .refine((year) => Number(year) >= firstYear && year <= yearOf(now.toISOString()));

export const hasYearBefore = (year: string): boolean => Number(year) > firstYear;

export const yearBefore = (year: string): string => String(Number(year) - 1);

/** The months of a year that have begun, as `01` to `12`. */
export const monthsOf = (year: string, now: Date): string[] => {
  const today = now.toISOString().slice(0, 7);
  return Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, "0")).filter(
    (month) => `${year}-${month}` <= today,
  );
};

/** The days of a month that have begun, oldest first, as dates by UTC. */
export const daysOf = (year: string, month: string, now: Date): string[] => {
  const today = now.toISOString().slice(0, 10);
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Array.from({ length: last }, (_, at) => `${year}-${month}-${String(at + 1).padStart(2, "0")}`).filter(
    (day) => day <= today,
  );
};

/** The first instant after a month. */
export const endOfMonth = (year: string, month: string): string =>
  new Date(Date.UTC(Number(year), Number(month), 1)).toISOString();
