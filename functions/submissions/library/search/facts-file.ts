import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { LibraryEntry } from "#shared/inputs/published-inputs.ts";
import { type Facet, facetNames, valuesOf } from "./facets.ts";
import { Bytes } from "./postings.ts";
import { asFloat64, asUint32, openSections, Unreadable } from "./sections.ts";

/** What is shown of an entry. */
export type LibraryCard = Omit<LibraryEntry, "terms">;

/** Cards are packed so many together: more save bytes, fewer save time. */
const blockSize = 8;
const sectionCount = 4 + 2 * facetNames.length;

const json = (value: unknown) => new Uint8Array(Buffer.from(JSON.stringify(value)));
const parsed = (section: Uint8Array | undefined) => JSON.parse(Buffer.from(section ?? []).toString());

class FacetWriter {
  readonly values = new Map<string, number>();
  readonly #ids: number[] = [];
  readonly #ends: number[] = [0];

  add(values: readonly string[]): void {
    for (const value of values) {
      const id = this.values.get(value) ?? this.values.size;
      this.values.set(value, id);
      this.#ids.push(id);
    }
    this.#ends.push(this.#ids.length);
  }

  columns(): Uint32Array<ArrayBuffer>[] {
    return [Uint32Array.from(this.#ids), Uint32Array.from(this.#ends)];
  }
}

/** Makes the file of what entries are filtered by and of what is shown of them. */
export class FactsWriter {
  readonly #references: string[] = [];
  readonly #publishedAt: number[] = [];
  readonly #facets = facetNames.map((facet) => ({ facet, writer: new FacetWriter() }));
  readonly #cards = new Bytes();
  readonly #blockEnds: number[] = [0];
  #block: LibraryCard[] = [];

  add(entry: LibraryEntry): void {
    const { terms: _, ...card } = entry;
    this.#references.push(entry.reference);
    this.#publishedAt.push(Date.parse(entry.publishedAt) || 0);
    for (const { facet, writer } of this.#facets) writer.add(valuesOf(entry, facet));
    this.#block.push(card);
    if (this.#block.length === blockSize) this.#closeBlock();
  }

  #closeBlock(): void {
    this.#cards.push(deflateRawSync(JSON.stringify(this.#block)));
    this.#blockEnds.push(this.#cards.length);
    this.#block = [];
  }

  sections(): ArrayBufferView<ArrayBuffer>[] {
    if (this.#block.length > 0) this.#closeBlock();
    const values = Object.fromEntries(this.#facets.map(({ facet, writer }) => [facet, [...writer.values.keys()]]));
    return [
      json({ references: this.#references, values }),
      Float64Array.from(this.#publishedAt),
      this.#cards.done(),
      Uint32Array.from(this.#blockEnds),
      ...this.#facets.flatMap(({ writer }) => writer.columns()),
    ];
  }
}

/** The values of one facet by entry: numbers into `values`, from one end to the next. */
export interface FacetColumn {
  readonly values: readonly string[];
  readonly ids: Uint32Array;
  readonly ends: Uint32Array;
}

export class FactsReader {
  readonly build: number;
  readonly references: readonly string[];
  /** By entry, in milliseconds since 1970. */
  readonly publishedAt: Float64Array;
  readonly facets: Readonly<Record<Facet, FacetColumn>>;
  readonly #cards: Uint8Array;
  readonly #blockEnds: Uint32Array;
  #places: ReadonlyMap<string, number> | undefined;

  constructor(file: Uint8Array, kind: number) {
    const { build, sections } = openSections(file, kind, sectionCount);
    const [head, publishedAt, cards = new Uint8Array(), blockEnds, ...columns] = sections;
    const { references, values } = parsed(head);
    this.build = build;
    this.references = references;
    this.publishedAt = asFloat64(publishedAt);
    this.#cards = cards;
    this.#blockEnds = asUint32(blockEnds);
    this.facets = Object.fromEntries(
      facetNames.map((facet, place) => [
        facet,
        { values: values[facet], ids: asUint32(columns[place * 2]), ends: asUint32(columns[place * 2 + 1]) },
      ]),
    ) as Record<Facet, FacetColumn>;
  }

  /** Where an entry stands, if it is here. */
  find(reference: string): number | undefined {
    this.#places ??= new Map(this.references.map((one, place) => [one, place]));
    return this.#places.get(reference);
  }

  card(entry: number): LibraryCard {
    const block = Math.floor(entry / blockSize);
    const packed = this.#cards.subarray(this.#blockEnds[block], this.#blockEnds[block + 1]);
    const card = JSON.parse(inflateRawSync(packed).toString())[entry % blockSize];
    if (!card) throw new Unreadable("no such entry");
    return card;
  }
}
