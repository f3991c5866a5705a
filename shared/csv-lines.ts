import { harmless } from "./csv.ts";

/** One line of a list with the number of the line on which it begins; none of it where it is no CSV. */
export interface Line {
  readonly line: number;
  readonly cells: readonly string[] | undefined;
  /** As it was sent. */
  readonly text: string;
}

const separators = [",", ";", "\t"] as const;

/** What parts the cells of a list: the sign that its first line has most often outside of quotes. */
const separatorOf = (text: string): string => {
  const first = (/^(?:[^\n"]|"(?:[^"]|"")*")*/.exec(text)?.[0] ?? "").replace(/"(?:[^"]|"")*"/g, "");
  const times = (sign: string) => first.split(sign).length - 1;
  return separators.reduce<string>((best, sign) => (times(sign) > times(best) ? sign : best), ",");
};

/** A cell and where it ends; nothing where a quote is not closed, or something follows one. */
const cellAt = (text: string, from: number, separator: string): readonly [cell: string, end: number] | undefined => {
  if (text[from] !== '"') {
    let end = from;
    while (end < text.length && text[end] !== separator && text[end] !== "\n") end += 1;
    return [text.slice(from, end), end];
  }
  let cell = "";
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else
      return at + 1 === text.length || text[at + 1] === separator || text[at + 1] === "\n" ? [cell, at + 1] : undefined;
  }
  return undefined;
};

/** The cells of the line that begins there, and where it ends; nothing where it is no CSV. */
const rowAt = (text: string, from: number, separator: string) => {
  const cells: string[] = [];
  for (let at = from; ; at += 1) {
    const read = cellAt(text, at, separator);
    if (!read) return undefined;
    cells.push(read[0]);
    at = read[1];
    if (text[at] !== separator) return { cells, end: at };
  }
};

const breaksIn = (text: string) => text.split("\n").length - 1;

/**
 * The lines of a list of comma-separated values (RFC 4180), or of values separated by semicolons or tabs as spreadsheets of
 * some countries write them. A line that is none is named, and those after it are read.
 */
export const linesOf = (sent: string): Line[] => {
  const text = sent.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const separator = separatorOf(text);
  const lines: Line[] = [];
  for (let at = 0, line = 1; at < text.length; ) {
    const row = rowAt(text, at, separator);
    const endOfLine = text.indexOf("\n", at);
    const end = row?.end ?? (endOfLine < 0 ? text.length : endOfLine);
    const own = text.slice(at, end);
    if (own.trim() !== "") lines.push({ line, cells: row?.cells, text: own });
    line += breaksIn(own) + 1;
    at = end + 1;
  }
  return lines;
};

/** As it was before a spreadsheet was told that it is text. */
export const plainCell = (cell: string) => {
  const bare = cell.trim();
  const inside = bare.slice(1);
  return bare.startsWith("'") && harmless(inside) !== inside ? inside : bare;
};
