import { type CodeMap, codeOf, type Range, readCodeMap } from "./pdf-cmaps.ts";
import type { PdfFile } from "./pdf-file.ts";
import { encodingOf, lettersOf } from "./pdf-letters.ts";
import { type Dictionary, isDictionary, isList, isName, isNumber, isStream, type Value } from "./pdf-values.ts";

interface Glyph {
  readonly letters: string;
  /** Of the size of the font. */
  readonly width: number;
  /** Whether it is the one-byte code 32, which word spacing widens. */
  readonly isSpace: boolean;
}

export interface Font {
  readonly isVertical: boolean;
  readonly glyphs: (shown: Buffer) => Iterable<Glyph>;
}

/** What a font shows for codes, from what it says for those who copy its text. */
export const readFont = (file: PdfFile, dictionary: Dictionary): Font => {
  const { get } = file;
  const toUnicode = get(dictionary.get("ToUnicode"));
  const unicode = isStream(toUnicode) ? attempt(() => readCodeMap(file.unpacked(toUnicode))) : undefined;
  return get(dictionary.get("Subtype")) === "Type0"
    ? compositeFont(file, dictionary, unicode)
    : simpleFont(file, dictionary, unicode);
};

/** A font that is wrong in one respect still shows what it shows in others. */
const attempt = <T>(read: () => T): T | undefined => {
  try {
    return read();
  } catch {
    return undefined;
  }
};

const simpleFont = (file: PdfFile, dictionary: Dictionary, unicode: CodeMap | undefined): Font => {
  const { get } = file;
  const number = (value: Value | undefined, otherwise: number) => {
    const found = get(value);
    return isNumber(found) ? found : otherwise;
  };
  const descriptor = get(dictionary.get("FontDescriptor"));
  const described = isDictionary(descriptor) ? descriptor : undefined;
  const matrix = get(dictionary.get("FontMatrix"));
  const scale = isList(matrix) ? number(matrix[0], 0.001) : 0.001;
  const widths = get(dictionary.get("Widths"));
  const first = number(dictionary.get("FirstChar"), 0);
  const missing = number(described?.get("MissingWidth"), isList(widths) ? 0 : 500);
  const table = tableOf(file, dictionary, described);
  const glyphs = table.map((letters, code): Glyph => {
    const width = (isList(widths) ? number(widths[code - first], missing) : missing) * scale;
    return { letters: unicode?.letters.get(code) ?? letters, width, isSpace: code === 32 };
  });
  return {
    isVertical: false,
    glyphs: function* (shown) {
      for (const code of shown) yield glyphs[code] as Glyph;
    },
  };
};

const tableOf = (file: PdfFile, dictionary: Dictionary, descriptor: Dictionary | undefined): string[] => {
  const { get } = file;
  const encoding = get(dictionary.get("Encoding"));
  const base = isDictionary(encoding) ? get(encoding.get("BaseEncoding")) : encoding;
  const isTrueType = get(dictionary.get("Subtype")) === "TrueType";
  const table = encodingOf(isName(base) ? base : isTrueType ? "WinAnsiEncoding" : "StandardEncoding");
  const program = get(descriptor?.get("FontFile"));
  if (base === null && isStream(program)) attempt(() => addOwnCodes(table, file.unpacked(program)));
  const differences = isDictionary(encoding) ? get(encoding.get("Differences")) : null;
  let code = 0;
  for (const one of isList(differences) ? differences : []) {
    const value = get(one);
    if (isNumber(value)) code = value;
    else if (isName(value) && code >= 0 && code < 256) table[code++] = lettersOf(value);
  }
  return table;
};

/** A Type 1 font names the glyphs of its codes in plain words. */
const addOwnCodes = (table: string[], program: Buffer): void => {
  for (const [, code, name = ""] of program
    .toString("latin1", 0, 50_000)
    .matchAll(/\bdup\s+(\d{1,3})\s*\/(\S+)\s+put\b/g))
    if (Number(code) < 256) table[Number(code)] = lettersOf(name);
};

/** Which of the older encodings of East Asia the codes of a known map are in; where there is none, they are of Unicode. */
const charsets: readonly (readonly [RegExp, string])[] = [
  [/^(?:GB|GBK|GBpc|GBKp|GBK2K|GBT)/, "gb18030"],
  [/^(?:B5|ETen|ETenms|HKscs|ETHK)/, "big5"],
  [/RKSJ/, "shift_jis"],
  [/^KSC/, "euc-kr"],
  [/^(?:EUC)-/, "euc-jp"],
];

const compositeFont = (file: PdfFile, dictionary: Dictionary, unicode: CodeMap | undefined): Font => {
  const { get } = file;
  const encoding = get(dictionary.get("Encoding"));
  const name = isName(encoding) ? encoding : "";
  const own = isStream(encoding) ? attempt(() => readCodeMap(file.unpacked(encoding))) : undefined;
  const [lengths, ranges] = [own?.lengths.slice(0, mostRanges) ?? [], own?.glyphs.slice(0, mostRanges) ?? []];
  const charset = charsets.find(([pattern]) => pattern.test(name))?.[1];
  const isUnicode = /-(?:UCS2|UTF16)-/.test(name);
  const decoder = charset ? new TextDecoder(charset) : undefined;
  const descendants = get(dictionary.get("DescendantFonts"));
  const descendant = isList(descendants) ? get(descendants[0]) : null;
  const widthOf = glyphWidths(isDictionary(descendant) ? descendant : new Map(), get);
  const lettersFor = (bytes: Buffer, code: number): string => {
    const known = unicode?.letters.get(code);
    if (known !== undefined) return known;
    if (isUnicode) return String.fromCharCode(code & 0xffff);
    return decoder?.decode(bytes) ?? "";
  };
  const lengthAt = (shown: Buffer, at: number): number => {
    if (charset) return (shown[at] as number) > 0x80 ? 2 : 1;
    return lengths.length > 0 ? lengthBy(lengths, shown, at) : 2;
  };
  return {
    isVertical: name.endsWith("-V"),
    glyphs: function* (shown) {
      for (let at = 0; at < shown.length; ) {
        const bytes = shown.subarray(at, at + lengthAt(shown, at));
        at += bytes.length;
        const code = codeOf(bytes);
        const glyph = glyphBy(ranges, code);
        yield { letters: lettersFor(bytes, code), width: widthOf(glyph), isSpace: bytes.length === 1 && code === 32 };
      }
    },
  };
};

/** Own maps of fonts have few ranges; each is looked at for each glyph. */
const mostRanges = 100;

const lengthBy = (lengths: readonly Range[], shown: Buffer, at: number): number => {
  for (let length = 1; length <= 4 && at + length <= shown.length; length++) {
    const code = shown.readUIntBE(at, length);
    if (lengths.some(({ first, last, value }) => value === length && code >= first && code <= last)) return length;
  }
  return lengths[0]?.value || 1;
};

const glyphBy = (ranges: readonly Range[], code: number): number => {
  const range = ranges.find(({ first, last }) => code >= first && code <= last);
  return range ? range.value + code - range.first : code;
};

const mostWidths = 70_000;

/** ISO 32000-2, 9.7.4.3: `c [w1 w2 …]` or `first last w`. */
const glyphWidths = (font: Dictionary, get: PdfFile["get"]) => {
  const [otherwise, given] = [get(font.get("DW")), get(font.get("W"))];
  const widths = new Map<number, number>();
  const list = isList(given) ? given.map(get) : [];
  for (let at = 0; at + 1 < list.length && widths.size < mostWidths; ) {
    const [first, second, third] = [list[at], list[at + 1], list[at + 2]];
    if (!isNumber(first)) break;
    if (isList(second)) {
      for (const [place, width] of second.entries()) if (isNumber(width)) widths.set(first + place, width);
      at += 2;
      continue;
    }
    if (!isNumber(second) || !isNumber(third)) break;
    for (let glyph = first; glyph <= second && widths.size < mostWidths; glyph++) widths.set(glyph, third);
    at += 3;
  }
  const usual = isNumber(otherwise) ? otherwise : 1000;
  return (glyph: number) => (widths.get(glyph) ?? usual) / 1000;
};
