import type { Clause } from "./clauses.ts";
import { groups } from "./groups.ts";
import type { IndexReader } from "./index-file.ts";
import type { Library, Shelf } from "./library.ts";

// Okapi BM25 with the usual parameters, over weights in place of frequencies.
const saturation = 1.2;
const lengthShare = 0.75;
/** What a word weighs that only begins as was typed. */
const beginningWeight = 0.5;

/** By entry of a shelf: its rank, and whether it has all that is required. */
export interface Ranked {
  readonly scores: Float64Array;
  readonly found: Uint8Array;
}

interface Reading {
  readonly entries: Uint32Array;
  readonly weights: Uint8Array;
}

/** Raises what an entry is worth for one clause by the places of one index; the best of its languages and words counts. */
const raise = (
  best: Float64Array,
  { index, places, factor, average }: { index: IndexReader; places: Iterable<number>; factor: number; average: number },
  { entries, weights }: Reading,
): void => {
  const { lengths } = index;
  for (const place of places) {
    const count = index.read(place, entries, weights);
    for (let at = 0; at < count; at += 1) {
      const entry = entries[at] ?? 0;
      const weight = (weights[at] ?? 0) * factor;
      const length = saturation * (1 - lengthShare + (lengthShare * (lengths[entry] ?? 0)) / average);
      const worth = weight / (weight + length);
      if (worth > (best[entry] ?? 0)) best[entry] = worth;
    }
  }
};

function* between([from, until]: readonly [number, number]): Generator<number> {
  for (let place = from; place < until; place += 1) yield place;
}

const worthOf = (
  clause: Clause,
  { indexes }: Shelf,
  { extent }: Library,
  best: Float64Array,
  reading: Reading,
): void => {
  best.fill(0);
  for (const group of groups) {
    const index = indexes[group];
    const average = extent[group].length / Math.max(1, extent[group].entries);
    if (average === 0) continue;
    const place = index.find(clause.terms[group]);
    if (place !== undefined) raise(best, { index, places: [place], factor: 1, average }, reading);
    const beginning = clause.beginnings?.[group];
    if (beginning === undefined) continue;
    raise(best, { index, places: between(index.beginningWith(beginning)), factor: beginningWeight, average }, reading);
  }
};

/** Ranks the entries of every shelf; how rare a word is, is counted among all that hold. */
export const rank = (library: Library, clauses: readonly Clause[]): Ranked[] => {
  const work = library.shelves.map((shelf) => {
    const count = shelf.current.length;
    return {
      shelf,
      scores: new Float64Array(count),
      had: new Uint8Array(count),
      best: new Float64Array(count),
      reading: { entries: new Uint32Array(count), weights: new Uint8Array(count) },
    };
  });
  for (const clause of clauses) {
    let having = 0;
    for (const { shelf, best, reading } of work) {
      worthOf(clause, shelf, library, best, reading);
      for (let entry = 0; entry < best.length; entry += 1)
        if ((best[entry] ?? 0) > 0 && shelf.current[entry] === 1) having += 1;
    }
    const rarity = Math.log(1 + (library.size - having + 0.5) / (having + 0.5));
    for (const { scores, had, best } of work)
      for (let entry = 0; entry < best.length; entry += 1) {
        const worth = best[entry] ?? 0;
        if (worth === 0) continue;
        scores[entry] = (scores[entry] ?? 0) + rarity * worth;
        if (clause.required) had[entry] = (had[entry] ?? 0) + 1;
      }
  }
  const required = clauses.filter((clause) => clause.required).length;
  return work.map(({ shelf, scores, had }) => {
    const found = new Uint8Array(had.length);
    if (required > 0)
      for (let entry = 0; entry < found.length; entry += 1)
        if (had[entry] === required && shelf.current[entry] === 1) found[entry] = 1;
    return { scores, found };
  });
};
