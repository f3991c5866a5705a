import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Flaw } from "#functions/scanning/formats/flaw.ts";
import { prepareOldOffice } from "#functions/scanning/prepare/old-office.ts";
import { trueType } from "#functions/scanning/true-type.ts";
import { compound } from "./made-compounds.ts";
import {
  box,
  cells,
  commentBy,
  hiddenSlide,
  narrowText,
  oldLetter,
  oldSlides,
  oldWorkbook,
  propertyStream,
  sharedString,
  sharedStrings,
  wideText,
} from "./made-old-office.ts";

const textOf = async (bytes: Buffer) => (await prepareOldOffice(bytes)).text;
const tracesOf = async (bytes: Buffer) => (await prepareOldOffice(bytes)).traces;

const letterOf = (text: string) => oldLetter({ pieces: [{ text }] });
const day = (text: string) => new Date(`${text}T12:00:00Z`);

describe("documents of Word", () => {
  it("are of pieces, each with one byte or two for a character", async () => {
    const bytes = oldLetter({
      pieces: [
        { text: "Les associations r\xe9unies\r", isNarrow: true },
        { text: "منظمات المجتمع المدني\r没有我们的参与\r" },
        { text: "\x93Fin\x94", isNarrow: true },
      ],
    });
    expect(await trueType(bytes)).toEqual({ kind: "doc", findings: [] });
    expect(await textOf(bytes)).toBe("Les associations réunies\nمنظمات المجتمع المدني\n没有我们的参与\n“Fin”");
  });

  it("show the results of fields, cells and breaks, not what only makes them", async () => {
    const text =
      'See \u0013 HYPERLINK \u0013 PAGE \u0014 1 \u0015 "https://secret" \u0014our page\u0015.\rA\u0007B\u0007\rOne\u000btwo\u000cco\u001eop\u0001';
    expect(await textOf(letterOf(text))).toBe("See our page.\nA\tB\nOne\ntwo\nco-op");
  });

  it("keep back comments and what was deleted or is hidden, and name them", async () => {
    const bytes = oldLetter({
      pieces: [
        { text: "We ask " },
        { text: "nothing ", mark: "deleted" },
        { text: "(ask Amina) ", mark: "hidden", isNarrow: true },
        { text: "for a seat.\r" },
        { text: "A footnote.\r" },
        { text: "A header.\r" },
        { text: "A comment.\r" },
      ],
      lengths: { notes: 12, headers: 10, comments: 11 },
      commentAuthors: ["Amina Secret"],
      changeAuthors: ["Boris Secret"],
      savedBy: ["Chen Secret", "C:\\Users\\chen\\letter.doc"],
    });
    expect(await textOf(bytes)).toBe("We ask for a seat.\nA footnote.");
    expect(await tracesOf(bytes)).toEqual([
      { what: "comments", values: ["Amina Secret"] },
      { what: "changes", values: ["Boris Secret"] },
      { what: "hidden", values: [] },
      { what: "history", values: ["Chen Secret", "C:\\Users\\chen\\letter.doc"] },
    ]);
  });

  it("say who made them, for whom and when, and are not cleaned", async () => {
    const bytes = oldLetter({
      pieces: [{ text: "Text" }],
      more: {
        "\u0005SummaryInformation": propertyStream([
          [
            [2, "Наше право"],
            [4, "Amina Secret"],
            [8, "Chen 陈"],
            [12, day("2026-01-02")],
            [13, day("2026-03-04")],
            [18, "Microsoft Word 9.0"],
          ],
        ]),
        "\u0005DocumentSummaryInformation": propertyStream(
          [
            [
              [14, "The Manager"],
              [15, "Secret Soci\u00e9t\u00e9"],
            ],
            [[2, "Project Secret"]],
          ],
          1252,
        ),
      },
    });
    expect(await prepareOldOffice(bytes)).toEqual({
      text: "Text",
      traces: [
        { what: "author", values: ["Amina Secret", "The Manager"] },
        { what: "editor", values: ["Chen 陈"] },
        { what: "organization", values: ["Secret Société"] },
        { what: "software", values: ["Microsoft Word 9.0"] },
        { what: "dates", values: ["2026-01-02", "2026-03-04"] },
        { what: "title", values: ["Наше право"] },
        { what: "properties", values: ["Project Secret"] },
      ],
    });
  });

  it("of Word 95 are in an encoding that nobody says", async () => {
    const text = Buffer.from("cff0e0e2ee20ede020e2eee7e2f0e0f9e5ede8e5", "hex");
    const document = Buffer.alloc(5000);
    document.writeUInt16LE(0xa5dc, 0);
    document.writeUInt16LE(101, 2);
    document.writeUInt32LE(768, 24);
    document.writeUInt32LE(768 + text.length, 28);
    text.copy(document, 768);
    expect(await textOf(compound({ WordDocument: document }))).toBe("Право на возвращение");
  });
});

describe("slides of PowerPoint", () => {
  it("are read as they follow each other, with their titles and boxes", async () => {
    const bytes = oldSlides({
      slides: [
        { title: wideText("عنوان"), body: box(narrowText("First\x0bbox")) },
        { title: narrowText("Second"), body: box(wideText("第二张")) },
      ],
    });
    expect(await trueType(bytes)).toEqual({ kind: "ppt", findings: [] });
    expect(await prepareOldOffice(bytes)).toEqual({ text: "عنوان\nFirst\nbox\n\nSecond\n第二张", traces: [] });
  });

  it("keep back hidden ones, notes, comments and what was saved before, and name them", async () => {
    const bytes = oldSlides({
      before: [{ body: box(wideText("An old secret")) }, { body: box(wideText("Another")) }],
      slides: [
        { body: Buffer.concat([box(wideText("Shown")), commentBy("Amina Secret")]) },
        { body: Buffer.concat([hiddenSlide, box(wideText("A hidden secret"))]) },
      ],
      notes: [{ body: box(wideText("Say this, not that")) }],
    });
    expect(await prepareOldOffice(bytes)).toEqual({
      text: "Shown",
      traces: [
        { what: "comments", values: ["Amina Secret"] },
        { what: "hidden", values: [] },
        { what: "history", values: [] },
      ],
    });
  });
});

describe("workbooks of Excel", () => {
  it("are read row by row", async () => {
    const bytes = oldWorkbook(
      [
        {
          name: "Données",
          records: [
            cells.shared(0, 0, 1),
            cells.shared(0, 1, 0),
            cells.text(1, 0, "移民"),
            cells.number(1, 1, 0.1 + 0.2),
            cells.whole(2, 0, -7),
            cells.hundredths(2, 1, 1250),
            ...cells.textBox("In a box"),
            ...cells.textBox("Of a comment", 0x19),
          ],
        },
        { name: "Empty", records: [] },
      ],
      { strings: sharedStrings(2, Buffer.concat([sharedString("Year", false), sharedString("Страна")])) },
    );
    expect(await trueType(bytes)).toEqual({ kind: "xls", findings: [] });
    expect(await textOf(bytes)).toBe("Données\n\nСтрана\tYear\n移民\t0.3\n-7\t12.5\nIn a box\n\nEmpty");
  });

  it("have texts that go on in the next record with other widths", async () => {
    const whole = sharedString("Migration und 移民", true);
    const parts = [
      whole.subarray(0, 3 + 2 * 5),
      Buffer.concat([Buffer.from([0]), Buffer.from("tion und ")]),
      Buffer.concat([Buffer.from([1]), Buffer.from("移民", "utf16le")]),
    ];
    const bytes = oldWorkbook([{ name: "S", records: [cells.shared(0, 0, 0)] }], {
      strings: sharedStrings(1, ...(parts as [Buffer, ...Buffer[]])),
    });
    expect(await textOf(bytes)).toBe("S\n\nMigration und 移民");
  });

  it("keep back hidden sheets and name them, who wrote last and who commented", async () => {
    const bytes = oldWorkbook(
      [
        { name: "Shown", records: [cells.text(0, 0, "Seen"), cells.note("Amina Secret")] },
        { name: "Salaries", isHidden: true, records: [cells.text(0, 0, "A secret")] },
      ],
      { writer: "Chen Secret" },
      { "Revision Log": Buffer.alloc(9) },
    );
    expect(await prepareOldOffice(bytes)).toEqual({
      text: "Shown\n\nSeen",
      traces: [
        { what: "editor", values: ["Chen Secret"] },
        { what: "comments", values: ["Amina Secret"] },
        { what: "changes", values: [] },
        { what: "hidden", values: ["Salaries"] },
      ],
    });
  });
});

const findingOf = async (bytes: Buffer): Promise<string> => {
  try {
    await prepareOldOffice(bytes);
    return "none";
  } catch (error) {
    if (error instanceof Flaw) return error.finding;
    throw error;
  }
};

describe("documents that keep whoever reads them", () => {
  it("text without end is cut", async () => {
    const book = oldWorkbook(
      [{ name: "S", records: Array.from({ length: 9000 }, (_, row) => cells.shared(row, 0, 0)) }],
      {
        strings: sharedStrings(1, sharedString("x".repeat(3000), false)),
      },
    );
    expect((await textOf(book))?.length).toBeLessThanOrEqual(2_000_000);
    expect((await textOf(letterOf("many ".repeat(500_000))))?.length).toBeLessThanOrEqual(2_000_000);
  });

  it("slides that lie within themselves are damaged, saves that lead back too", async () => {
    const bytes = oldSlides({ slides: [{ body: box(wideText("Text")) }] });
    const edit = bytes.indexOf(Buffer.from("0000f50f", "hex"));
    const astray = Buffer.from(bytes);
    astray.writeUInt32LE(99_999, edit + 8 + 8);
    expect(await findingOf(astray)).toBe("damaged");
    const deep = Array.from({ length: 60 }).reduce<Buffer>((inner) => box(inner), wideText("Deep"));
    expect(await findingOf(oldSlides({ slides: [{ body: deep }] }))).toBe("unscannable");
  });

  it("spaces and ends of cells without end are passed over once", async () => {
    expect(await textOf(letterOf(`A${"\u0007".repeat(900_000)}B${" ".repeat(900_000)}`))).toMatch(/^A\t+B$/);
  });

  it("nothing of the three is damaged", async () => {
    expect(await findingOf(compound({ Something: Buffer.alloc(9) }))).toBe("damaged");
  });

  it.each([
    ["a letter", oldLetter({ pieces: [{ text: "Text" }, { text: "more", mark: "deleted" }], savedBy: ["Amina"] })],
    ["slides", oldSlides({ slides: [{ title: wideText("One"), body: box(wideText("Two")) }], before: [] })],
    [
      "a workbook",
      oldWorkbook([{ name: "S", records: [cells.shared(0, 0, 0), cells.whole(0, 1, 4)] }], {
        strings: sharedStrings(1, sharedString("Text")),
        writer: "Amina",
      }),
    ],
  ])("whatever is wrong with %s, it ends as a document or as a finding", async (_, whole) => {
    const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.uint8Array({ minLength: 1, maxLength: 4 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 20 }), fc.option(fc.nat(whole.length)), async (changes, cut) => {
        const bytes = Buffer.from(whole);
        for (const { at, to } of changes) bytes.set(to.subarray(0, bytes.length - at), at);
        expect(await findingOf(bytes.subarray(0, cut ?? bytes.length))).toMatch(
          /^(?:none|damaged|unscannable|too_large)$/,
        );
      }),
      { numRuns: 150 },
    );
  });
});
