/** A cell as people read it: numbers stay numbers, and nothing is an empty cell. */
export type Cell = string | number | undefined;

/** What spreadsheets take for the beginning of a formula, wide forms included (CWE-1236). */
const formula = /^\s*[=+\-@\t\r＝＋－＠]/;
/** Telephone and other numbers begin with a sign and are no formula. */
const signedNumber = /^[+-]\d[\d\s().,/-]*$/;
/** Without spaces a second sign makes it a sum. */
const sum = /^.[^\s]*[-/][^\s]*$/;
const isNumber = (text: string) => signedNumber.test(text) && !sum.test(text);

/**
 * A text that no spreadsheet computes: where it could be a formula it gets the apostrophe that spreadsheets know as "this is
 * text". Telephone numbers such as `+41 22 …` stay as they are; `+41-22` would be a difference.
 */
export const harmless = (text: string): string => (formula.test(text) && !isNumber(text) ? `'${text}` : text);

const written = (cell: Cell): string => {
  if (typeof cell === "number") return String(cell);
  const text = harmless(cell ?? "");
  return /[",;\r\n\t']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * Rows as a file of comma-separated values (RFC 4180). The byte order mark makes spreadsheets read it as UTF-8, so that
 * Arabic and Chinese stay what they are.
 */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((cells) => `${cells.map(written).join(",")}\r\n`).join("")}`;

export const csvType = "text/csv; charset=utf-8";
