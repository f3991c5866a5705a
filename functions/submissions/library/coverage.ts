import type { Cell } from "#shared/csv.ts";
import { deskRegions, objectives } from "#shared/vocabularies.ts";
import type { LibrarySpeech } from "./library-words.ts";
import type { Library } from "./search/library.ts";
import { search } from "./search/search.ts";

/** How many published inputs name each objective: all of them, and those that concern or come from each region. */
export interface Coverage {
  readonly forum: string | null;
  readonly total: number;
  readonly regions: readonly { readonly region: (typeof deskRegions)[number]; readonly inputs: number }[];
  readonly objectives: readonly {
    readonly objective: (typeof objectives)[number];
    readonly inputs: number;
    readonly byRegion: Readonly<Record<string, number>>;
  }[];
}

const counted = (library: Library, forum: string | undefined, region?: string) => {
  const filters = { ...(forum && { forum: [forum] }), ...(region && { region: [region] }) };
  const { total, counts } = search(library, { filters, most: 0, count: ["objective"] });
  const byObjective = new Map((counts.objective ?? []).map(({ value, count }) => [value, count]));
  return { total, of: (objective: string) => byObjective.get(objective) ?? 0 };
};

export const coverageOf = (library: Library, forum: string | undefined): Coverage => {
  const all = counted(library, forum);
  const by = deskRegions.map((region) => ({ region, ...counted(library, forum, region) }));
  return {
    forum: forum ?? null,
    total: all.total,
    regions: by.map(({ region, total }) => ({ region, inputs: total })),
    objectives: objectives.map((objective) => ({
      objective,
      inputs: all.of(objective),
      byRegion: Object.fromEntries(by.map(({ region, of }) => [region, of(objective)])),
    })),
  };
};

/** The same as a table: an objective a row, a region a column. */
export const coverageRows = (s: LibrarySpeech, coverage: Coverage): Cell[][] => [
  [
    s.t("coverage.objective"),
    s.t("coverage.title_column"),
    s.t("coverage.all"),
    ...coverage.regions.map(({ region }) => s.t(`region.${region}`)),
  ],
  ...coverage.objectives.map(({ objective, inputs, byRegion }) => [
    objective,
    s.t(`objective.${objective}`),
    inputs,
    ...coverage.regions.map(({ region }) => byRegion[region] ?? 0),
  ]),
  ["", s.t("coverage.total"), coverage.total, ...coverage.regions.map(({ inputs }) => inputs)],
];
