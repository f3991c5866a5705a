import { crc32, deflateRawSync, deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { trueType } from "#functions/scanning/true-type.ts";
import type { FileKind } from "#shared/file-kinds.ts";
import { archive, openDocument, openXml } from "./made-archives.ts";
import { compound, currentUser, type Storage, slideRecord, wordStream, workbookStream } from "./made-compounds.ts";
import { catalog, pages, pdf, stream } from "./made-files.ts";

const padding = (length: number) => Buffer.alloc(length, "Text. ");
const hidden = "<< /A (%) /S%\n/JavaScript /B (%) /JS%\n(app.alert\\(1\\)) >>";
const packed = (objects: string) => deflateSync(Buffer.from(`7 0 ${objects}`, "latin1"));
const objStm = "/Type /ObjStm /N 1 /First 4";

/** The parts of an object that PowerPoint packs into its one stream, as it is or deflated behind its size. */
const slideObject = (object: Buffer, deflated: boolean) => {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(object.length);
  const record = slideRecord(0x1011, deflated ? Buffer.concat([size, deflateSync(object)]) : object);
  record.writeUInt16LE(deflated ? 0x10 : 0, 0);
  return record;
};
const slides = (content: Buffer) =>
  compound({ "PowerPoint Document": Buffer.concat([content, padding(6000)]), "Current User": currentUser() });
const objectOfFile = compound({ "\u0001Ole10Native": padding(900) });
const hasMacros = slideRecord(0x0400, Buffer.from("010000000200000002000000", "hex"));

const workbookWithMacros = openXml("xlsx", { "xl/vbaProject.bin": padding(9) });

describe("macros, scripts and packed files that hide", () => {
  it.each<[string, FileKind, Buffer]>([
    [
      "a script in an object whose number has a comment",
      "pdf",
      pdf([catalog, pages, `endobj 4 %\n0 %\nobj ${hidden}`]),
    ],
    ["a script in what stands behind the objects", "pdf", pdf([catalog], `/Root ${hidden} `)],
    [
      "a script among packed objects, behind a sign of comments in a text",
      "pdf",
      pdf([catalog, stream(`${objStm} /Filter /FlateDecode`, packed(hidden))]),
    ],
    ["a packed file in an object of its own", "pdf", pdf([catalog, "<< /Type /Filespec /F (x) /EF 4 0 R >>"])],
    ["macros of PowerPoint in what looks like something else", "ppt", slides(slideRecord(0x7777, hasMacros))],
    ["a file packed into slides", "ppt", slides(slideObject(objectOfFile, false))],
    ["a file packed into slides and deflated", "ppt", slides(slideObject(objectOfFile, true))],
    ["a workbook with macros in a letter", "docx", openXml("docx", { "word/embeddings/a.xlsx": workbookWithMacros })],
    [
      "a workbook with macros as an object in a letter",
      "docx",
      openXml("docx", { "word/embeddings/oleObject1.bin": compound({ Package: workbookWithMacros }) }),
    ],
    [
      "a workbook with macros in an old letter",
      "doc",
      compound({ WordDocument: wordStream(), ObjectPool: { _1: { Package: workbookWithMacros } } }),
    ],
    [
      "a project in a list of kinds with a bracket in a name",
      "docx",
      openXml("docx", {}, '<Override PartName="/a>b" ContentType="application/vnd.ms-office.vbaProject"/>'),
    ],
  ])("%s: found in %s", async (_, kind, bytes) => {
    expect(await trueType(bytes)).toEqual({ kind, findings: ["macros"] });
  });

  it.each([
    ["with signs that may be written as numbers", "#"],
    ["without such signs", ""],
  ])("a script outside of objects is found wherever it stands in a long file %s", async (_, sign) => {
    for (const at of [998_990, 999_980, 1_000_500]) {
      const far = `${sign}${"x".repeat(at)}/S${" ".repeat(3000)}/JavaScript x`;
      expect((await trueType(pdf([catalog, pages, stream("", Buffer.from(far))]))).findings).toEqual(["macros"]);
      const zeros = `${sign}${"x".repeat(at)}/XFA ${"0".repeat(3000)}7 0 R x`;
      expect((await trueType(pdf([catalog, pages, stream("", Buffer.from(zeros))]))).findings).toEqual(["macros"]);
    }
  });

  it.each<[string, Buffer]>([
    ["packed objects that are not packed", pdf([catalog, stream(objStm, Buffer.from(`7 0 ${hidden}`))])],
    [
      "packed objects that are not called so",
      pdf([catalog, stream("/N +1 /First +4 /Filter [/AHx]", Buffer.from("37>"))]),
    ],
  ])("%s cannot be looked at", async (_, bytes) => {
    expect(await trueType(bytes)).toEqual({ kind: "pdf", findings: ["unscannable"] });
  });

  it.each<[string, Buffer]>([
    ["behind the objects", pdf([catalog, pages], "/Encrypt%\n3 0 R ")],
    ["in an object", pdf([catalog, stream("/Type /XRef /Encrypt %\n3 0 R", Buffer.from("x"))])],
  ])("encryption with a comment %s is found", async (_, bytes) => {
    expect((await trueType(bytes)).findings).toEqual(["encrypted"]);
  });

  it("a letter with a table and a picture of it is nothing of the kind", async () => {
    const table = openXml("xlsx");
    const object = compound({ Package: table, CONTENTS: padding(99) });
    const bytes = openXml("docx", { "word/embeddings/a.xlsx": table, "word/embeddings/oleObject1.bin": object });
    expect(await trueType(bytes)).toEqual({ kind: "docx", findings: [] });
    expect(await trueType(slides(slideObject(compound({ CONTENTS: padding(99) }), true)))).toEqual({
      kind: "ppt",
      findings: [],
    });
  });
});

describe("files that are two things for two readers", () => {
  /** Two directories: the short end names the one that lies in an entry, the long end the one behind all of them. */
  const twoDirectories = () => {
    const inner = archive({ "[Content_Types].xml": "<Types/>", "word/vbaProject.bin": "x" });
    const bytes = archive(
      { "[Content_Types].xml": "<Types/>", "a.bin": { content: inner, stored: true } },
      { long: true },
    );
    const at = bytes.indexOf(inner) + inner.readUInt32LE(inner.length - 6);
    bytes.writeUInt16LE(2, bytes.length - 12);
    bytes.writeUInt32LE(inner.readUInt32LE(inner.length - 10), bytes.length - 10);
    bytes.writeUInt32LE(at, bytes.length - 6);
    return bytes;
  };
  const elsewhere = () => {
    const bytes = archive({ "[Content_Types].xml": "<Types/>" }, { long: true });
    bytes.writeBigUInt64LE(5n, bytes.length - 22 - 12);
    return bytes;
  };
  const counted = () => {
    const bytes = archive({ "[Content_Types].xml": "<Types/>" });
    bytes.writeUInt16LE(9, bytes.length - 14);
    return bytes;
  };
  const localSize = () => {
    const bytes = archive({ "[Content_Types].xml": { content: "<Types/>", stored: true } });
    bytes.writeUInt32LE(1, 18);
    return bytes;
  };

  it.each<[string, Buffer]>([
    ["two directories", twoDirectories()],
    ["a directory that is said to be elsewhere", elsewhere()],
    ["two counts of the entries", counted()],
    ["another size before the content than in the directory", localSize()],
    [
      "a list of kinds in letters that are read in two ways",
      archive({ "[Content_Types].xml": '<?xml version="1.0" encoding="utf-7"?><Types/>' }),
    ],
    [
      "two workbooks in one",
      (() => {
        const bytes = compound({ Workbook: workbookStream(), Workbooj: workbookStream() });
        Buffer.from("k", "utf16le").copy(bytes, bytes.indexOf(Buffer.from("Workbooj", "utf16le")) + 14);
        return bytes;
      })(),
    ],
    [
      "packed objects that begin behind a line of something",
      pdf([
        catalog,
        Buffer.concat([
          Buffer.from(`<< ${objStm} /Filter /FlateDecode >>\nstream \r\n`),
          packed(hidden),
          Buffer.from("\nendstream"),
        ]),
      ]),
    ],
    [
      "a project in a list of kinds behind what is no comment",
      openXml(
        "docx",
        {},
        '<?a <!--?><Override PartName="/x" ContentType="application/vnd.ms-office.vbaProject"/><?a -->?>',
      ),
    ],
  ])("%s: damaged", async (_, bytes) => {
    expect((await trueType(bytes)).findings).toEqual(["damaged"]);
  });

  it("sizes that are told behind the content only are nothing unusual", async () => {
    const content = Buffer.from("<w:p/>");
    const deflated = deflateRawSync(content);
    const afterwards = Buffer.alloc(16);
    afterwards.writeUInt32LE(0x08074b50);
    afterwards.writeUInt32LE(crc32(content), 4);
    afterwards.writeUInt32LE(deflated.length, 8);
    afterwards.writeUInt32LE(content.length, 12);
    const bytes = openXml("docx", { "word/a.xml": { content, flags: 8, between: afterwards } });
    bytes.fill(0, bytes.indexOf("word/a.xml") - 16, bytes.indexOf("word/a.xml") - 4);
    expect(await trueType(bytes)).toEqual({ kind: "docx", findings: [] });
  });
});

describe("files that keep whoever reads them", () => {
  it("a reference that is all digits is read once", async () => {
    const bytes = pdf([catalog, `<< /Encrypt ${"1".repeat(200_000)} >>`]);
    expect(await trueType(bytes)).toEqual({ kind: "pdf", findings: [] });
  });

  it.each<[string, Buffer]>([
    ["beginnings of objects", pdf([catalog, "obj".repeat(3_000_000)])],
    ["beginnings of comments", pdf([catalog, "obj%".repeat(2_000_000)])],
  ])("%s without end are given up", async (_, bytes) => {
    expect((await trueType(bytes)).findings).toEqual(["unscannable"]);
  });

  it.each([
    ["kinds", "<Default ", []],
    ["comments", "<!--", []],
    ["parts", '<Default Extension="x" ContentType="a/b"/>', []],
  ])("many %s in the list of kinds are read once", async (_, beginning, findings) => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`word/${n}.xml`, ""]));
    const bytes = openXml("docx", many, beginning.repeat(Math.floor(4_000_000 / beginning.length)));
    expect((await trueType(bytes)).findings).toEqual(findings);
  });

  it("many beginnings of definitions in a manifest are read once", async () => {
    const bytes = openDocument("odt", {}, "<!DOCTYPE ".repeat(400_000));
    expect((await trueType(bytes)).findings).toEqual(["damaged"]);
  });

  it("a stream that many objects claim is read once", async () => {
    const rows = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`s${n}`, { Package: Buffer.alloc(0) }]));
    const bytes = compound({ WordDocument: wordStream({ length: 100_000 }), ...rows });
    const name = Buffer.from("Package", "utf16le");
    for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 128))
      bytes.writeUInt32LE(0, at + 116) && bytes.writeUInt32LE(90_000, at + 120);
    expect((await trueType(bytes)).findings).toEqual(["damaged"]);
  });

  it("storages in each other without end are damaged", async () => {
    const deep = Array.from({ length: 400 }).reduce<Storage>((inner, _, n) => ({ [`s${n}`]: inner }), {});
    expect((await trueType(compound({ WordDocument: wordStream(), ...deep }))).findings).toEqual(["damaged"]);
  });

  it("archives in each other are not followed for ever", async () => {
    let bytes = openXml("docx", { "word/vbaProject.bin": "x" });
    for (let level = 0; level < 12; level++) bytes = openXml("docx", { "word/embeddings/a.docx": bytes });
    expect((await trueType(bytes)).findings).toEqual(["unscannable"]);
  });
});
