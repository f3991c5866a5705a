import { must } from "../formats/flaw.ts";
import { hexDigit, unescaped } from "./pdf-strings.ts";
import { type Dictionary, type List, Ref, type Value, Word } from "./pdf-values.ts";

const [regular, white, delimiter] = [0, 1, 2];
const classes = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) classes[code] = white;
for (const sign of "()<>[]{}/%") classes[sign.charCodeAt(0)] = delimiter;

const mostLevels = 100;
const constants: ReadonlyMap<string, Value> = new Map<string, Value>([
  ["true", true],
  ["false", false],
  ["null", null],
]);
/** Operators and brackets come by the million: each is made once. */
const words = new Map<string, Word>();
const mostWords = 1000;
const wordFor = (text: string): Word => {
  const known = words.get(text);
  if (known) return known;
  const word = new Word(text);
  if (words.size < mostWords) words.set(text, word);
  return word;
};
const [closeList, closeDictionary] = [wordFor("]"), wordFor(">>")];

/** Reads values one after the other, leniently: what is no value is passed over, what is not closed ends with the bytes. */
export class Lexer {
  at: number;
  readonly #bytes: Buffer;
  readonly #end: number;
  readonly #refs: boolean;
  #level = 0;

  /** `refs`: whether two numbers and an `R` are a reference, as they are outside of pages' content. */
  constructor(bytes: Buffer, { at = 0, end = bytes.length, refs = true } = {}) {
    this.#bytes = bytes;
    this.at = at;
    this.#end = end;
    this.#refs = refs;
  }

  /** Undefined at the end. */
  next(): Value | undefined {
    this.skipWhite();
    if (this.at >= this.#end) return undefined;
    const code = this.#bytes[this.at] as number;
    if (code === 0x2f) return this.#name();
    if (code === 0x28) return this.#string();
    if (code === 0x3c) return this.#bytes[this.at + 1] === 0x3c ? this.#dictionary() : this.#hexString();
    if (code === 0x5b) return this.#list();
    if ((code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2b || code === 0x2e) return this.#numberOrRef();
    return this.#word();
  }

  skipWhite(): void {
    for (; this.at < this.#end; this.at++) {
      const code = this.#bytes[this.at] as number;
      if (code === 0x25) while (this.at + 1 < this.#end && !this.#isLineEnd(this.at + 1)) this.at++;
      else if (classes[code] !== white) return;
    }
  }

  #isLineEnd(at: number): boolean {
    return this.#bytes[at] === 10 || this.#bytes[at] === 13;
  }

  #regularEnd(from: number): number {
    let end = from;
    while (end < this.#end && classes[this.#bytes[end] as number] === regular) end++;
    return end;
  }

  #word(): Value {
    const from = this.at;
    const end = this.#regularEnd(from);
    this.at = end;
    if (end === from) this.at += this.#bytes[from] === 0x3e && this.#bytes[from + 1] === 0x3e ? 2 : 1;
    const text = this.#bytes.toString("latin1", from, Math.min(this.at, from + 128));
    const constant = constants.get(text);
    return constant === undefined ? wordFor(text) : constant;
  }

  #name(): string {
    const from = this.at + 1;
    this.at = this.#regularEnd(from);
    const text = this.#bytes.toString("latin1", from, this.at);
    if (!text.includes("#")) return text;
    return text.replace(/#([0-9A-Fa-f]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  }

  #numberOrRef(): Value {
    const number = this.#number();
    if (!this.#refs || !Number.isInteger(number) || number < 0) return number;
    const after = this.at;
    if (classes[this.#bytes[after] ?? 0] === white) {
      this.skipWhite();
      const generation = this.#bytes[this.at] ?? 0;
      if (generation >= 0x30 && generation <= 0x39) {
        this.#number();
        this.skipWhite();
        const isRef = this.#bytes[this.at] === 0x52 && this.#regularEnd(this.at) === this.at + 1;
        if (isRef && this.at < this.#end) {
          this.at++;
          return new Ref(number);
        }
      }
    }
    this.at = after;
    return number;
  }

  #number(): number {
    const end = this.#regularEnd(this.at);
    let [value, scale, sign] = [0, 0, 1];
    for (let at = this.at; at < end; at++) {
      const code = this.#bytes[at] as number;
      if (code >= 0x30 && code <= 0x39) {
        value = value * 10 + code - 0x30;
        scale *= 10;
      } else if (code === 0x2e && scale === 0) scale = 1;
      else if (code === 0x2d && value === 0) sign = -1;
      else if (code !== 0x2b) break;
    }
    this.at = end;
    const number = (sign * value) / (scale || 1);
    return Math.abs(number) < 1e15 ? number : 0;
  }

  #string(): Buffer {
    const from = this.at + 1;
    let [depth, at, plain] = [1, from, true];
    for (; at < this.#end; at++) {
      const code = this.#bytes[at];
      if (code === 0x5c) {
        plain = false;
        at++;
      } else if (code === 0x28) depth++;
      else if (code === 0x29 && --depth === 0) break;
      else if (code === 0x0d) plain = false;
    }
    const end = Math.min(at, this.#end);
    this.at = Math.min(at + 1, this.#end);
    const content = this.#bytes.subarray(from, end);
    return plain ? content : unescaped(content);
  }

  #hexString(): Buffer {
    const from = this.at + 1;
    let end = this.#bytes.indexOf(0x3e, from);
    if (end < 0 || end > this.#end) end = this.#end;
    this.at = Math.min(end + 1, this.#end);
    const digits = Buffer.alloc((end - from + 1) >> 1);
    let count = 0;
    for (let at = from; at < end; at++) {
      const digit = hexDigit(this.#bytes[at]);
      if (digit < 0) continue;
      digits[count >> 1] = (digits[count >> 1] as number) | (count % 2 === 0 ? digit << 4 : digit);
      count++;
    }
    return digits.subarray(0, (count + 1) >> 1);
  }

  #list(): List {
    const list: List = [];
    this.at++;
    must(++this.#level <= mostLevels, "unscannable");
    for (let value = this.next(); value !== undefined && value !== closeList; value = this.next()) {
      if (value === closeDictionary) break;
      list.push(value);
    }
    this.#level--;
    return list;
  }

  #dictionary(): Dictionary {
    const dictionary: Dictionary = new Map();
    this.at += 2;
    must(++this.#level <= mostLevels, "unscannable");
    for (let key = this.next(); key !== undefined && key !== closeDictionary; key = this.next()) {
      if (typeof key !== "string") continue;
      const value = this.next();
      if (value === undefined || value === closeDictionary) break;
      if (!(value instanceof Word)) dictionary.set(key, value);
    }
    this.#level--;
    return dictionary;
  }
}
