import { harmless } from "#shared/csv.ts";
import { readReference } from "#shared/references.ts";
import { EmailAddress } from "#shared/text.ts";
import { isAddressHeading, isReferenceHeading } from "./attendance-headings.ts";

/** The most lines of one list. */
export const mostLines = 10_000;

/** One line of a list with the number of the line on which it begins; none of it where it is no CSV. */
export interface Line {
  readonly line: number;
  readonly cells: readonly string[] | undefined;
  /** As it was sent. */
  readonly text: string;
}

/** Who was there, by what a line says of them. */
export type Mention =
  | { readonly line: number; readonly text: string; readonly by: "reference" | "address"; readonly value: string }
  | { readonly line: number; readonly text: string; readonly by: "neither" | "not_csv" };

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
const plain = (cell: string) => {
  const bare = cell.trim();
  const inside = bare.slice(1);
  return bare.startsWith("'") && harmless(inside) !== inside ? inside : bare;
};

interface Columns {
  readonly address: number;
  readonly reference: number;
}

/** The columns that a first line names, if it is a heading; -1 for one that it does not name. */
const headingOf = (cells: readonly string[]): Columns | undefined => {
  const names = cells.map((cell) => plain(cell).toLowerCase());
  const columns = { address: names.findIndex(isAddressHeading), reference: names.findIndex(isReferenceHeading) };
  return columns.address < 0 && columns.reference < 0 ? undefined : columns;
};

const addressIn = (cell: string) => {
  const read = EmailAddress.safeParse(cell);
  return read.success ? read.data : undefined;
};

const mentionIn = ({ line, cells, text }: Line, columns: Columns | undefined): Mention => {
  if (!cells) return { line, text, by: "not_csv" };
  const named = (at: number) => (columns ? [cells[at] ?? ""] : cells).map(plain);
  const reference = named(columns?.reference ?? 0)
    .map(readReference)
    .find((read) => read?.startsWith("BRF-"));
  if (reference) return { line, text, by: "reference", value: reference };
  const address = named(columns?.address ?? 0)
    .map(addressIn)
    .find(Boolean);
  return address ? { line, text, by: "address", value: address } : { line, text, by: "neither" };
};

/** Whom a list mentions, line by line: by the columns that its heading names, else by whatever cell says who it is. */
export const mentionsIn = (sent: string): Mention[] => {
  const lines = linesOf(sent);
  const columns = headingOf(lines[0]?.cells ?? []);
  return (columns ? lines.slice(1) : lines).map((line) => mentionIn(line, columns));
};
