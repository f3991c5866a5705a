import type { LibraryChange, LibraryEntry } from "#shared/inputs/published-inputs.ts";
import { FactsReader, FactsWriter } from "./facts-file.ts";
import { type Group, groups, ofGroups } from "./groups.ts";
import { IndexReader, IndexWriter } from "./index-file.ts";
import { checksumOf, packSections, Unreadable } from "./sections.ts";

export const fileNames = ["facts", ...groups] as const;
/** What a library is stored as: the facts, and an index for each group of languages. */
export type LibraryFiles = Readonly<Record<(typeof fileNames)[number], Uint8Array>>;

const kindOf = (name: (typeof fileNames)[number]) => fileNames.indexOf(name);

/** Makes the files of a library from changes, the newest first: what comes first of a reference holds. */
export class LibraryWriter {
  readonly #seen = new Set<string>();
  readonly #facts = new FactsWriter();
  readonly #indexes = ofGroups(() => new IndexWriter());

  add(change: LibraryChange): void {
    if (this.#seen.has(change.reference)) return;
    this.#seen.add(change.reference);
    if ("gone" in change) return;
    this.#facts.add(change);
    for (const group of groups) this.#indexes[group].add(change.terms[group]);
  }

  files(): LibraryFiles {
    const files = fileNames.map((name) => ({
      name,
      sections: name === "facts" ? this.#facts.sections() : this.#indexes[name].sections(),
    }));
    const build = files.reduce((sum, { sections }) => checksumOf(sections, sum), 0);
    return Object.fromEntries(
      files.map(({ name, sections }) => [name, packSections(kindOf(name), build, sections)]),
    ) as Record<(typeof fileNames)[number], Buffer>;
  }
}

/** Entries that were written together, and which of them still hold. */
export interface Shelf {
  readonly facts: FactsReader;
  readonly indexes: Readonly<Record<Group, IndexReader>>;
  /** By entry: 1 while nothing newer is known of it. */
  readonly current: Uint8Array;
  /** What it was made from, where that is still at hand. */
  readonly entries?: readonly LibraryEntry[];
}

/** What is searched: how many entries, and how long they are together in each group of languages that they have text in. */
export interface Library {
  readonly shelves: readonly Shelf[];
  readonly size: number;
  readonly extent: Readonly<Record<Group, { readonly entries: number; readonly length: number }>>;
}

const measure = (shelves: readonly Shelf[]): Library => {
  const extent = ofGroups((group) => {
    let [entries, length] = [0, 0];
    for (const { indexes, current } of shelves) {
      const { lengths } = indexes[group];
      for (let entry = 0; entry < current.length; entry += 1) {
        const one = current[entry] === 1 ? (lengths[entry] ?? 0) : 0;
        if (one > 0) entries += 1;
        length += one;
      }
    }
    return { entries, length };
  });
  const size = shelves.reduce((sum, { current }) => sum + current.reduce((all, one) => all + one, 0), 0);
  return { shelves, size, extent };
};

const openShelf = (files: LibraryFiles, entries?: readonly LibraryEntry[]): Shelf => {
  const facts = new FactsReader(files.facts, kindOf("facts"));
  const indexes = ofGroups((group) => new IndexReader(files[group], kindOf(group)));
  const count = facts.references.length;
  for (const group of groups)
    if (indexes[group].build !== facts.build || indexes[group].lengths.length !== count)
      throw new Unreadable("files of different builds");
  return { facts, indexes, current: new Uint8Array(count).fill(1), ...(entries && { entries }) };
};

/** Opens what a `LibraryWriter` made; throws `Unreadable` for anything else, and for files of different builds. */
export const openLibrary = (files: LibraryFiles): Library => measure([openShelf(files)]);

const written = (entries: readonly LibraryEntry[]): Shelf => {
  const writer = new LibraryWriter();
  for (const entry of entries) writer.add(entry);
  return openShelf(writer.files(), entries);
};

export const emptyLibrary = (): Library => measure([]);

const mostShelves = 8;

/** Many shelves of few entries become one. */
const tidied = (shelves: readonly Shelf[]): Shelf[] => {
  const small = shelves.filter(({ entries }) => entries);
  if (shelves.length <= mostShelves) return [...shelves];
  const kept = small.flatMap(({ entries = [], current }) => entries.filter((_, place) => current[place] === 1));
  return [...shelves.filter(({ entries }) => !entries), written(kept)];
};

const without = (shelf: Shelf, references: Iterable<string>): Shelf => {
  const places = [...references].map((reference) => shelf.facts.find(reference)).filter((place) => place !== undefined);
  if (places.length === 0) return shelf;
  const current = shelf.current.slice();
  for (const place of places) current[place] = 0;
  return { ...shelf, current };
};

/**
 * The library after changes, in the order of time: it answers as one that was written anew from all that holds then, to
 * the last digit. What an earlier call made stays as it was.
 */
export const withChanges = (library: Library, changes: readonly LibraryChange[]): Library => {
  if (changes.length === 0) return library;
  const newest = new Map(changes.map((change) => [change.reference, change]));
  const fresh = [...newest.values()].filter((change): change is LibraryEntry => !("gone" in change));
  const left = library.shelves.map((shelf) => without(shelf, newest.keys()));
  return measure(tidied(fresh.length > 0 ? [...left, written(fresh)] : left));
};
