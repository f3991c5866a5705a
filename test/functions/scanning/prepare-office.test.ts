import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { xlsx } from "#shared/xlsx.ts";
import { compound } from "./made-compounds.ts";
import { officeDocument, paragraph, relationships, textDocument } from "./made-documents.ts";
import { propertyStream } from "./made-old-office.ts";
import { partsOf, preparedOf } from "./prepared-parts.ts";

const remark = (author: string, text: string) =>
  `<w:comment w:id="1" w:author="${author}" w:date="2026-10-02T09:00:00Z" w:initials="ML"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

describe("texts of Office", () => {
  const document = textDocument(
    `<w:p w:rsidR="00AB12CD"><w:r><w:t xml:space="preserve">Nothing about us </w:t></w:r><w:ins w:id="3" w:author="Ana María" w:date="2026-10-03T00:00:00Z"><w:r><w:t>without us</w:t></w:r></w:ins><w:del w:id="4" w:author="Jean &amp; Co" w:date="2026-10-03T00:00:00Z"><w:r><w:delText>for them</w:delText></w:r></w:del></w:p>` +
      `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>not to be read</w:t></w:r><w:r><w:t>Seen</w:t><w:tab/><w:t>here</w:t></w:r></w:p>` +
      `<w:tbl><w:tr><w:tc>${paragraph("A1")}</w:tc><w:tc>${paragraph("B1 &lt;&#233;&gt;")}</w:tc></w:tr></w:tbl>` +
      `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/creator"/></w:sdtPr><w:sdtContent>${paragraph("Maria's title")}</w:sdtContent></w:sdt>`,
    {
      "word/_rels/document.xml.rels": relationships(
        ["comments", "comments.xml"],
        ["people", "people.xml"],
        ["footnotes", "footnotes.xml"],
        ["header", "header1.xml"],
        ["customXml", "../customXml/item1.xml"],
        ["hyperlink", "file:///C:/Users/maria/notes.docx", ' TargetMode="External"'],
      ),
      "word/comments.xml": `<w:comments>${remark("Maria Lopez", "Is this so?")}${remark("Ana María", "Yes")}</w:comments>`,
      "word/people.xml": '<w15:people><w15:person w15:author="Maria Lopez"/></w15:people>',
      "word/footnotes.xml": `<w:footnotes><w:footnote>${paragraph("A note at the foot")}</w:footnote></w:footnotes>`,
      "word/header1.xml": `<w:hdr>${paragraph("At the head")}</w:hdr>`,
      "word/settings.xml":
        '<w:settings><w:attachedTemplate r:id="r1"/><w:rsids><w:rsid w:val="00AB12CD"/></w:rsids><w:zoom w:percent="100"/></w:settings>',
      "word/_rels/settings.xml.rels": relationships([
        "attachedTemplate",
        "file:///C:/Users/maria/Letter.dotx",
        ' TargetMode="External"',
      ]),
      "customXml/item1.xml": "<cover><author>Maria Lopez</author></cover>",
    },
    `<Override PartName="/word/people.xml" ContentType="${word}.people+xml"/>`,
  );

  it("tell who wrote, changed and remarked on them, and what readers do not see", async () => {
    const { found } = await preparedOf(document);
    expect(found).toEqual({
      author: ["Maria Lopez", "Ana María", "Jean & Co"],
      editor: ["Jean Dupont"],
      organization: ["Casa del Migrante"],
      software: ["Writer 9"],
      dates: ["2026-10-01T08:00:00Z"],
      title: ["Draft for the board"],
      comments: ["Is this so?", "Yes"],
      changes: ["without us", "for them"],
      hidden: ["not to be read"],
      properties: ["Phone: +502 5555", "file:///C:/Users/maria/notes.docx", "file:///C:/Users/maria/Letter.dotx"],
    });
  });

  it("are cleaned of that, and stay what they are", async () => {
    const { cleaned, again, kind } = await preparedOf(document);
    expect(again).toEqual({ kind, findings: [] });
    const parts = await partsOf(cleaned);
    const all = [...parts.values()].join("\n");
    expect(all).not.toMatch(/Lopez|Ana María|Dupont|Jean|maria\/|Casa del|502 5555|00AB12CD|2026-10|dataBinding|Draft/);
    expect([...parts.keys()]).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/people|customXml|thumbnail/)]),
    );
    expect(parts.get("word/comments.xml")).toContain('w:author="Author1"');
    expect(parts.get("word/document.xml")).toMatch(/<w:ins w:id="3" w:author="Author1"><w:r><w:t>without us/);
    expect(parts.get("word/_rels/document.xml.rels")).toContain('Target="notes.docx"');
    expect(parts.get("[Content_Types].xml")).not.toContain("people");
    expect(parts.get("word/settings.xml")).toBe('<w:settings><w:zoom w:percent="100"/></w:settings>');
  });

  it("are read as they are seen: cells, notes and heads of pages, nothing deleted, hidden or remarked", async () => {
    const { text } = await preparedOf(document);
    expect(text).toBe(
      "Nothing about us without us\nSeen\there\nA1\nB1 <é>\nMaria's title\n\nA note at the foot\n\nAt the head",
    );
  });

  it("clean the same way whenever it is done, and find nothing more when done again", async () => {
    const [once, twice] = [await preparedOf(document), await preparedOf(document)];
    expect(once.cleaned.equals(twice.cleaned)).toBe(true);
    const { cleaned, found, text } = await preparedOf(once.cleaned);
    expect(cleaned.equals(once.cleaned)).toBe(true);
    expect(Object.keys(found)).toEqual(["comments", "changes", "hidden"]);
    expect(text).toBe(once.text);
  });

  it.each([
    [
      "UTF-16",
      Buffer.from(
        '\ufeff<?xml version="1.0" encoding="UTF-16"?><w:document><w:p w:author="Zoë"><w:t>ñandú</w:t></w:p></w:document>',
        "utf16le",
      ),
    ],
    [
      "Windows 1252",
      Buffer.from(
        '<?xml version="1.0" encoding="windows-1252"?><w:document><w:p w:author="Zo\xeb"><w:t>\xf1and\xfa</w:t></w:p></w:document>',
        "latin1",
      ),
    ],
  ])("may be written in %s", async (_, content) => {
    const { text, cleaned, found } = await preparedOf(textDocument("", { "word/document.xml": content }));
    expect([text, found.author]).toEqual(["ñandú", ["Maria Lopez", "Zoë"]]);
    expect((await partsOf(cleaned)).get("word/document.xml")).toMatch(
      /encoding="UTF-8"\?><w:document><w:p w:author="Author1"><w:t>ñandú/,
    );
  });
});

it("objects of older programs within documents are named, though they stay", async () => {
  const properties = propertyStream([[[4, "Carlos Ruiz"]]]);
  const object = compound({ "\u0005SummaryInformation": properties, Contents: Buffer.alloc(5000, 1) });
  const { found, cleaned } = await preparedOf(
    textDocument(paragraph("x"), { "word/embeddings/oleObject1.bin": object }),
  );
  expect(found.author).toEqual(["Maria Lopez", "Carlos Ruiz"]);
  expect((await partsOf(cleaned)).get("word/embeddings/oleObject1.bin")).toContain("Carlos Ruiz");
});

describe("tables of Office", () => {
  const sheet = (cells: string) => `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
  const table = officeDocument(
    "xlsx",
    {
      "xl/workbook.xml":
        '<workbook xmlns:r="r"><fileSharing userName="Maria Lopez"/><x15ac:absPath url="C:\\Users\\maria\\"/><sheets><sheet name="Figures" sheetId="1" r:id="r1"/><sheet name="Salaries" sheetId="2" state="veryHidden" r:id="r2"/></sheets></workbook>',
      "xl/_rels/workbook.xml.rels": relationships(
        ["worksheet", "worksheets/sheet1.xml"],
        ["worksheet", "/xl/worksheets/sheet2.xml"],
        ["sharedStrings", "sharedStrings.xml"],
        ["revisionHeaders", "revisions/revisionHeaders.xml"],
      ),
      "xl/sharedStrings.xml":
        "<sst><si><t>Migrants</t></si><si><r><t>Ara</t></r><r><t>bic_x0041_</t></r><rPh><t>no</t></rPh></si></sst>",
      "xl/worksheets/sheet1.xml": `${sheet('<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>in line</t></is></c><c r="C1"><f>A2*2</f><v>42</v></c></row><row r="2"><c t="s"><v>1</v></c>').replace("</worksheet>", '<pageSetup orientation="portrait" r:id="r1"/></worksheet>')}`,
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(
        ["printerSettings", "../printerSettings/p1.bin"],
        ["comments", "../comments1.xml"],
      ),
      "xl/worksheets/sheet2.xml": sheet('<c t="inlineStr"><is><t>secret</t></is></c>'),
      "xl/printerSettings/p1.bin": "HP of Maria",
      "xl/comments1.xml":
        '<comments><authors><author>Maria Lopez</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>Maria Lopez:</t></r><r><t>check</t></r></text></comment></commentList></comments>',
      "xl/revisions/revisionHeaders.xml": '<headers><header userName="Maria Lopez"/></headers>',
      "xl/persons/person.xml":
        '<personList><person displayName="Maria Lopez" id="{1}" userId="S::maria@example.org" providerId="AD"/></personList>',
      "xl/threadedComments/threadedComment1.xml":
        '<ThreadedComments><threadedComment ref="A1" dT="2026-10-02T00:00:00" personId="{1}" id="{2}"><text>Really?</text></threadedComment></ThreadedComments>',
    },
    '<Override PartName="/xl/printerSettings/p1.bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>',
  );

  it("are cleaned of people, printers and former versions, and hidden sheets are named", async () => {
    const { found, cleaned, text, again } = await preparedOf(table);
    expect(again.kind).toBe("xlsx");
    expect(found).toMatchObject({
      author: ["Maria Lopez", "S::maria@example.org"],
      hidden: ["Salaries"],
      history: [],
      comments: expect.arrayContaining(["Really?"]),
    });
    const parts = await partsOf(cleaned);
    expect([...parts.values()].join("\n")).not.toMatch(/Maria|maria|2026-10/);
    expect([...parts.keys()].filter((name) => /revisions|printer/.test(name))).toEqual([]);
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain('<pageSetup orientation="portrait"/>');
    expect(parts.get("xl/comments1.xml")).toContain("<t>Author1:</t>");
    expect(text).toBe("Figures\nMigrants\tin line\t42\nArabicA");
  });

  it("open in other programs as before", async () => {
    const rows = [
      ["Country", "Number"],
      ["España", 3],
      ["中国", 4],
    ] as const;
    const { cleaned, text } = await preparedOf(Buffer.from(xlsx("Sheet", rows, "en")));
    expect(await readSheet(cleaned)).toEqual(rows);
    expect(text).toBe("Sheet\nCountry\tNumber\nEspaña\t3\n中国\t4");
  });
});

describe("slides of Office", () => {
  const slide = (words: string, more = "") =>
    `<p:sld${more}><p:txBody><a:p><a:r><a:t>${words}</a:t></a:r><a:br/><a:r><a:t>second line</a:t></a:r></a:p></p:txBody></p:sld>`;
  const slides = officeDocument("pptx", {
    "ppt/presentation.xml":
      '<p:presentation xmlns:r="r"><p:sldIdLst><p:sldId id="256" r:id="r2"/><p:sldId id="257" r:id="r1"/><p:sldId id="258" r:id="r3"/></p:sldIdLst></p:presentation>',
    "ppt/_rels/presentation.xml.rels": relationships(
      ["slide", "slides/slide1.xml"],
      ["slide", "slides/slide2.xml"],
      ["slide", "slides/slide3.xml"],
      ["commentAuthors", "commentAuthors.xml"],
    ),
    "ppt/slides/slide1.xml": slide("shown last"),
    "ppt/slides/slide2.xml": slide("shown first"),
    "ppt/slides/slide3.xml": slide("kept back", ' show="0"'),
    "ppt/notesSlides/notesSlide1.xml":
      "<p:notes><a:p><a:r><a:t>Say this slowly</a:t></a:r><a:fld><a:t>1</a:t></a:fld></a:p></p:notes>",
    "ppt/commentAuthors.xml":
      '<p:cmAuthorLst><p:cmAuthor id="1" name="Maria Lopez" initials="ML" lastIdx="1"><p15:presenceInfo userId="maria@example.org" providerId="AD"/></p:cmAuthor></p:cmAuthorLst>',
    "ppt/comments/comment1.xml":
      '<p:cmLst><p:cm authorId="1" dt="2026-10-02T00:00:00"><p:text>Too long</p:text></p:cm></p:cmLst>',
  });

  it("are cleaned of authors of remarks, and hidden slides and notes are named", async () => {
    const { found, cleaned, text } = await preparedOf(slides);
    expect(found).toMatchObject({ author: ["Maria Lopez", "maria@example.org"], comments: ["Too long"] });
    expect(found.hidden).toEqual(["kept backsecond line", "Say this slowly"]);
    expect([...(await partsOf(cleaned)).values()].join("\n")).not.toMatch(/Maria|maria|"ML"|2026-10/);
    expect(text).toBe("shown first\nsecond line\n\nshown last\nsecond line");
  });
});
