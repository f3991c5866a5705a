import { Bytes, Postings, readPostings } from "./postings.ts";
import { asUint16, asUint32, openSections } from "./sections.ts";
import { weightedTerms } from "./telling-terms.ts";

const sectionCount = 5;
const longestEntry = 0xffff;

/** Makes the index of one group of languages. */
export class IndexWriter {
  readonly #postings = new Postings();
  readonly #lengths: number[] = [];

  /** The terms of the next entry, none where it has no text in these languages. */
  add(written: string | undefined): void {
    const entry = this.#lengths.length;
    const terms = new Map<string, number>();
    for (const { term, weight } of weightedTerms(written ?? "")) terms.set(term, (terms.get(term) ?? 0) + weight);
    let length = 0;
    for (const [term, weight] of terms) {
      this.#postings.add(term, entry, weight);
      length += weight;
    }
    this.#lengths.push(Math.min(longestEntry, length));
  }

  sections(): ArrayBufferView<ArrayBuffer>[] {
    const terms = this.#postings.terms();
    const [dictionary, postings] = [new Bytes(), new Bytes()];
    const [wordEnds, postingEnds] = [new Uint32Array(terms.length + 1), new Uint32Array(terms.length + 1)];
    for (const [place, term] of terms.entries()) {
      dictionary.push(Buffer.from(term));
      postings.pushPostings(this.#postings.of(term));
      wordEnds[place + 1] = dictionary.length;
      postingEnds[place + 1] = postings.length;
    }
    return [dictionary.done(), wordEnds, postings.done(), postingEnds, Uint16Array.from(this.#lengths)];
  }
}

/** Which entries have which terms in one group of languages, read in place. */
export class IndexReader {
  readonly build: number;
  readonly size: number;
  /** By entry: the weights of its terms together, 0 for one without a text in these languages. */
  readonly lengths: Uint16Array;
  readonly #words: Buffer;
  readonly #wordEnds: Uint32Array;
  readonly #postings: Uint8Array;
  readonly #postingEnds: Uint32Array;

  constructor(file: Uint8Array, kind: number) {
    const { build, sections } = openSections(file, kind, sectionCount);
    const [words = new Uint8Array(), wordEnds, postings = new Uint8Array(), postingEnds, lengths] = sections;
    this.build = build;
    this.#words = Buffer.from(words.buffer, words.byteOffset, words.byteLength);
    this.#wordEnds = asUint32(wordEnds);
    this.#postings = postings;
    this.#postingEnds = asUint32(postingEnds);
    this.lengths = asUint16(lengths);
    this.size = this.#wordEnds.length - 1;
  }

  /** The term at a place of the dictionary, which is sorted. */
  term(place: number): string {
    return this.#words.toString("utf8", this.#wordEnds[place], this.#wordEnds[place + 1]);
  }

  /** The place of the first term that is not less. */
  #lowerBound(term: string): number {
    let [low, high] = [0, this.size];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.term(middle) < term) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  find(term: string): number | undefined {
    const place = this.#lowerBound(term);
    return place < this.size && this.term(place) === term ? place : undefined;
  }

  /** From the first to behind the last place of terms that begin so. */
  beginningWith(prefix: string): readonly [from: number, until: number] {
    return [this.#lowerBound(prefix), this.#lowerBound(`${prefix}\uffff`)];
  }

  read(place: number, entries: Uint32Array, weights: Uint8Array): number {
    const [from = 0, until = 0] = [this.#postingEnds[place], this.#postingEnds[place + 1]];
    return readPostings(this.#postings, from, until, entries, weights);
  }
}
