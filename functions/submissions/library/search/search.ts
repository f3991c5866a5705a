import { clausesOf } from "./clauses.ts";
import type { Facet, Filters } from "./facets.ts";
import type { LibraryCard } from "./facts-file.ts";
import { addCounts, type Counted, filtered, inOrder, passed } from "./filtering.ts";
import { compare, cursorOf, FirstHits, positionOf } from "./hits.ts";
import type { Library } from "./library.ts";
import { rank } from "./ranking.ts";

export interface Query {
  /** As typed; without words, or with blanks alone, everything is found. */
  readonly words?: string | undefined;
  readonly filters?: Filters | undefined;
  /** The `next` of the page before. */
  readonly after?: string | undefined;
  /** Of one page. */
  readonly most: number;
  /** Which values to count. */
  readonly count?: readonly Facet[] | undefined;
}

export interface Found {
  readonly total: number;
  /** The best first, of those alike the newest; without words the newest first. */
  readonly items: LibraryCard[];
  readonly next?: string;
  /** How many are found with each value, whatever that filter itself says; the commonest first. */
  readonly counts: Readonly<Partial<Record<Facet, Counted[]>>>;
}

/** What a library has for a query. Throws a `Refusal` for a cursor that was not given out, and for nothing else. */
export const search = (library: Library, { words = "", filters = {}, after, most, count = [] }: Query): Found => {
  const from = positionOf(after);
  const ranked = words.trim() ? rank(library, clausesOf(words)) : undefined;
  const first = new FirstHits(most + 1);
  const counts = new Map(count.map((facet) => [facet, new Map<string, number>()]));
  let total = 0;
  for (const [place, shelf] of library.shelves.entries()) {
    const { scores, found = shelf.current } = ranked?.[place] ?? {};
    const candidates = filtered(shelf, found, filters);
    for (const [at, entry] of candidates.entries.entries()) {
      if (candidates.fails[at] !== passed) continue;
      total += 1;
      const hit = { shelf, entry, score: scores?.[entry] ?? 0, publishedAt: shelf.facts.publishedAt[entry] ?? 0 };
      if (!from || compare(hit, from) > 0) first.offer(hit);
    }
    for (const [facet, sums] of counts) addCounts(sums, facet, shelf, candidates);
  }
  const hits = first.hits.slice(0, most);
  const last = hits.at(-1);
  return {
    total,
    items: hits.map(({ shelf, entry }) => shelf.facts.card(entry)),
    ...(last && first.hits.length > most && { next: cursorOf(last) }),
    counts: Object.fromEntries([...counts].map(([facet, sums]) => [facet, inOrder(sums)])),
  };
};
