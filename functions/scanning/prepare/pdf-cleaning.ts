import {
  actionKeys,
  catalogKeys,
  everywhere,
  happensByItself,
  notForReaders,
  ofComments,
  ofContents,
  ofFields,
  ofPages,
  ofStreams,
  outward,
} from "./pdf-cleaning-rules.ts";
import type { PdfFile } from "./pdf-file.ts";
import { filtersOf, unpackedStream } from "./pdf-filters.ts";
import { bareJpeg, bareJpeg2000 } from "./pdf-pictures.ts";
import { dayOf, traceInfo, tracePacket, tracePieces } from "./pdf-properties.ts";
import { textOf } from "./pdf-texts.ts";
import {
  type Dictionary,
  dictionaryOf,
  isDictionary,
  isList,
  isName,
  isStream,
  Ref,
  Stream,
  type Value,
} from "./pdf-values.ts";
import { PdfWriter } from "./pdf-writer.ts";
import type { Traces } from "./traces.ts";

/**
 * The document without what it says beside its content: only what can be reached from the newest catalog is written again,
 * numbered in the order in which it is met.
 */
export const cleanPdf = (file: PdfFile, pages: ReadonlySet<number>, traces: Traces): Buffer => {
  const { get } = file;
  const info = get(file.trailer.get("Info"));
  if (isDictionary(info)) traceInfo(info, get, traces);
  if (file.revisions > 1) traces.add("history");
  return new Cleaning(file, pages, traces).run();
};

class Cleaning {
  readonly #file: PdfFile;
  readonly #pages: ReadonlySet<number>;
  readonly #traces: Traces;
  readonly #writer: PdfWriter;
  readonly #numbers = new Map<number, number>();
  readonly #waiting: number[] = [];

  constructor(file: PdfFile, pages: ReadonlySet<number>, traces: Traces) {
    this.#file = file;
    this.#pages = pages;
    this.#traces = traces;
    this.#writer = new PdfWriter(file.bytes.toString("latin1", 5, 6) === "2" ? "2.0" : "1.7");
  }

  run(): Buffer {
    const root = this.#file.trailer.get("Root") ?? null;
    const catalog = this.#file.get(root);
    const number = root instanceof Ref ? this.#renumbered(root).number : this.#writer.allocate();
    this.#waiting.length = 0;
    this.#writer.object(number, this.#kept(isDictionary(catalog) ? this.#bareCatalog(catalog) : null));
    for (let next = 0; next < this.#waiting.length; next++) this.#write(this.#waiting[next] as number);
    return this.#writer.finish(number);
  }

  #renumbered(ref: Ref): Ref {
    const known = this.#numbers.get(ref.number);
    if (known !== undefined) return new Ref(known);
    const number = this.#writer.allocate();
    this.#numbers.set(ref.number, number);
    this.#waiting.push(ref.number);
    return new Ref(number);
  }

  #write(original: number): void {
    const value = this.#file.get(new Ref(original));
    const number = this.#numbers.get(original) as number;
    const type = this.#file.get(dictionaryOf(value)?.get("Type"));
    if (!isStream(value)) this.#writer.object(number, this.#isRemovedPage(original, value) ? null : this.#kept(value));
    else if (type === "Metadata") {
      this.#tracePacket(value);
      this.#writer.object(number, null);
    } else if (isName(type) && notForReaders.has(type)) this.#writer.object(number, null);
    else this.#writeStream(number, value);
  }

  #writeStream(number: number, stream: Stream): void {
    const { dictionary, raw } = this.#bareStream(stream);
    this.#writer.stream(number, this.#keptDictionary(dictionary, true), raw);
  }

  /** Pages that were taken out of the tree may still be what a link or a tag points to. */
  #isRemovedPage(number: number, value: Value): boolean {
    if (!isDictionary(value) || value.get("Type") !== "Page" || this.#pages.has(number)) return false;
    this.#traces.add("history");
    return true;
  }

  #kept(value: Value): Value {
    if (value instanceof Ref) return this.#renumbered(value);
    if (isList(value)) return value.map((one) => this.#kept(one));
    return isDictionary(value) ? this.#keptDictionary(value, false) : value;
  }

  #keptDictionary(dictionary: Dictionary, isOfStream: boolean): Dictionary {
    const dropped = this.#droppedFrom(dictionary, isOfStream);
    const kept: Dictionary = new Map();
    for (const [key, value] of dictionary) {
      if (everywhere.has(key) || dropped?.has(key)) this.#trace(key, value);
      else if (isOfStream && ofStreams.has(key)) continue;
      else if (actionKeys.has(key) && this.#leadsOut(value, happensByItself.has(key))) continue;
      else if (key === "V" && this.#isSignature(value)) continue;
      else kept.set(key, this.#kept(value));
    }
    return kept;
  }

  #droppedFrom(dictionary: Dictionary, isOfStream: boolean): ReadonlySet<string> | undefined {
    const type = dictionary.get("Type");
    if (type === "Page") return ofPages;
    const kind = dictionary.get("Subtype");
    if (isOfStream) return kind === "Image" || kind === "Form" ? ofContents : undefined;
    if (!isName(kind) || !dictionary.has("Rect")) return dictionary.has("FT") ? ofFields : undefined;
    return kind === "Widget" ? ofFields : ofComments;
  }

  #bareCatalog(catalog: Dictionary): Dictionary {
    const kept: Dictionary = new Map();
    for (const [key, value] of catalog) {
      if (key === "Names") {
        const names = this.#file.get(value);
        const places = isDictionary(names) ? names.get("Dests") : undefined;
        if (places !== undefined) kept.set(key, new Map([["Dests", places]]));
      } else if (catalogKeys.has(key)) kept.set(key, value);
      else if (everywhere.has(key)) this.#trace(key, value);
    }
    return kept;
  }

  #trace(key: string, given: Value): void {
    const value = this.#file.get(given);
    if (key === "Metadata" && isStream(value)) this.#tracePacket(value);
    else if (key === "PieceInfo" && isDictionary(value)) tracePieces(value, this.#traces);
    else if (key === "T" && Buffer.isBuffer(value)) this.#traces.add("comments", textOf(value));
    else if (key === "Thumb") this.#traces.add("hidden");
    else if (Buffer.isBuffer(value) && /Date|^M$|LastModified/.test(key))
      this.#traces.add("dates", dayOf(textOf(value)));
    else if (key === "OPI" || key === "CreatorInfo") this.#traces.add("properties");
    else if (key === "EF") this.#traces.add("hidden");
  }

  #tracePacket(stream: Stream): void {
    this.#traces.add("properties");
    try {
      tracePacket(this.#file.unpacked(stream), this.#traces);
    } catch {}
  }

  /** Addresses of files on somebody's own machine, too, which tell its names; and any that nobody chose to follow. */
  #leadsOut(given: Value, byItself: boolean): boolean {
    const value = this.#file.get(given);
    return (isList(value) ? value : [value]).some((one) => this.#isOutward(this.#file.get(one), byItself));
  }

  #isOutward(action: Value, byItself: boolean): boolean {
    if (!isDictionary(action)) return false;
    const [kind, address] = [this.#file.get(action.get("S")), this.#file.get(action.get("URI"))];
    const place = Buffer.isBuffer(address) ? textOf(address) : "";
    const leadsOut =
      (isName(kind) && (outward.has(kind) || (byItself && kind === "URI"))) ||
      /^\s*(?:file:|[a-z]:\\|\\\\)/i.test(place);
    if (leadsOut) this.#traces.add("properties", place);
    return leadsOut;
  }

  #isSignature(given: Value): boolean {
    const signature = dictionaryOf(this.#file.get(given));
    if (!signature?.has("ByteRange")) return false;
    const name = this.#file.get(signature.get("Name"));
    this.#traces.add("author", Buffer.isBuffer(name) ? textOf(name) : "");
    return true;
  }

  /** The stream with its picture bare, whatever it is packed into. */
  #bareStream(stream: Stream): Stream {
    const { dictionary } = stream;
    const filters = filtersOf(dictionary, this.#file.get);
    const last = filters.at(-1);
    if (last !== "DCTDecode" && last !== "DCT" && last !== "JPXDecode") return stream;
    const parameters = this.#file.get(dictionary.get("DecodeParms"));
    const outer: Dictionary = new Map(dictionary).set("Filter", filters.slice(0, -1));
    const picture = unpackedStream(new Stream(outer, stream.raw), this.#file.get, mostPicture);
    const bare = (last === "JPXDecode" ? bareJpeg2000 : bareJpeg)(picture, this.#traces);
    const inner: Dictionary = new Map(dictionary).set("Filter", last);
    if (isList(parameters)) inner.set("DecodeParms", parameters.at(-1) ?? null);
    return new Stream(inner, bare);
  }
}

const mostPicture = 26_000_000;
