import { must } from "../formats/flaw.ts";
import { codePage } from "./code-pages.ts";
import { SharedStrings } from "./old-workbook-strings.ts";
import { Gathered, tidied } from "./text.ts";
import type { Traces } from "./traces.ts";

/** MS-XLS 2.3: kinds of records. */
const kind = {
  formula: 0x0006,
  end: 0x000a,
  note: 0x001c,
  next: 0x003c,
  codePage: 0x0042,
  writer: 0x005c,
  object: 0x005d,
  sheet: 0x0085,
  numbers: 0x00bd,
  richText: 0x00d6,
  strings: 0x00fc,
  sharedText: 0x00fd,
  box: 0x01b6,
  number: 0x0203,
  text: 0x0204,
  result: 0x0207,
  shortNumber: 0x027e,
  beginning: 0x0809,
};
/** Excel 97. */
const withUnicode = 0x0600;
const noteObject = 0x19;
const mostSheets = 1000;

interface BookRecord {
  readonly kind: number;
  readonly body: Buffer;
}

/** The records of one part of a workbook, charts in it among them. */
function* recordsFrom(stream: Buffer, from: number): Generator<BookRecord, void, undefined> {
  let depth = 0;
  for (let at = from; at + 4 <= stream.length; ) {
    const [found, length] = [stream.readUInt16LE(at), stream.readUInt16LE(at + 2)];
    must(at + 4 + length <= stream.length);
    if (found === kind.beginning) depth++;
    if (found === kind.end && --depth <= 0) return;
    yield { kind: found, body: stream.subarray(at + 4, at + 4 + length) };
    at += 4 + length;
  }
}

interface Sheet {
  readonly at: number;
  readonly isHidden: boolean;
  readonly name: string;
}

/** What cells and boxes of all sheets that are seen show, one line for each row. */
export const readWorkbook = (stream: Buffer, traces: Traces): string => {
  const isUnicode = stream.readUInt16LE(4) >= withUnicode;
  const strings = new SharedStrings();
  const sheets: Sheet[] = [];
  let decoder = codePage(1252);
  let before = 0;
  for (const { kind: found, body } of recordsFrom(stream, 0)) {
    if (found === kind.codePage) decoder = codePage(body.readUInt16LE(0));
    if (found === kind.writer)
      traces.name("editor", isUnicode ? stringIn(body, 0, decoder, true) : decoder.decode(body.subarray(1)));
    if (found === kind.sheet && sheets.length < mostSheets)
      sheets.push({
        at: body.readUInt32LE(0),
        isHidden: ((body[4] ?? 0) & 3) !== 0,
        name: nameIn(body, decoder, isUnicode),
      });
    if (found === kind.strings || (found === kind.next && before === kind.strings)) strings.add(body);
    if (found !== kind.next) before = found;
  }
  const text = new Gathered();
  const seen = new Set<number>();
  for (const { at, isHidden, name } of sheets) {
    if (isHidden) traces.add("hidden", name);
    if (isHidden || seen.has(at) || text.full) continue;
    seen.add(at);
    text.add(`${name}\n`);
    new SheetReader({ strings: strings.read(), decoder, isUnicode, text, traces }).read(stream, at);
    text.add("\n\n");
  }
  return tidied(text.toString());
};

const nameIn = (body: Buffer, decoder: TextDecoder, isUnicode: boolean): string => {
  const length = body[6] ?? 0;
  if (!isUnicode) return decoder.decode(body.subarray(7, 7 + length));
  return (body[7] ?? 0) & 1 ? body.toString("utf16le", 8, 8 + length * 2) : body.toString("latin1", 8, 8 + length);
};

const stringIn = (body: Buffer, at: number, decoder: TextDecoder, isUnicode: boolean): string => {
  const length = body.readUInt16LE(at);
  if (!isUnicode) return decoder.decode(body.subarray(at + 2, at + 2 + length));
  const isWide = ((body[at + 2] ?? 0) & 1) !== 0;
  return isWide
    ? body.toString("utf16le", at + 3, at + 3 + length * 2)
    : body.toString("latin1", at + 3, at + 3 + length);
};

interface SheetContext {
  readonly strings: readonly string[];
  readonly decoder: TextDecoder;
  readonly isUnicode: boolean;
  readonly text: Gathered;
  readonly traces: Traces;
}

class SheetReader {
  readonly #context: SheetContext;
  #row = -1;
  #boxes: string[] = [];

  constructor(context: SheetContext) {
    this.#context = context;
  }

  read(stream: Buffer, from: number): void {
    const { text, traces, decoder, isUnicode } = this.#context;
    let object = 0;
    let before: BookRecord | undefined;
    for (const record of recordsFrom(stream, from)) {
      if (text.full) return;
      const { kind: found, body } = record;
      if (found === kind.object && body.length >= 6) object = body.readUInt16LE(4);
      else if (found === kind.note) traces.add("comments", this.#authorOf(body));
      else if (found === kind.next && before?.kind === kind.box && object !== noteObject)
        this.#addBox(before.body, body);
      else if (found === kind.result && before?.kind === kind.formula)
        this.#cell(before.body, stringIn(body, 0, decoder, isUnicode));
      else if (body.length >= 6) this.#value(record);
      before = record;
    }
    text.add(this.#boxes.map((box) => `\n${box}`).join(""));
  }

  #authorOf(body: Buffer): string {
    const { decoder, isUnicode } = this.#context;
    return isUnicode && body.length > 10 ? stringIn(body, 8, decoder, true) : "";
  }

  #addBox(box: Buffer, body: Buffer): void {
    const length = box.length >= 12 ? box.readUInt16LE(10) : 0;
    const isWide = ((body[0] ?? 0) & 1) !== 0;
    if (length > 0)
      this.#boxes.push(isWide ? body.toString("utf16le", 1, 1 + length * 2) : body.toString("latin1", 1, 1 + length));
  }

  #value({ kind: found, body }: BookRecord): void {
    const { strings, decoder, isUnicode } = this.#context;
    if (found === kind.sharedText) this.#cell(body, strings[body.readUInt32LE(6)] ?? "");
    else if (found === kind.text || found === kind.richText) this.#cell(body, stringIn(body, 6, decoder, isUnicode));
    else if (found === kind.number) this.#cell(body, numberText(body.readDoubleLE(6)));
    else if (found === kind.shortNumber) this.#cell(body, numberText(shortNumber(body.readUInt32LE(6))));
    else if (found === kind.numbers)
      for (let at = 4; at + 8 <= body.length; at += 6)
        this.#cell(body, numberText(shortNumber(body.readUInt32LE(at + 2))));
    else if (found === kind.formula && body.length >= 14 && body.readUInt16LE(12) !== 0xffff)
      this.#cell(body, numberText(body.readDoubleLE(6)));
  }

  #cell(body: Buffer, value: string): void {
    const row = body.readUInt16LE(0);
    if (value === "") return;
    this.#context.text.add(`${row === this.#row ? "\t" : "\n"}${value}`);
    this.#row = row;
  }
}

/** MS-XLS 2.5.122: a whole number or the upper half of another, maybe in hundredths. */
const shortNumber = (value: number): number => {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32LE((value & ~3) >>> 0, 4);
  const number = value & 2 ? (value | 0) >> 2 : bytes.readDoubleLE(0);
  return value & 1 ? number / 100 : number;
};

const numberText = (number: number): string => (Number.isFinite(number) ? String(Number(number.toPrecision(15))) : "");
