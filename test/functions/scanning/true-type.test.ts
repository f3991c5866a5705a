import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { trueType } from "#functions/scanning/true-type.ts";
import { type FileKind, fileKinds } from "#shared/file-kinds.ts";
import { archive, openDocument, openXml } from "./made-archives.ts";
import { compound, currentUser, slideRecord, wordStream, workbookStream } from "./made-compounds.ts";
import { catalog, jpg, objectStream, pages, pdf, plainPdf, png, rtf, stream } from "./made-files.ts";

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");
const padding = (length: number) => Buffer.alloc(length, "Text. ");

const samples: Record<FileKind, Buffer> = {
  pdf: plainPdf,
  txt: Buffer.from("منظمات المجتمع المدني\r\n移民\tСреда\n"),
  rtf,
  doc: compound({ WordDocument: wordStream(), "1Table": padding(6000) }),
  docx: openXml("docx"),
  odt: openDocument("odt"),
  ppt: compound({ "PowerPoint Document": slideRecord(0x03e8, padding(9000), true), "Current User": currentUser() }),
  pptx: openXml("pptx"),
  odp: openDocument("odp"),
  xls: compound({ Workbook: workbookStream() }),
  xlsx: openXml("xlsx"),
  ods: openDocument("ods"),
  jpg,
  png,
};

describe("what a file truly is", () => {
  it.each(Object.entries(samples))("%s is told from its content", async (kind, bytes) => {
    expect(await trueType(bytes)).toEqual({ kind, findings: [] });
  });

  it.each([
    ["UTF-8 with a mark", Buffer.from("\ufeffNetwork")],
    ["UTF-16, little end first", utf16("Среда 🌍")],
    ["UTF-16, big end first", utf16("Red de migración").swap16()],
    ["an older code page", Buffer.from("Migraci\xf3n \x93red\x94 f\xfcr", "latin1")],
  ])("text may be of %s", async (_, bytes) => {
    expect(await trueType(bytes)).toEqual({ kind: "txt", findings: [] });
  });

  it("archives may be written for sizes over 4 GB, as some programs always do", async () => {
    const type = { content: "application/vnd.oasis.opendocument.text", stored: true };
    const bytes = archive({ mimetype: type, "META-INF/manifest.xml": "<m/>" }, { long: true });
    expect(await trueType(bytes)).toEqual({ kind: "odt", findings: [] });
  });

  it("old documents may be so large that their tables have tables", async () => {
    const bytes = compound({ WordDocument: wordStream({ length: 9_000_000 }), Macros: { VBA: {} } });
    expect(await trueType(bytes)).toEqual({ kind: "doc", findings: ["macros"] });
  });

  it("rich text may hold bytes that are no text", async () => {
    expect(await trueType(Buffer.from("{\\rtf1\\bin5 }{}}} text}"))).toEqual({ kind: "rtf", findings: [] });
  });

  it("large parts of archives are read to their end", async () => {
    const picture = { "word/media/1.bmp": Buffer.alloc(27_000_000) };
    expect(await trueType(openXml("docx", picture))).toEqual({ kind: "docx", findings: [] });
  });

  it("photos may hold what phones put behind the picture", async () => {
    const samsung = Buffer.concat([jpg, Buffer.from("Image_UTC_Data 1732000000 SEFH SEFT")]);
    const film = Buffer.concat([jpg, Buffer.from("\0\0\0\x18ftypmp42 and so on")]);
    for (const photo of [samsung, film, Buffer.concat([jpg, jpg]), Buffer.concat([jpg, Buffer.alloc(9)])])
      expect(await trueType(photo)).toEqual({ kind: "jpg", findings: [] });
  });

  it.each([
    ["a program", Buffer.from("MZ\x90\0\x03\0\0\0\x04", "latin1")],
    ["an archive of anything", archive({ "letter.txt": "Dear all" })],
    [
      "a template",
      openXml("docx", {}, "", "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"),
    ],
    ["a drawing", archive({ mimetype: { content: "application/vnd.oasis.opendocument.graphics", stored: true } })],
    ["a mail as Outlook keeps it", compound({ "__properties_version1.0": padding(64) })],
    ["a page of the web", Buffer.from("\ufeff\n<!DOCTYPE html><script>alert(1)</script>")],
    ["a drawing of the web", Buffer.from("<?xml version='1.0'?><svg onload='alert(1)'/>")],
    ["a script", Buffer.from("#!/bin/sh\nrm -r /\n")],
    ["bytes that mean nothing", Buffer.from([1, 2, 3, 4])],
    ["half of a letter of UTF-16", Buffer.concat([utf16("ab"), Buffer.from([0x41])])],
    ["text with a control in UTF-16", utf16("a\u0001b")],
    ["text with what is no letter in UTF-16", utf16("a\uffffb")],
  ])("%s is no kind we take", async (_, bytes) => {
    expect(await trueType(bytes)).toEqual({ findings: [] });
  });
});

describe("real papers", () => {
  // Kept beside the project where there are some; without them the made ones remain.
  const folder = join(import.meta.dirname, "../../../../shared/data/papers");
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const papers: [name: string, bytes: Buffer][] = names.map((name) => [name, readFileSync(join(folder, name))]);
  const own: [name: string, bytes: Buffer][] = Object.entries(samples).map(([kind, bytes]) => [`own.${kind}`, bytes]);

  it.each([...papers, ...own])("%s is what it was called, without findings", async (name, bytes) => {
    const kind = Object.keys(fileKinds).find((kind) => name.endsWith(`.${kind}`));
    expect(await trueType(bytes)).toEqual({ kind, findings: [] });
  });

  it.each([...papers, ...own])("%s without its end is damaged, whatever it is", async (name, bytes) => {
    const found = await trueType(bytes.subarray(0, Math.floor(bytes.length * 0.7)));
    expect(found.findings).toEqual(name.endsWith(".txt") ? [] : ["damaged"]);
  });
});

describe("behind a password", () => {
  it.each([
    ["pdf", pdf([catalog, pages, "<< /Filter /Standard >>"], "/Encrypt 3 0 R ")],
    ["pdf", pdf([catalog, stream("/Type /XRef /Encrypt<</Filter/Standard>>", Buffer.from("x"))])],
    [undefined, compound({ EncryptedPackage: padding(5000), EncryptionInfo: padding(200) })],
    ["doc", compound({ WordDocument: wordStream({ encrypted: true }) })],
    ["xls", compound({ Workbook: workbookStream([0x002f, padding(54)]) })],
    ["ppt", compound({ "PowerPoint Document": padding(20), "Current User": currentUser(true) })],
    ["odt", openDocument("odt", {}, "<manifest:encryption-data/>")],
    [undefined, archive({ "[Content_Types].xml": { content: "hidden", flags: 1 } })],
    [undefined, archive({ "[Content_Types].xml": { content: "hidden", flags: 1, method: 99 } })],
  ])("%s is found to be encrypted (%#)", async (kind, bytes) => {
    expect(await trueType(bytes)).toEqual({ ...(kind && { kind }), findings: ["encrypted"] });
  });
});

describe("macros, scripts and packed files", () => {
  const script = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";
  const vba = '<Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>';
  const macroMain = "application/vnd.ms-word.document.macroEnabled.main+xml";
  const macroSheet = '<Override PartName="/xl/m.xml" ContentType="application/vnd.ms-excel.macrosheet+xml"/>';
  const packed = compound({ ObjectPool: { "\u0001Ole10Native": padding(5000) } });
  const hasMacros = Buffer.from("010000000100000002000000", "hex");

  it.each<[string, FileKind, Buffer]>([
    ["a script at opening", "pdf", pdf([catalog, pages, script])],
    ["a script by a name written in numbers", "pdf", pdf([catalog, "<< /S /J#61va#53cript /JS 3 0 R >>"])],
    ["a script behind a comment", "pdf", pdf([catalog, `<< /S %${"x".repeat(9000)}\n/Rendition /JS%\n(x) >>`])],
    ["a script that an open bracket hides", "pdf", pdf([catalog, "(", `<< /S /Rendition /JS (x) >>`])],
    ["a script among packed objects", "pdf", pdf([catalog, objectStream(script)])],
    ["a program to start", "pdf", pdf([catalog, "<< /S/Launch /F (cmd.exe) >>"])],
    ["a packed file", "pdf", pdf([catalog, "<< /Names << /EmbeddedFiles 4 0 R >> >>"])],
    ["a form that is a program", "pdf", pdf([catalog, "<< /AcroForm << /XFA [(template) 5 0 R] >> >>"])],
    ["a film that is a program", "pdf", pdf([catalog, "<< /Type /Annot /Subtype /RichMedia >>"])],
    ["a project of macros", "docx", openXml("docx", { "word/vbaProject.bin": padding(9) })],
    ["a project by another name", "docx", openXml("docx", { "word/x.bin": "" }, vba)],
    ["a kind that is for macros", "docx", openXml("docx", {}, "", macroMain)],
    ["a sheet of macros", "xlsx", openXml("xlsx", {}, macroSheet)],
    ["controls that are programs", "pptx", openXml("pptx", { "ppt/activeX/activeX1.xml": "<x/>" })],
    ["a file packed as an object", "docx", openXml("docx", { "word/embeddings/oleObject1.bin": packed })],
    ["Basic", "odt", openDocument("odt", { "Basic/Standard/Module1.xml": "<script/>" })],
    ["Python", "ods", openDocument("ods", { "Scripts/python/x.py": "" })],
    ["macros of Word 97", "doc", compound({ WordDocument: wordStream(), Macros: { VBA: { dir: padding(9) } } })],
    ["macros of Excel 97", "xls", compound({ Workbook: workbookStream(), _VBA_PROJECT_CUR: { PROJECT: padding(9) } })],
    [
      "macros of Excel 4",
      "xls",
      compound({ Book: workbookStream([0x0085, Buffer.from([0, 0, 0, 0, 0, 1, 2, 65, 66])]) }),
    ],
    [
      "macros of PowerPoint 97",
      "ppt",
      compound({
        "PowerPoint Document": slideRecord(0x03e8, slideRecord(0x03ff, slideRecord(0x0400, hasMacros), true), true),
        "Current User": currentUser(),
      }),
    ],
    [
      "a file packed whole",
      "doc",
      compound({ WordDocument: wordStream(), ObjectPool: { "\u0001Ole10Native": padding(99) } }),
    ],
    ["a script outside of objects", "pdf", pdf([catalog, pages], "/OpenAction << /S /JavaScript /JS (x) >> ")],
    ["a packed object", "rtf", Buffer.from("{\\rtf1{\\object\\objemb{\\*\\objdata 0105}}}")],
  ])("%s is found in %s", async (_, kind, bytes) => {
    expect(await trueType(bytes)).toEqual({ kind, findings: ["macros"] });
  });

  it.each<[string, Buffer]>([
    ["in a text", pdf([catalog, "<< /Title (How /JavaScript and /Launch work) >>"])],
    ["in an address", pdf([catalog, "<< /S /URI /URI (https://example.org/JavaScript) >>"])],
    ["in an address among packed objects", pdf([catalog, objectStream("<< /URI (https://example.org/Launch) >>")])],
    [
      "as a kind that no file has",
      openXml(
        "xlsx",
        {},
        '<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>',
      ),
    ],
    [
      "beside an object that is only shown",
      openXml("docx", { "word/embeddings/oleObject1.bin": compound({ CONTENTS: padding(20) }) }),
    ],
  ])("the words alone are nothing: %s", async (_, bytes) => {
    expect((await trueType(bytes)).findings).toEqual([]);
  });
});

describe("damaged files and traps", () => {
  const zeros = Buffer.alloc(10_000_000);
  const empty = { "[Content_Types].xml": "<Types/>" };
  const large = Buffer.alloc(27_000_000);
  const main =
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>';
  const odt = {
    mimetype: { content: "application/vnd.oasis.opendocument.text", stored: true },
    "META-INF/manifest.xml": "<m/>",
  };
  const second = archive({ "virus.txt": "two files in one" });

  it.each([
    ["text before the archive", Buffer.concat([Buffer.from("PK\x03\x04 a story "), openXml("docx")])],
    ["something behind the archive", Buffer.concat([openXml("docx"), Buffer.from("tail")])],
    [
      "something between entries",
      archive({ ...empty, "a.xml": { content: "a", between: Buffer.from("0123456789abcde") }, "b.xml": "b" }),
    ],
    ["two entries of one name", archive({ ...empty, "[content_types].xml": "<Types/>" })],
    ["two names for one entry", archive({ ...empty, "a.xml": { content: "a", localName: "b.xml" } })],
    ["another size than promised", archive({ ...empty, "a.xml": { content: "abc", size: 2 } })],
    [
      "something behind the end of what is packed",
      archive({ ...empty, "a.xml": { content: "abc", tail: Buffer.from("d") } }),
    ],
    ["something behind the end of much", archive({ ...empty, "a.xml": { content: large, tail: Buffer.from("d") } })],
    ["another checksum of much", archive({ ...empty, "a.xml": { content: large, crc: 7 } })],
    ["less than promised of much", archive({ ...empty, "a.xml": { content: large, size: large.length + 1 } })],
    ["another checksum than promised", archive({ ...empty, "a.xml": { content: "abc", crc: 7 } })],
    ["a mark of the kind that can be read two ways", openXml("docx", {}, "<!DOCTYPE x>")],
    ["a kind that is not there", archive({ "[Content_Types].xml": main })],
    ["two kinds at once", archive({ ...odt, "[Content_Types].xml": main, "word/document.xml": "<w:document/>" })],
    ["two main parts", openXml("docx", {}, main)],
    ["a kind without a list of its parts", archive({ mimetype: odt.mimetype })],
    ["a kind that is packed", openDocument("odt", {}, "", false)],
    ["a PDF that begins late", Buffer.concat([Buffer.from("GIF89a;"), plainPdf])],
    [
      "a PDF with a page of the web behind it",
      Buffer.concat([plainPdf, Buffer.from("<html><script>alert(1)</script>")]),
    ],
    ["a PDF that is an archive too", Buffer.concat([plainPdf.subarray(0, -6), second])],
    ["a picture that is an archive too", Buffer.concat([jpg, second])],
    ["a photo with a film that is an archive too", Buffer.concat([jpg, Buffer.from("\0\0\0\x08ftyp"), second])],
    ["a picture with a program behind it", Buffer.concat([jpg, Buffer.from("MZ\x90\0", "latin1")])],
    ["a picture with something behind its end", Buffer.concat([png, Buffer.from("more")])],
    ["a picture with a wrong checksum", Buffer.from(png).fill(1, 20, 21)],
    ["rich text with something behind it", Buffer.concat([rtf, Buffer.from("<script>")])],
    ["two kinds of Office at once", compound({ WordDocument: wordStream(), Workbook: workbookStream() })],
    ["a workbook without an end", compound({ Workbook: workbookStream().subarray(0, -4) })],
  ])("%s is damaged", async (_, bytes) => {
    expect((await trueType(bytes)).findings).toEqual(["damaged"]);
  });

  it("a compound file whose sectors follow each other in a circle is damaged", async () => {
    const bytes = compound({ WordDocument: wordStream({ length: 600_000 }) });
    // The table of what follows what: its first long chain is sent back to where it began.
    const table = (bytes.readUInt32LE(76) + 1) * 512;
    bytes.writeUInt32LE(0, table + 4 * 100);
    expect((await trueType(bytes)).findings).toEqual(["damaged"]);
  });

  it("objects that are packed in a way nobody packs them cannot be looked at", async () => {
    const hex = "/Filter [/ASCIIHexDecode /FlateDecode]";
    const bytes = pdf([
      catalog,
      objectStream("<< >>", hex, ((b: Buffer) =>
        Buffer.from(`${deflateSync(b).toString("hex")}>`)) as typeof deflateSync),
    ]);
    expect(await trueType(bytes)).toEqual({ kind: "pdf", findings: ["unscannable"] });
  });

  it("an archive that unpacks to a multiple of itself is too large, and is not unpacked", async () => {
    const entries = Object.fromEntries(Array.from({ length: 26 }, (_, n) => [`${n}.xml`, zeros]));
    expect(await trueType(archive({ ...empty, ...entries }))).toEqual({ findings: ["too_large"] });
  });

  it("an archive that unpacks to more than it promises is damaged", async () => {
    expect(await trueType(archive({ ...empty, "a.xml": { content: zeros, size: 1000 } }))).toEqual({
      findings: ["damaged"],
    });
  });

  it("an object too large to be looked into cannot be looked at", async () => {
    const object = compound({ CONTENTS: Buffer.alloc(26_500_000) });
    const bytes = openXml("docx", { "word/embeddings/oleObject1.bin": object });
    expect(await trueType(bytes)).toEqual({ findings: ["unscannable"] });
  });

  it("many objects that unpack to much are too large together", async () => {
    const much = deflateSync(Buffer.alloc(39_000_000));
    const objects = Array.from({ length: 7 }, () => stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", much));
    expect(await trueType(pdf([catalog, ...objects]))).toEqual({ kind: "pdf", findings: ["too_large"] });
  });

  it("objects that unpack without end are too large", async () => {
    const bomb = stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", deflateSync(Buffer.alloc(41_000_000)));
    expect(await trueType(pdf([catalog, bomb]))).toEqual({ kind: "pdf", findings: ["too_large"] });
  });

  it("objects begun inside each other are not read for ever", async () => {
    const bytes = pdf([catalog, "1 0 obj << (".repeat(20_000)]);
    expect(await trueType(bytes)).toEqual({ kind: "pdf", findings: ["unscannable"] });
  });
});
