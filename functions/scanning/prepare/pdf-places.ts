import { Flaw, must } from "../formats/flaw.ts";
import { Lexer } from "./pdf-lexer.ts";
import {
  type Dictionary,
  isDictionary,
  isList,
  isNumber,
  isStream,
  type Stream,
  type Value,
  Word,
} from "./pdf-values.ts";

/** More than any honest file of 25 MB has. */
const mostObjects = 300_000;
const mostTables = 1000;

/** Where an object begins, or less than 0 for the stream of that number into which it is packed; 0 for none. */
type Places = Map<number, number>;

export interface Placed {
  readonly places: Places;
  readonly trailer: Dictionary;
  /** How often the file was written, as far as it says. */
  readonly revisions: number;
}

export interface Source {
  readonly bytes: Buffer;
  /** What begins at this byte, should it be an object. */
  readonly objectAt: (at: number) => { readonly number: number; readonly value: Value } | undefined;
  readonly unpacked: (stream: Stream) => Buffer;
}

/** Nothing of what is damaged, for those who look elsewhere then. */
export const readable = <T>(read: () => T): T | undefined => {
  try {
    return read();
  } catch (error) {
    if (error instanceof Flaw && error.finding === "damaged") return undefined;
    throw error;
  }
};

/** What the newest table of objects says, and where that is silent those before it; undefined when one is not there. */
export const placesByTables = (source: Source): Placed | undefined => {
  const { bytes } = source;
  const places: Places = new Map();
  const seen = new Set<number>();
  let newest: Dictionary | undefined;
  let at: Value | undefined = new Lexer(bytes, { at: bytes.lastIndexOf("startxref") + 9 }).next();
  while (at !== undefined) {
    if (!isNumber(at) || at <= 0 || seen.has(at)) return undefined;
    seen.add(at);
    must(seen.size <= mostTables, "unscannable");
    const table = tableAt(source, at);
    if (!table) return undefined;
    newest ??= table.trailer;
    const hidden = table.trailer.get("XRefStm");
    const beside = isNumber(hidden) ? tableAt(source, hidden) : undefined;
    for (const rows of [beside?.rows ?? [], table.rows])
      for (let row = 0; row + 1 < rows.length; row += 2)
        if (!places.has(rows[row] as number)) places.set(rows[row] as number, rows[row + 1] as number);
    must(places.size <= mostObjects, "too_large");
    at = table.trailer.get("Prev");
  }
  return newest && { places, trailer: newest, revisions: revisionsOf(source, seen.size) };
};

/** A file for viewing page by page has two tables from the start. */
const revisionsOf = ({ bytes }: Source, tables: number) =>
  tables > 1 && bytes.subarray(0, 1024).includes("/Linearized") ? tables - 1 : tables;

/** Numbers and places in turn. */
interface Table {
  readonly rows: number[];
  readonly trailer: Dictionary;
}

const tableAt = (source: Source, at: number): Table | undefined => {
  const found = source.objectAt(at)?.value;
  if (isStream(found)) return packedTable(source, found);
  const lexer = new Lexer(source.bytes, { at, refs: false });
  if (wordOf(lexer.next()) !== "xref") return undefined;
  const rows: number[] = [];
  for (;;) {
    const first = lexer.next();
    if (wordOf(first) === "trailer") break;
    const count = lexer.next();
    if (!isNumber(first) || !isNumber(count)) return undefined;
    for (let number = first; number < first + count; number++) {
      const [place, generation, use] = [lexer.next(), lexer.next(), wordOf(lexer.next())];
      if (!isNumber(place) || !isNumber(generation) || (use !== "n" && use !== "f")) return undefined;
      rows.push(number, use === "n" ? place : 0);
    }
  }
  const trailer = new Lexer(source.bytes, { at: lexer.at }).next();
  return isDictionary(trailer) ? { rows, trailer } : undefined;
};

const wordOf = (value: Value | undefined) => (value instanceof Word ? value.text : undefined);

/** ISO 32000-2, 7.5.8: rows of three numbers, each of so many bytes. */
const packedTable = (source: Source, stream: Stream): Table | undefined => {
  const { dictionary } = stream;
  const widths = numbers(dictionary.get("W"));
  const [first = 0, second = 0, third = 0] = widths;
  const row = first + second + third;
  if (dictionary.get("Type") !== "XRef" || row <= 0 || widths.some((width) => width < 0 || width > 6)) return undefined;
  const content = source.unpacked(stream);
  const sections = numbers(dictionary.get("Index") ?? [0, dictionary.get("Size") ?? 0]);
  const rows: number[] = [];
  let at = 0;
  for (let section = 0; section + 1 < sections.length; section += 2) {
    const from = sections[section] as number;
    for (let n = 0; n < (sections[section + 1] as number) && at + row <= content.length; n++, at += row) {
      const type = first > 0 ? content.readUIntBE(at, first) : 1;
      const place = second > 0 ? content.readUIntBE(at + first, second) : 0;
      rows.push(from + n, type === 1 ? place : type === 2 ? -place : 0);
    }
  }
  return { rows, trailer: dictionary };
};

const numbers = (value: Value | undefined): number[] => (isList(value) ? value.filter(isNumber) : []);

/** Every object that begins anywhere, the last of each number, for files whose tables are wrong. */
export const placesBySearch = (source: Source): Placed | undefined => {
  const { bytes } = source;
  const places: Places = new Map();
  let trailer: Dictionary | undefined;
  for (let at = bytes.indexOf("obj"); at >= 0; at = bytes.indexOf("obj", at + 3)) {
    const start = beginningOf(bytes, at);
    const found = start === undefined ? undefined : readable(() => source.objectAt(start));
    if (start === undefined || !found) continue;
    places.set(found.number, start);
    must(places.size <= mostObjects, "too_large");
    if (!isStream(found.value)) continue;
    const stream = found.value;
    const { dictionary } = stream;
    if (dictionary.get("Type") === "XRef" && dictionary.has("Root")) trailer = dictionary;
    if (dictionary.get("Type") === "ObjStm")
      for (const number of readable(() => packedNumbers(source, stream)) ?? []) places.set(number, -found.number);
  }
  for (let at = bytes.indexOf("trailer"); at >= 0; at = bytes.indexOf("trailer", at + 7)) {
    const found = new Lexer(bytes, { at: at + 7 }).next();
    if (isDictionary(found) && found.has("Root")) trailer = found;
  }
  return trailer && { places, trailer, revisions: 1 };
};

const packedNumbers = (source: Source, stream: Stream): number[] => {
  const lexer = new Lexer(source.unpacked(stream), { refs: false });
  const count = stream.dictionary.get("N");
  const found: number[] = [];
  for (let n = 0; isNumber(count) && n < count; n++) {
    const [number, place] = [lexer.next(), lexer.next()];
    if (!isNumber(number) || !isNumber(place)) break;
    found.push(number);
  }
  return found;
};

const isDigit = (code = 0) => code >= 0x30 && code <= 0x39;
const isWhite = (code = 0) => code <= 0x20;

/** Where the two numbers begin that stand before `obj`. */
const beginningOf = (bytes: Buffer, word: number): number | undefined => {
  let at = word;
  for (let number = 0; number < 2; number++) {
    const end = at;
    while (at > 0 && isWhite(bytes[at - 1])) at--;
    if (number === 1 && at === end) return undefined;
    const digits = at;
    while (at > 0 && isDigit(bytes[at - 1]) && digits - at < 10) at--;
    if (at === digits) return undefined;
  }
  return at;
};
