import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import { mostUnpacked, must } from "../formats/flaw.ts";
import { type Dictionary, isList, isNumber, Ref, type Value } from "./pdf-values.ts";

const latin = (text: string) => Buffer.from(text, "latin1");

/** Letters of objects that are packed together. */
const packLetters = 200_000;

/** Writes a PDF object by object, in one revision; the same objects become the same bytes. */
export class PdfWriter {
  readonly #parts: Buffer[] = [];
  readonly #hash = createHash("sha256");
  #length = 0;
  /** By number: the byte where it begins, or less than 0 for the pack that it lies in, and the place in that. */
  readonly #places: number[] = [0];
  readonly #within: number[] = [65_535];
  #pack: { readonly number: number; readonly words: string }[] = [];
  #packed = 0;
  #left = mostUnpacked;

  constructor(version: string) {
    this.#put(latin(`%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`));
  }

  /** A number for an object that is written later. */
  allocate(): number {
    this.#within.push(0);
    return this.#places.push(0) - 1;
  }

  object(number: number, value: Value): void {
    const words = wordsOf(value);
    this.#left -= words.length;
    must(this.#left >= 0, "too_large");
    this.#pack.push({ number, words });
    this.#packed += words.length;
    if (this.#packed >= packLetters) this.#flush();
  }

  /** Its dictionary without its length, which is that of the content. */
  stream(number: number, dictionary: Dictionary, content: Buffer): void {
    this.#places[number] = this.#length;
    const words = wordsOf(new Map(dictionary).set("Length", content.length));
    this.#put(latin(`${number} 0 obj\n${words}\nstream\n`), content, latin("\nendstream\nendobj\n"));
  }

  finish(root: number): Buffer {
    this.#flush();
    const number = this.allocate();
    this.#places[number] = this.#length;
    const table = Buffer.alloc(this.#places.length * 7);
    for (const [row, place] of this.#places.entries()) {
      table.writeUInt8(place > 0 ? 1 : place < 0 ? 2 : 0, row * 7);
      table.writeUInt32BE(Math.abs(place), row * 7 + 1);
      table.writeUInt16BE(this.#within[row] ?? 0, row * 7 + 5);
    }
    const id = this.#hash.copy().digest().subarray(0, 16);
    const start = this.#length;
    const dictionary: Dictionary = new Map<string, Value>([
      ["Type", "XRef"],
      ["Size", this.#places.length],
      ["W", [1, 4, 2]],
      ["Root", new Ref(root)],
      ["ID", [id, id]],
      ["Filter", "FlateDecode"],
    ]);
    this.stream(number, dictionary, deflateSync(table));
    this.#put(latin(`startxref\n${start}\n%%EOF\n`));
    return Buffer.concat(this.#parts, this.#length);
  }

  #flush(): void {
    if (this.#pack.length === 0) return;
    const number = this.allocate();
    const heads: string[] = [];
    let place = 0;
    for (const [within, packed] of this.#pack.entries()) {
      this.#places[packed.number] = -number;
      this.#within[packed.number] = within;
      heads.push(`${packed.number} ${place}`);
      place += packed.words.length + 1;
    }
    const head = `${heads.join(" ")}\n`;
    const content = latin(head + this.#pack.map(({ words }) => words).join("\n"));
    const dictionary: Dictionary = new Map<string, Value>([
      ["Type", "ObjStm"],
      ["N", this.#pack.length],
      ["First", head.length],
      ["Filter", "FlateDecode"],
    ]);
    [this.#pack, this.#packed] = [[], 0];
    this.stream(number, dictionary, deflateSync(content));
  }

  #put(...parts: readonly Buffer[]): void {
    for (const part of parts) {
      this.#hash.update(part);
      this.#length += part.length;
      this.#parts.push(part);
    }
  }
}

const wordsOf = (value: Value): string => {
  if (value instanceof Ref) return `${value.number} 0 R`;
  if (isNumber(value)) return numberOf(value);
  if (typeof value === "string") return nameOf(value);
  if (Buffer.isBuffer(value)) return stringOf(value);
  if (isList(value)) return `[${value.map(wordsOf).join(" ")}]`;
  if (value instanceof Map) return `<<${[...value].map(([key, one]) => `${nameOf(key)} ${wordsOf(one)}`).join("")}>>`;
  return typeof value === "boolean" ? String(value) : "null";
};

const numberOf = (value: number): string => {
  if (Number.isInteger(value)) return String(value);
  return value
    .toFixed(10)
    .replace(/\.?0+$/, "")
    .replace(/^-0$/, "0");
};

/** Letters that are not regular are written as numbers. */
const nameOf = (name: string): string =>
  `/${name.replace(/[^!"$&'*+,\-.0-9:;=?@A-Z\\^_`a-z|~]/g, (letter) => `#${letter.charCodeAt(0).toString(16).padStart(2, "0")}`)}`;

const stringOf = (bytes: Buffer): string =>
  `(${bytes.toString("latin1").replace(/[\\()\r]/g, (sign) => (sign === "\r" ? "\\r" : `\\${sign}`))})`;
