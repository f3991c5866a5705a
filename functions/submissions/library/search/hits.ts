import { readCursor, writeCursor } from "#shared/paging.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Shelf } from "./library.ts";

export interface Hit {
  readonly shelf: Shelf;
  readonly entry: number;
  readonly score: number;
  readonly publishedAt: number;
}

/** Where a page ended. */
export type Position = Pick<Hit, "score" | "publishedAt"> & { readonly reference: string };

const referenceOf = ({ shelf, entry }: Hit) => shelf.facts.references[entry] ?? "";

/** Below 0 if a hit comes before the other: the better, the newer; references part those that are alike. */
export const compare = (hit: Hit, other: Hit | Position): number => {
  const apart = other.score - hit.score || other.publishedAt - hit.publishedAt;
  if (apart !== 0) return apart;
  const [one, two] = [referenceOf(hit), "shelf" in other ? referenceOf(other) : other.reference];
  return one < two ? -1 : one > two ? 1 : 0;
};

export const positionOf = (after: string | undefined): Position | undefined => {
  const key = readCursor(after);
  if (!key) return undefined;
  const [score, publishedAt] = [Number(key.score), Number(key.publishedAt)];
  if (Number.isFinite(score) && Number.isFinite(publishedAt) && typeof key.reference === "string")
    return { score, publishedAt, reference: key.reference };
  throw new Refusal(422, "invalid", [{ field: "after", code: "not_a_choice" }]);
};

export const cursorOf = (hit: Hit): string =>
  writeCursor({ score: `${hit.score}`, publishedAt: `${hit.publishedAt}`, reference: referenceOf(hit) });

/** The first so many hits, in order. */
export class FirstHits {
  readonly hits: Hit[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  offer(hit: Hit): void {
    const last = this.hits[this.#most - 1];
    if (last && compare(hit, last) > 0) return;
    let [low, high] = [0, this.hits.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.hits[middle];
      if (other && compare(hit, other) > 0) low = middle + 1;
      else high = middle;
    }
    this.hits.splice(low, 0, hit);
    if (this.hits.length > this.#most) this.hits.pop();
  }
}
