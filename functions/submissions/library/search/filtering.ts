import { type Facet, type Filters, facetNames } from "./facets.ts";
import type { Shelf } from "./library.ts";

export interface Counted {
  readonly value: string;
  readonly count: number;
}

/** Entries of a shelf that pass all filters but at most one. */
export interface Filtered {
  readonly entries: Uint32Array;
  /** By place in `entries`: the number of the one filter that it fails, or `passed`. */
  readonly fails: Uint8Array;
}

export const passed = 254;
const failedTwice = 255;

/** By entry: whether it has any of the wanted values. */
const having = ({ facts, current }: Shelf, facet: Facet, wanted: readonly string[]): Uint8Array => {
  const { values, ids, ends } = facts.facets[facet];
  const accepted = Uint8Array.from(values, (value) => (wanted.includes(value) ? 1 : 0));
  const has = new Uint8Array(current.length);
  for (let entry = 0; entry < has.length; entry += 1)
    for (let at = ends[entry] ?? 0; at < (ends[entry + 1] ?? 0); at += 1) if (accepted[ids[at] ?? 0]) has[entry] = 1;
  return has;
};

/** Of the entries that are marked. */
export const filtered = (shelf: Shelf, marked: Uint8Array, filters: Filters): Filtered => {
  const fails = new Uint8Array(marked.length).fill(passed);
  for (const [number, facet] of facetNames.entries()) {
    const wanted = filters[facet] ?? [];
    if (wanted.length === 0) continue;
    const has = having(shelf, facet, wanted);
    for (let entry = 0; entry < has.length; entry += 1)
      if (!has[entry]) fails[entry] = fails[entry] === passed ? number : failedTwice;
  }
  const entries = new Uint32Array(marked.length);
  let count = 0;
  for (let entry = 0; entry < marked.length; entry += 1)
    if (marked[entry] && fails[entry] !== failedTwice) {
      entries[count] = entry;
      fails[count] = fails[entry] ?? passed;
      count += 1;
    }
  return { entries: entries.subarray(0, count), fails: fails.subarray(0, count) };
};

/** Adds up how many entries have each value of a facet, whatever the filter by that facet itself says. */
export const addCounts = (
  counts: Map<string, number>,
  facet: Facet,
  { facts }: Shelf,
  { entries, fails }: Filtered,
): void => {
  const { values, ids, ends } = facts.facets[facet];
  const number = facetNames.indexOf(facet);
  const sums = new Uint32Array(values.length);
  for (let place = 0; place < entries.length; place += 1) {
    if (fails[place] !== passed && fails[place] !== number) continue;
    const entry = entries[place] ?? 0;
    for (let at = ends[entry] ?? 0; at < (ends[entry + 1] ?? 0); at += 1) {
      const id = ids[at] ?? 0;
      sums[id] = (sums[id] ?? 0) + 1;
    }
  }
  for (const [id, value] of values.entries()) if (sums[id]) counts.set(value, (counts.get(value) ?? 0) + sums[id]);
};

/** The commonest first. */
export const inOrder = (counts: ReadonlyMap<string, number>): Counted[] =>
  [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
