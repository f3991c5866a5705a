import * as z from "zod";

/** Numbers by table, code and measure: what was counted, as plain sums, so that parts add up to the whole. */
export const Tally = z.record(z.string(), z.record(z.string(), z.array(z.int())));
export type Tally = z.infer<typeof Tally>;

const plus = (one: readonly number[] = [], other: readonly number[]): number[] =>
  Array.from({ length: Math.max(one.length, other.length) }, (_, at) => (one[at] ?? 0) + (other[at] ?? 0));

/** Several tallies as one, whatever their order. */
export const together = (...tallies: readonly Tally[]): Tally => {
  const sum: Tally = {};
  for (const tally of tallies) {
    for (const [table, rows] of Object.entries(tally)) {
      const into = sum[table] ?? {};
      for (const [code, counts] of Object.entries(rows)) into[code] = plus(into[code], counts);
      sum[table] = into;
    }
  }
  return sum;
};

/** The same counts under each of these codes; under `none` where there is none. */
export const under = (codes: readonly string[] | undefined, counts: readonly number[]): Record<string, number[]> =>
  Object.fromEntries((codes?.length ? codes : ["none"]).map((code) => [code, [...counts]]));
