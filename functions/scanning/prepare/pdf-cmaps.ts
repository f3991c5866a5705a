import { Lexer } from "./pdf-lexer.ts";
import { wideText } from "./pdf-texts.ts";
import { isList, isNumber, type Value, Word } from "./pdf-values.ts";

/** Letters for codes, numbers of glyphs for codes, and how many bytes codes have. */
export interface CodeMap {
  readonly letters: ReadonlyMap<number, string>;
  readonly glyphs: readonly Range[];
  readonly lengths: readonly Range[];
}

/** For glyphs: the number of the first; for lengths: the bytes of each. */
export interface Range {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

const mostRows = 100_000;

/** ISO 32000-2, 9.7.5.4 and 9.10.3: what a character map says, as far as it bears on text. */
export const readCodeMap = (bytes: Buffer): CodeMap => {
  const letters = new Map<number, string>();
  const [glyphs, lengths]: [Range[], Range[]] = [[], []];
  const sections: Readonly<Record<string, (values: Value[]) => void>> = {
    endbfchar: (values) => {
      for (const [code, to] of inTurn(values, 2))
        if (Buffer.isBuffer(code) && Buffer.isBuffer(to)) letters.set(codeOf(code), wideText(to));
    },
    endbfrange: (values) => {
      for (const [first, last, to] of inTurn(values, 3))
        if (Buffer.isBuffer(first) && Buffer.isBuffer(last)) addRange(letters, codeOf(first), codeOf(last), to ?? null);
    },
    endcidchar: (values) => {
      for (const [code, value] of inTurn(values, 2))
        if (Buffer.isBuffer(code) && isNumber(value)) glyphs.push({ first: codeOf(code), last: codeOf(code), value });
    },
    endcidrange: (values) => {
      for (const [first, last, value] of inTurn(values, 3))
        if (Buffer.isBuffer(first) && Buffer.isBuffer(last) && isNumber(value))
          glyphs.push({ first: codeOf(first), last: codeOf(last), value });
    },
    endcodespacerange: (values) => {
      for (const [first, last] of inTurn(values, 2))
        if (Buffer.isBuffer(first) && Buffer.isBuffer(last))
          lengths.push({ first: codeOf(first), last: codeOf(last), value: first.length });
    },
  };
  const lexer = new Lexer(bytes, { refs: false });
  let values: Value[] = [];
  for (let next = lexer.next(); next !== undefined; next = lexer.next()) {
    if (!(next instanceof Word)) {
      values.push(next);
      continue;
    }
    sections[next.text]?.(values);
    values = [];
    if (letters.size + glyphs.length + lengths.length > mostRows) break;
  }
  return { letters, glyphs, lengths };
};

function* inTurn(values: readonly Value[], count: number): Generator<Value[], void, undefined> {
  for (let at = 0; at + count <= values.length; at += count) yield values.slice(at, at + count);
}

export const codeOf = (bytes: Buffer): number =>
  bytes.length === 0 || bytes.length > 4 ? -1 : bytes.readUIntBE(0, bytes.length);

const addRange = (letters: Map<number, string>, first: number, last: number, to: Value): void => {
  const count = Math.min(last - first + 1, 65_536);
  if (isList(to)) {
    for (const [place, one] of to.slice(0, Math.max(count, 0)).entries())
      if (Buffer.isBuffer(one)) letters.set(first + place, wideText(one));
    return;
  }
  if (!Buffer.isBuffer(to)) return;
  const text = wideText(to);
  const from = Array.from(text).at(-1)?.codePointAt(0) ?? 0;
  const before = text.slice(0, text.length - String.fromCodePoint(from).length);
  for (let place = 0; place < count && from + place <= 0x10ffff && letters.size <= mostRows; place++)
    letters.set(first + place, before + String.fromCodePoint(from + place));
};
