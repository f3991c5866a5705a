import * as fc from "fast-check";
import { expect, test } from "vitest";
import { attachment, safeFileName } from "#shared/file-names.ts";

test.each([
  ["Statuts.pdf", "Statuts.pdf"],
  ["  Registro   oficial.docx ", "Registro oficial.docx"],
  ["../../etc/passwd", "etc passwd"],
  ["C:\\Users\\me\\paper.pdf", "C Users me paper.pdf"],
  [".htaccess", "htaccess"],
  ["evil\u202Efdp.exe", "evil fdp.exe"],
  ["zero\u200Bwidth\u0000.pdf", "zero width .pdf"],
  ["", "file"],
  ["///", "file"],
  ["النظام الأساسي.pdf", "النظام الأساسي.pdf"],
  [`${"я".repeat(300)}.docx`, `${"я".repeat(145)}.docx`],
])("%j is saved as %j", (name, saved) => {
  expect(safeFileName(name)).toBe(saved);
});

test("a header is made of every name, of plain symbols only, and gives the name back", async () => {
  const property = fc.asyncProperty(fc.string({ unit: "binary", maxLength: 300 }), async (name) => {
    const header = attachment(name);
    expect(header).toMatch(/^attachment; filename="[\x20-\x7E]+"; filename\*=UTF-8''[\w%.!#$&+^`|~-]+$/);
    const [, plain = "", exact = ""] = /filename="([^"]*)"; filename\*=UTF-8''(.*)$/.exec(header) ?? [];
    expect(plain).not.toMatch(/["\\/]/);
    expect(decodeURIComponent(exact)).toBe(safeFileName(name));
  });
  await fc.assert(property, { numRuns: 500 });
});

test("surrogates that stand alone harm nothing", () => {
  expect(safeFileName("a\uD800b.pdf")).toBe("a b.pdf");
  expect(() => attachment("\uDC00")).not.toThrow();
});
