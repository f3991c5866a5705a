import { inflateRawSync } from "node:zlib";
import * as fc from "fast-check";
import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { xlsx } from "#shared/xlsx.ts";

const read = async (rows: (string | number | undefined)[][]) => readSheet(Buffer.from(xlsx("Sheet", rows, "en")));

/** The sheet's own text, found by its place in the archive. */
const sheetOf = (bytes: Uint8Array) => {
  const file = Buffer.from(bytes);
  const at = file.indexOf("xl/worksheets/sheet1.xml");
  const size = file.readUInt32LE(at - 12);
  return inflateRawSync(file.subarray(at + "xl/worksheets/sheet1.xml".length).subarray(0, size)).toString();
};

describe("a workbook", () => {
  it("holds texts as texts, whatever they look like, and numbers as numbers", async () => {
    const cells = ["=1+1", "+41 22 730", "@x", "-1", "007", "2027-01-02", "منظمة", "国", "a & <b> \"c\" 'd'"];
    expect(await read([cells, [1, 2.5, -3]])).toEqual([cells, [1, 2.5, -3, ...Array(6).fill(null)]]);
  });

  it("never holds a formula", () => {
    const sheet = sheetOf(xlsx("Sheet", [["=HYPERLINK(1)", "<f>1</f>"]], "en"));
    expect(sheet).toContain("=HYPERLINK(1)");
    expect(sheet).not.toContain("<f>");
  });

  it("runs as its language does", () => {
    expect(sheetOf(xlsx("Sheet", [["a"]], "ar"))).toContain('rightToLeft="1"');
    expect(sheetOf(xlsx("Sheet", [["a"]], "fr"))).not.toContain("rightToLeft");
  });

  it("is the same file for the same rows", () => {
    const rows = [["a", 1], ["b"]];
    expect(Buffer.from(xlsx("One: [1]", rows, "en")).equals(Buffer.from(xlsx("One: [1]", rows, "en")))).toBe(true);
  });

  it("gives back any text that forms let through", async () => {
    const text = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
      .filter((value) => value.trim() === value && value !== "" && !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(value));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 30 }), async (cells) => {
        expect(await read([["head"], ...cells.map((cell) => [cell])])).toEqual([
          ["head"],
          ...cells.map((cell) => [cell]),
        ]);
      }),
      { numRuns: 30 },
    );
  });

  it("leaves out what XML has no place for rather than break", async () => {
    expect(await read([["a\u0000b\uD800c\uFFFEd"]])).toEqual([["abcd"]]);
  });
});
