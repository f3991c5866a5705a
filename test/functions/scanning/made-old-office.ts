import { compound, type Storage, slideRecord, workbookStream } from "./made-compounds.ts";

const wide = (text: string) => Buffer.from(text, "utf16le");
const short = (...values: readonly number[]) =>
  Buffer.concat(values.map((value) => Buffer.from([value & 255, (value >> 8) & 255])));
const long = (...values: readonly number[]) => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, place) => {
    bytes.writeUInt32LE(value >>> 0, place * 4);
  });
  return bytes;
};

interface Piece {
  readonly text: string;
  /** One byte for each character. */
  readonly isNarrow?: boolean;
  readonly mark?: "deleted" | "hidden";
}

interface OldLetter {
  readonly pieces: readonly Piece[];
  /** How many characters are of each kind, in the order in which they stand. */
  readonly lengths?: { readonly notes?: number; readonly headers?: number; readonly comments?: number };
  readonly commentAuthors?: readonly string[];
  readonly changeAuthors?: readonly string[];
  readonly savedBy?: readonly string[];
  readonly more?: Storage;
}

const marks = { deleted: "000801", hidden: "3c0801" };

/** A list of texts (MS-DOC 2.2.4). */
const list = (names: readonly string[]) =>
  Buffer.concat([
    short(0xffff, names.length, 0),
    ...names.map((name) => Buffer.concat([short(name.length), wide(name)])),
  ]);

/** A document of Word 97 with these pieces of text (MS-DOC 2.4.1). */
export const oldLetter = ({ pieces, lengths = {}, more = {}, ...names }: OldLetter): Buffer => {
  const { notes = 0, headers = 0, comments = 0 } = lengths;
  const characters = pieces.reduce((sum, { text }) => sum + text.length, 0);
  const document: Buffer[] = [Buffer.alloc(1024)];
  const places: { from: number; to: number; mark?: "deleted" | "hidden" }[] = [];
  let place = 1024;
  for (const { text, isNarrow, mark } of pieces) {
    const bytes = isNarrow ? Buffer.from(text, "latin1") : wide(text);
    places.push({ from: place, to: place + bytes.length, ...(mark && { mark }) });
    document.push(bytes);
    place += bytes.length;
  }
  // One page of formats: where runs begin, where in the page their formats are, and at its end how many they are.
  const page = Buffer.alloc(512);
  let formats = 508;
  places.forEach(({ from, to, mark }, run) => {
    page.writeUInt32LE(from, run * 4);
    page.writeUInt32LE(to, run * 4 + 4);
    if (!mark) return;
    formats -= 4;
    Buffer.from(`03${marks[mark]}`, "hex").copy(page, formats);
    page[(places.length + 1) * 4 + run] = formats / 2;
  });
  page[511] = places.length;
  document.push(Buffer.alloc((512 - (place % 512)) % 512), page);
  const pageNumber = Math.ceil(place / 512);

  let count = 0;
  const starts = pieces.map(({ text }) => {
    count += text.length;
    return count;
  });
  const table = pieces.map(({ isNarrow }, piece) => {
    const from = places[piece]?.from ?? 0;
    return Buffer.concat([short(0), long(isNarrow ? (from * 2) | 0x40000000 : from), short(0)]);
  });
  const pieceTable = Buffer.concat([long(0, ...starts), ...table]);
  const parts: [number, Buffer][] = [
    [0xfa, long(places[0]?.from ?? 0, place, pageNumber)],
    [0x1a2, Buffer.concat([Buffer.from([1, 2, 0, 9, 9, 2]), long(pieceTable.length), pieceTable])],
    [0x1ba, Buffer.concat((names.commentAuthors ?? []).map((name) => Buffer.concat([short(name.length), wide(name)])))],
    [0x232, names.changeAuthors ? list(["Unknown", ...names.changeAuthors]) : Buffer.alloc(0)],
    [0x2d2, names.savedBy ? list(names.savedBy) : Buffer.alloc(0)],
  ];
  const head = document[0] as Buffer;
  head.writeUInt16LE(0xa5ec, 0);
  head.writeUInt16LE(0xc1, 2);
  head.writeUInt16LE(0x0200, 10);
  const texts = [characters - notes - headers - comments, notes, headers, 0, comments, 0, 0];
  for (const [kind, length] of texts.entries()) head.writeUInt32LE(length, 76 + 4 * kind);
  let tables = Buffer.alloc(16);
  for (const [at, bytes] of parts) {
    head.writeUInt32LE(tables.length, at);
    head.writeUInt32LE(bytes.length, at + 4);
    tables = Buffer.concat([tables, bytes]);
  }
  return compound({ WordDocument: Buffer.concat(document), "1Table": tables, ...more });
};

const atom = (type: number, body: Buffer, instance = 0) => {
  const record = slideRecord(type, body);
  record.writeUInt16LE(instance << 4, 0);
  return record;
};
const container = (type: number, body: Buffer, instance = 0) => {
  const record = slideRecord(type, body, true);
  record.writeUInt16LE((instance << 4) | 0xf, 0);
  return record;
};
export const wideText = (text: string) => atom(0x0fa0, wide(text));
export const narrowText = (text: string) => atom(0x0fa8, Buffer.from(text, "latin1"));
/** A box with text, in a drawing. */
export const box = (text: Buffer) => container(0x040c, container(0xf004, container(0xf00d, text)));
export const commentBy = (name: string) =>
  container(0x2ee0, Buffer.concat([atom(0x0fba, wide(name), 0), atom(0x0fba, wide("A remark"), 1)]));
export const hiddenSlide = atom(0x03f9, Buffer.from("00000000000000000000040000000000", "hex"));

interface Slide {
  /** In the list of slides. */
  readonly title?: Buffer;
  readonly body: Buffer;
}

interface OldSlides {
  readonly slides: readonly Slide[];
  readonly notes?: readonly Slide[];
  /** Texts of slides as they were when the file was saved first. */
  readonly before?: readonly Slide[];
}

/** Slides of PowerPoint 97 (MS-PPT 2.1.2), saved once or twice. */
export const oldSlides = ({ slides, notes = [], before }: OldSlides): Buffer => {
  let stream = Buffer.alloc(0);
  let lastEdit = 0;
  const put = (record: Buffer) => {
    const at = stream.length;
    stream = Buffer.concat([stream, record]);
    return at;
  };
  for (const version of before ? [before, slides] : [slides]) {
    const all = [...version, ...notes];
    const listOf = (some: readonly Slide[], instance: number, first: number) =>
      container(
        0x0ff0,
        Buffer.concat(
          some.map(({ title = Buffer.alloc(0) }, place) =>
            Buffer.concat([atom(0x03f3, long(first + place, 0, 0, 0, 0)), title]),
          ),
        ),
        instance,
      );
    const document = container(0x03e8, Buffer.concat([listOf(version, 0, 2), listOf(notes, 2, 2 + version.length)]));
    const places = [put(document), ...all.map(({ body }) => put(container(0x03ee, body)))];
    const directory = put(atom(0x1772, Buffer.concat([long(1 | (places.length << 20)), long(...places)])));
    lastEdit = put(atom(0x0ff5, long(0, 0, lastEdit, directory, 1, 9, 0)));
  }
  const user = Buffer.alloc(40);
  user.writeUInt32LE(0xe391c05f, 12);
  user.writeUInt32LE(lastEdit, 16);
  return compound({ "PowerPoint Document": stream, "Current User": user });
};

const string16 = (text: string, isWide = true) =>
  Buffer.concat([short(text.length), Buffer.from([isWide ? 1 : 0]), isWide ? wide(text) : Buffer.from(text, "latin1")]);
const cell = (row: number, column: number) => short(row, column, 0);

type BookRecord = readonly [type: number, body: Buffer];

export const cells = {
  text: (row: number, column: number, text: string): BookRecord => [
    0x0204,
    Buffer.concat([cell(row, column), string16(text)]),
  ],
  shared: (row: number, column: number, place: number): BookRecord => [
    0x00fd,
    Buffer.concat([cell(row, column), long(place)]),
  ],
  number: (row: number, column: number, value: number): BookRecord => {
    const bytes = Buffer.alloc(8);
    bytes.writeDoubleLE(value);
    return [0x0203, Buffer.concat([cell(row, column), bytes])];
  },
  /** A whole number as Excel packs it. */
  whole: (row: number, column: number, value: number): BookRecord => [
    0x027e,
    Buffer.concat([cell(row, column), long((value << 2) | 2)]),
  ],
  hundredths: (row: number, column: number, value: number): BookRecord => [
    0x027e,
    Buffer.concat([cell(row, column), long((value << 2) | 3)]),
  ],
  note: (author: string): BookRecord => [0x001c, Buffer.concat([short(0, 0, 0, 1), string16(author)])],
  textBox: (text: string, kind = 6): BookRecord[] => [
    [0x005d, Buffer.concat([short(0x15, 0x12, kind), Buffer.alloc(16)])],
    [0x01b6, Buffer.concat([Buffer.alloc(10), short(text.length), Buffer.alloc(6)])],
    [0x003c, Buffer.concat([Buffer.from([1]), wide(text)])],
  ],
};

export interface OldSheet {
  readonly name: string;
  readonly isHidden?: boolean;
  readonly records: readonly BookRecord[];
}

/** Texts of cells (MS-XLS 2.4.265), in as many records as given. */
export const sharedStrings = (count: number, ...parts: readonly Buffer[]): BookRecord[] =>
  parts.map((part, place) => (place === 0 ? [0x00fc, Buffer.concat([long(count, count), part])] : [0x003c, part]));
export const sharedString = string16;

/** A workbook of Excel 97 with these sheets. */
export const oldWorkbook = (
  sheets: readonly OldSheet[],
  { strings = [], writer = "" }: { strings?: readonly BookRecord[]; writer?: string } = {},
  more: Storage = {},
): Buffer => {
  const beginning = (stream: Buffer) => {
    stream.writeUInt16LE(0x0600, 4);
    return stream;
  };
  const bodies = sheets.map(({ records }) => beginning(workbookStream(...records)));
  const globals = (places: readonly number[]) =>
    beginning(
      workbookStream(
        [0x005c, string16(writer.padEnd(109))],
        ...sheets.map(({ name, isHidden }, sheet): BookRecord => {
          const head = Buffer.concat([long(places[sheet] ?? 0), Buffer.from([isHidden ? 1 : 0, 0, name.length, 1])]);
          return [0x0085, Buffer.concat([head, wide(name)])];
        }),
        ...strings,
      ),
    );
  let place = globals([]).length;
  const places = bodies.map((body) => {
    place += body.length;
    return place - body.length;
  });
  return compound({ Workbook: Buffer.concat([globals(places), ...bodies]), ...more });
};

type Property = readonly [id: number, value: string | Date];

const propertyOf = (value: string | Date, page: number): Buffer => {
  if (value instanceof Date) {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt32LE(64, 0);
    bytes.writeBigUInt64LE(BigInt(value.getTime()) * 10_000n + 116_444_736_000_000_000n, 4);
    return bytes;
  }
  const text = page === 65001 ? Buffer.from(`${value}\0`) : Buffer.from(`${value}\0`, "latin1");
  return Buffer.concat([long(30, text.length), text, Buffer.alloc((4 - (text.length % 4)) % 4)]);
};

/** A stream of properties (MS-OLEPS 2.21), with texts in this code page. */
export const propertyStream = (sections: readonly (readonly Property[])[], page = 65001): Buffer => {
  const bodies = sections.map((properties) => {
    const values = [Buffer.concat([short(2, 0, page, 0)]), ...properties.map(([, value]) => propertyOf(value, page))];
    let at = 8 + 8 * values.length;
    const rows = [1, ...properties.map(([id]) => id)].map((id, row) => {
      at += values[row]?.length ?? 0;
      return long(id, at - (values[row]?.length ?? 0));
    });
    return Buffer.concat([long(at, values.length), ...rows, ...values]);
  });
  let at = 28 + 20 * sections.length;
  const places = bodies.map((body) => {
    at += body.length;
    return Buffer.concat([Buffer.alloc(16), long(at - body.length)]);
  });
  return Buffer.concat([short(0xfffe, 0), Buffer.alloc(20), long(sections.length), ...places, ...bodies]);
};
