import fc from "fast-check";
import { expect, test } from "vitest";
import { csv, harmless } from "#shared/csv.ts";

/** Reads a file of comma-separated values as RFC 4180 says. */
const read = (file: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of file.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
};

test("begins with a byte order mark and ends every row with CR and LF", () => {
  expect(csv([["a", 1, undefined], ["b"]])).toBe("\uFEFFa,1,\r\nb\r\n");
});

test.each([
  "=1+1",
  "+Amina",
  "@SUM(A1)",
  "-cmd|' /C calc'!A0",
  "\t=1",
  "\r=1",
  " =1",
  "＝1+1",
  "+41-cmd|x",
  "-1+2=x",
  "+41-22-730",
])("%j is text to spreadsheets", (text) => {
  expect(harmless(text)).toBe(`'${text}`);
});

test.each(["+41 22 917 12 34", "+254700", "+1 (212) 963-1234", "-5", "وانجيكو", "王小明", "O’Brien", "a=b", "1-2", ""])(
  "%j stays as it is",
  (text) => {
    expect(harmless(text)).toBe(text);
    expect(csv([[text]])).toContain(text);
  },
);

test("whatever is written can be read again", () => {
  const cell = fc.string({ unit: "grapheme" }).map((text) => text.replaceAll("\0", ""));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      expect(read(csv(rows).slice(1))).toEqual(rows.map((row) => row.map(harmless)));
    }),
  );
});
