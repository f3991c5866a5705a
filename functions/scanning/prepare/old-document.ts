import { must } from "../formats/flaw.ts";
import { codePage } from "./code-pages.ts";
import { textOf } from "./encodings.ts";
import { unseenRanges } from "./old-document-marks.ts";
import { Gathered, tidied } from "./text.ts";
import type { Traces } from "./traces.ts";

/** MS-DOC 2.5: places in the file information block. */
const fib = {
  version: 2,
  flags: 10,
  firstByte: 24,
  behindLastByte: 28,
  earlierCharacters: 52,
  characters: 76,
  notes: 80,
  comments: 92,
  endNotes: 96,
  boxes: 100,
  formats: 0xfa,
  earlierPieces: 0x160,
  pieces: 0x1a2,
  commentAuthors: 0x1ba,
  changeAuthors: 0x232,
  savedBy: 0x2d2,
};
const [isComplex, tableIsOne] = [0x0004, 0x0200];
/** Word 97. */
const firstWithPieces = 0xc1;

export interface DocumentStreams {
  readonly document: Buffer;
  readonly table: (name: "0Table" | "1Table") => Buffer | undefined;
}

/** What somebody reads who opens the document: neither comments nor what was deleted or is hidden. */
export const readDocument = ({ document, table }: DocumentStreams, traces: Traces): string => {
  const flags = document.readUInt16LE(fib.flags);
  if (document.readUInt16LE(fib.version) < firstWithPieces) return readEarlier(document, flags);
  const tables = table(flags & tableIsOne ? "1Table" : "0Table");
  must(tables !== undefined && document.length >= fib.savedBy + 8);
  const part = (at: number) => {
    const from = document.readUInt32LE(at);
    return (tables as Buffer).subarray(from, from + document.readUInt32LE(at + 4));
  };
  const comments = document.readUInt32LE(fib.comments);
  if (comments > 0) traces.add("comments");
  for (const name of comments > 0 ? wideList(part(fib.commentAuthors)) : []) traces.name("comments", name);
  for (const name of namesOf(part(fib.changeAuthors))) if (name !== "Unknown") traces.name("changes", name);
  for (const saver of namesOf(part(fib.savedBy))) traces.name("history", saver);
  const unseen = unseenRanges(document, part(fib.formats));
  if (unseen.hidden) traces.add("hidden");
  if (unseen.deleted) traces.add("changes");
  return readPieces(document, part(fib.pieces), wantedCharacters(document), unseen.isSeen);
};

/** Characters count on from one kind of text to the next: headers and comments are left out. */
const wantedCharacters = (document: Buffer): ((character: number) => boolean) => {
  const main = document.readUInt32LE(fib.characters);
  const [notes, headers, macros, comments, endNotes, boxes] = [80, 84, 88, 92, 96, 100].map((at) =>
    document.readUInt32LE(at),
  ) as [number, number, number, number, number, number];
  const firstOther = main + notes;
  const behindOther = firstOther + headers + macros + comments;
  const last = behindOther + endNotes + boxes;
  return (character) => character < firstOther || (character >= behindOther && character < last);
};

/** The first thing in the table of pieces may be formats, each with its length. */
const piecesIn = (table: Buffer): Buffer => {
  let at = 0;
  while (table[at] === 1) at += 3 + table.readUInt16LE(at + 1);
  must(table[at] === 2);
  return table.subarray(at + 5, at + 5 + table.readUInt32LE(at + 1));
};

const western = codePage(1252);
const mostAtOnce = 50_000;

const readPieces = (
  document: Buffer,
  table: Buffer,
  isWanted: (character: number) => boolean,
  isSeen: (byte: number) => boolean,
  isEarlier = false,
): string => {
  const pieces = piecesIn(table);
  const count = Math.floor((pieces.length - 4) / 12);
  const text = new Gathered();
  const fields = new Fields();
  for (let piece = 0; piece < count && !text.full; piece++) {
    const [first, behind] = [pieces.readUInt32LE(piece * 4), pieces.readUInt32LE(piece * 4 + 4)];
    must(behind >= first);
    const place = pieces.readUInt32LE((count + 1) * 4 + piece * 8 + 2);
    const isNarrow = isEarlier || (place & 0x40000000) !== 0;
    const start = isNarrow && !isEarlier ? (place & 0x3fffffff) >> 1 : place & 0x3fffffff;
    const width = isNarrow ? 1 : 2;
    must(start + (behind - first) * width <= document.length);
    for (let from = first; from < behind && !text.full; from += mostAtOnce) {
      const at = start + (from - first) * width;
      const bytes = document.subarray(at, at + Math.min(mostAtOnce, behind - from) * width);
      const characters = isEarlier ? textOf(bytes) : isNarrow ? western.decode(bytes) : bytes.toString("utf16le");
      let kept = "";
      for (let n = 0; n < characters.length; n++)
        if (isWanted(from + n) && isSeen(at + n * width)) kept += fields.seen(characters[n] as string);
      text.add(kept);
      text.settle();
    }
  }
  return tidied(text.toString());
};

/** Of a field its result is seen, not what makes it. */
class Fields {
  readonly #open: ("code" | "result")[] = [];

  seen(character: string): string {
    if (character === "\u0013") this.#open.push("code");
    else if (character === "\u0014" && this.#open.length > 0) this.#open[this.#open.length - 1] = "result";
    else if (character === "\u0015") this.#open.pop();
    else if (!this.#open.includes("code")) return signs[character] ?? character;
    return "";
  }
}

/** Ends of cells, pages and columns, a hyphen that holds words together, and one that is seen at the end of lines only. */
const signs: Readonly<Record<string, string>> = {
  "\u0007": "\t",
  "\u000b": "\n",
  "\u000c": "\n",
  "\u000e": "\n",
  "\u001e": "-",
};

/** Word 6 and 95: one piece or, saved quickly, several, in an encoding that is not said. */
const readEarlier = (document: Buffer, flags: number): string => {
  if (flags & isComplex) {
    const pieces = document.readUInt32LE(fib.earlierPieces);
    const table = document.subarray(pieces, pieces + document.readUInt32LE(fib.earlierPieces + 4));
    return readPieces(
      document,
      table,
      (character) => character < document.readUInt32LE(fib.earlierCharacters),
      () => true,
      true,
    );
  }
  const [from, to] = [document.readUInt32LE(fib.firstByte), document.readUInt32LE(fib.behindLastByte)];
  const text = new Gathered();
  const fields = new Fields();
  text.add(Array.from(textOf(document.subarray(from, to)), (character) => fields.seen(character)).join(""));
  return tidied(text.toString());
};

const mostNames = 20;

/** MS-DOC 2.2.4: a list of texts that begins with their number. */
const namesOf = (list: Buffer): string[] => {
  if (list.length < 6 || list.readUInt16LE(0) !== 0xffff) return [];
  const names: string[] = [];
  const extra = list.readUInt16LE(4);
  for (let at = 6, left = Math.min(list.readUInt16LE(2), mostNames); left > 0 && at + 2 <= list.length; left--) {
    const length = list.readUInt16LE(at) * 2;
    names.push(list.toString("utf16le", at + 2, at + 2 + length));
    at += 2 + length + extra;
  }
  return names;
};

const wideList = (list: Buffer): string[] => {
  const names: string[] = [];
  for (let at = 0; at + 2 <= list.length && names.length < mostNames; at += 2 + list.readUInt16LE(at) * 2)
    names.push(list.toString("utf16le", at + 2, at + 2 + list.readUInt16LE(at) * 2));
  return names;
};
