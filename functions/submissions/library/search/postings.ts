/** How much one chunk holds: growing by chunks copies nothing. */
const chunkBits = 14;
const chunk = 1 << chunkBits;

/** Numbers that are only added, in chunks. */
class Column {
  readonly #chunks: Uint32Array[] = [];
  length = 0;

  push(value: number): void {
    const place = this.length % chunk;
    if (place === 0) this.#chunks.push(new Uint32Array(chunk));
    const last = this.#chunks[this.#chunks.length - 1];
    if (last) last[place] = value;
    this.length += 1;
  }

  at(place: number): number {
    return this.#chunks[place >>> chunkBits]?.[place & (chunk - 1)] ?? 0;
  }
}

const weightBits = 4;
const mostWeight = (1 << weightBits) - 1;
/** Marks the first occurrence of a term. */
const none = 0xffffffff;

/** Collects which entries have a term, as chains from the latest entry back to the first. */
export class Postings {
  readonly #last = new Map<string, number>();
  readonly #entries = new Column();
  readonly #before = new Column();

  /** Entries come in the order of their numbers, each term of one once. */
  add(term: string, entry: number, weight: number): void {
    this.#before.push(this.#last.get(term) ?? none);
    this.#last.set(term, this.#entries.length);
    this.#entries.push(entry * (mostWeight + 1) + Math.min(mostWeight, weight));
  }

  /** The terms in the order of their UTF-16 code units. */
  terms(): string[] {
    return [...this.#last.keys()].sort();
  }

  /** Entries and weights of a term, packed together, the first entry first. */
  of(term: string): number[] {
    const found: number[] = [];
    for (let at = this.#last.get(term) ?? none; at !== none; at = this.#before.at(at)) found.push(this.#entries.at(at));
    return found.reverse();
  }
}

/** Grows by doubling. */
export class Bytes {
  #bytes = new Uint8Array(1 << 12);
  length = 0;

  #makeRoom(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  push(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Entries as distances to the one before, with their weights, seven bits a byte. */
  pushPostings(packed: readonly number[]): void {
    this.#makeRoom(packed.length * 5);
    let before = -1;
    for (const one of packed) {
      const entry = Math.floor(one / (mostWeight + 1));
      let rest = (entry - before) * (mostWeight + 1) + (one % (mostWeight + 1));
      before = entry;
      while (rest > 127) {
        this.#bytes[this.length++] = (rest & 127) | 128;
        rest >>>= 7;
      }
      this.#bytes[this.length++] = rest;
    }
  }

  done(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.length);
  }
}

/** Reads what `pushPostings` wrote into two columns that are long enough, and says how many there are. */
export const readPostings = (
  bytes: Uint8Array,
  from: number,
  until: number,
  entries: Uint32Array,
  weights: Uint8Array,
): number => {
  let count = 0;
  let entry = -1;
  for (let at = from; at < until; count += 1) {
    let value = 0;
    let shift = 0;
    let byte = 128;
    while (byte > 127) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      shift += 7;
    }
    entry += value >>> weightBits;
    entries[count] = entry;
    weights[count] = value & mostWeight;
  }
  return count;
};
