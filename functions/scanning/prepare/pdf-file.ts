import { Flaw, mostUnpacked, must } from "../formats/flaw.ts";
import { unpackedStream } from "./pdf-filters.ts";
import { Lexer } from "./pdf-lexer.ts";
import { type Placed, placesBySearch, placesByTables, readable, type Source } from "./pdf-places.ts";
import { type Dictionary, isDictionary, isNumber, Ref, Stream, type Value, Word } from "./pdf-values.ts";

/** Bytes of one stream of packed objects or of a table of them. */
const mostAtOnce = 26_000_000;
/** Bytes of packed objects that are held unpacked. */
const mostHeld = 30_000_000;
const mostRemembered = 2000;
const mostHops = 32;
const longestHead = 48;

const isDigit = (code = 0) => code >= 0x30 && code <= 0x39;
const isWhite = (code = 0) => code === 32 || code === 0 || (code >= 9 && code <= 13);

/** The objects that a PDF is made of, by their numbers, each as its newest version is. */
export class PdfFile implements Source {
  readonly bytes: Buffer;
  readonly trailer: Dictionary;
  readonly revisions: number;
  #places: Placed["places"] = new Map();
  readonly #remembered = new Map<number, Value>();
  readonly #packs = new Map<number, Pack>();
  readonly #reading = new Set<number>();
  /** Bytes that may still be searched and unpacked. */
  #left = 2 * mostUnpacked;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    const byTables = readable(() => placesByTables(this));
    const placed = this.#opens(byTables) ? byTables : placesBySearch(this);
    if (!this.#opens(placed)) throw new Flaw("damaged");
    this.trailer = placed.trailer;
    this.revisions = placed.revisions;
  }

  /** Takes these places for those of its objects, should there be what every document has. */
  #opens(placed: Placed | undefined): placed is Placed {
    if (!placed || !this.#holds(placed)) return false;
    this.#places = placed.places;
    this.#remembered.clear();
    this.#packs.clear();
    const catalog = this.get(placed.trailer.get("Root"));
    return isDictionary(catalog) && isDictionary(this.get(catalog.get("Pages")));
  }

  /** Whether something begins wherever a table says that it does. */
  #holds({ places }: Placed): boolean {
    for (const [number, place] of places) if (place > 0 && this.#headAt(place)?.number !== number) return false;
    return true;
  }

  /** The value itself, or the one that a reference leads to. */
  get = (value: Value | undefined): Value => {
    let found = value;
    for (let hop = 0; found instanceof Ref; hop++) {
      must(hop < mostHops, "unscannable");
      found = this.#object(found.number);
    }
    return found === undefined || found instanceof Word ? null : found;
  };

  #object(number: number): Value {
    const known = this.#remembered.get(number);
    if (known !== undefined) return known;
    const place = this.#places.get(number) ?? 0;
    if (place === 0 || this.#reading.has(number)) return null;
    this.#reading.add(number);
    const value = place > 0 ? (this.objectAt(place)?.value ?? null) : this.#packed(-place, number);
    this.#reading.delete(number);
    if (this.#remembered.size >= mostRemembered) this.#remembered.clear();
    this.#remembered.set(number, value);
    return value;
  }

  objectAt = (at: number): { number: number; value: Value } | undefined => {
    const head = this.#headAt(at);
    if (!head) return undefined;
    const lexer = new Lexer(this.bytes, { at: head.end });
    const value = lexer.next() ?? null;
    this.#spend(lexer.at - at);
    if (!isDictionary(value)) return { number: head.number, value };
    const end = lexer.at;
    const next = lexer.next();
    if (!(next instanceof Word) || next.text !== "stream") return { number: head.number, value };
    this.#spend(lexer.at - end);
    return { number: head.number, value: this.#stream(value, lexer.at) };
  };

  /** The two numbers and `obj` with which an object begins. */
  #headAt(at: number): { number: number; end: number } | undefined {
    const { bytes } = this;
    let place = at;
    const skipWhite = () => {
      const from = place;
      while (place < at + longestHead && isWhite(bytes[place])) place++;
      return place > from;
    };
    const number = () => {
      let value = -1;
      for (; place < at + longestHead && isDigit(bytes[place]); place++)
        value = Math.max(value, 0) * 10 + (bytes[place] as number) - 0x30;
      return value;
    };
    skipWhite();
    const first = number();
    if (first < 0 || !skipWhite() || number() < 0) return undefined;
    skipWhite();
    const isObject = bytes[place] === 0x6f && bytes[place + 1] === 0x62 && bytes[place + 2] === 0x6a;
    return isObject ? { number: first, end: place + 3 } : undefined;
  }

  #stream(dictionary: Dictionary, word: number): Stream {
    const { bytes } = this;
    const start = word + (bytes[word] === 13 ? 1 : 0) + (bytes[word + (bytes[word] === 13 ? 1 : 0)] === 10 ? 1 : 0);
    const length = this.get(dictionary.get("Length"));
    if (isNumber(length) && length >= 0 && start + length <= bytes.length) {
      const behind = bytes.toString("latin1", start + length, start + length + 16);
      if (/^\s*endstream/.test(behind)) return new Stream(dictionary, bytes.subarray(start, start + length));
    }
    const found = bytes.indexOf("endstream", start);
    must(found >= 0);
    this.#spend(found - start);
    const end = found - (bytes[found - 1] === 10 ? 1 : 0);
    return new Stream(dictionary, bytes.subarray(start, Math.max(start, end - (bytes[end - 1] === 13 ? 1 : 0))));
  }

  #packed(stream: number, number: number): Value {
    const pack = this.#packs.get(stream) ?? this.#pack(stream);
    const place = pack?.places.get(number);
    if (!pack || place === undefined) return null;
    const lexer = new Lexer(pack.content, { at: place });
    const value = lexer.next() ?? null;
    this.#spend(lexer.at - place);
    return value;
  }

  #pack(number: number): Pack | undefined {
    const stream = this.get(new Ref(number));
    if (!(stream instanceof Stream) || (this.#places.get(number) ?? 0) < 0) return undefined;
    const [count, first] = [this.get(stream.dictionary.get("N")), this.get(stream.dictionary.get("First"))];
    if (!isNumber(count) || !isNumber(first)) return undefined;
    const content = this.unpacked(stream);
    const lexer = new Lexer(content, { end: Math.min(Math.max(first, 0), content.length), refs: false });
    const places = new Map<number, number>();
    for (let n = 0; n < count; n++) {
      const [packed, place] = [lexer.next(), lexer.next()];
      if (!isNumber(packed) || !isNumber(place)) break;
      places.set(packed, first + place);
    }
    let held = content.length;
    for (const pack of this.#packs.values()) held += pack.content.length;
    for (const [oldest, pack] of this.#packs) {
      if (held <= mostHeld) break;
      held -= pack.content.length;
      this.#packs.delete(oldest);
    }
    const pack = { content, places };
    this.#packs.set(number, pack);
    return pack;
  }

  unpacked = (stream: Stream): Buffer => {
    const content = unpackedStream(stream, this.get, mostAtOnce);
    this.#spend(content.length);
    return content;
  };

  #spend(bytes: number): void {
    this.#left -= bytes;
    must(this.#left >= 0, "unscannable");
  }
}

interface Pack {
  readonly content: Buffer;
  /** Where each object begins in it. */
  readonly places: ReadonlyMap<number, number>;
}
