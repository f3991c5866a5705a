const day = 24 * 3600 * 1000;

/** So many days later, or earlier, to the millisecond (RFC 3339). */
export const addDays = (instant: string, days: number) => new Date(Date.parse(instant) + days * day).toISOString();

/** The latest days (UTC, YYYY-MM-DD), today first. */
export const latestDays = (now: Date, count: number): string[] =>
  Array.from({ length: count }, (_, n) => addDays(now.toISOString(), -n).slice(0, 10));
