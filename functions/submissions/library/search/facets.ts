import type { LibraryEntry } from "#shared/inputs/published-inputs.ts";

/** What the library is filtered by, as addresses and forms call it, and an entry's values. */
const facets = {
  forum: ({ forum }) => [forum],
  /** Of whoever sent it, and those that it is about. */
  region: ({ region, regions }) => [region, ...regions],
  country: ({ country, countries }) => (country ? [country, ...countries] : countries),
  kind: ({ submitter }) => [submitter],
  category: ({ categories }) => categories,
  objective: ({ objectives }) => objectives,
  language: ({ languages }) => languages,
  year: ({ year }) => [year],
} as const satisfies Record<string, (entry: LibraryEntry) => readonly string[]>;

export type Facet = keyof typeof facets;
export const facetNames = Object.keys(facets) as Facet[];

/** Any of the values of each filter; an empty one filters nothing. */
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;

export const valuesOf = (entry: LibraryEntry, facet: Facet): string[] => [...new Set(facets[facet](entry))];
