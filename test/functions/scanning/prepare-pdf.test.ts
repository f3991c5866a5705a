import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { Flaw } from "#functions/scanning/formats/flaw.ts";
import { readPdf } from "#functions/scanning/formats/pdf.ts";
import { preparePdf } from "#functions/scanning/prepare/pdf.ts";
import { jpg, objectStream, pdf, stream } from "./made-files.ts";
import { letter, onePage, plainFont, revised, toUnicode } from "./made-pdfs.ts";

const folder = join(import.meta.dirname, "../../../../shared/data/papers");
const latin = (text: string) => Buffer.from(text, "latin1");

/** As another reader sees it, which knows nothing of ours. */
const seenElsewhere = async (bytes: Buffer) => {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const { text } = await extractText(document, { mergePages: true });
  return { text, pages: document.numPages };
};

const cleanedOf = async (bytes: Buffer): Promise<Buffer> => {
  const { cleaned } = await preparePdf(bytes);
  if (!cleaned) throw new Error("nothing was cleaned");
  return cleaned;
};
const textOf = async (bytes: Buffer) => (await preparePdf(bytes)).text;
const shows = (operators: string) => `BT /F 12 Tf 50 700 Td ${operators} ET`;

/** Everything that a file says, also what is packed. */
const allOf = (bytes: Buffer): string => {
  const parts = [bytes.toString("latin1")];
  for (let at = bytes.indexOf("stream\n"); at >= 0; at = bytes.indexOf("stream\n", at + 7))
    try {
      parts.push(inflateSync(bytes.subarray(at + 7)).toString("latin1"));
    } catch {}
  return parts.join("\n");
};

const papers = readdirSync(folder).filter((name) => name.endsWith(".pdf"));

describe("papers as they are sent", () => {
  it("are there", () => {
    expect(papers).toHaveLength(4);
  });

  it.each(papers)("%s is cleaned and shows the same as before", async (name) => {
    const bytes = readFileSync(join(folder, name));
    const { cleaned = Buffer.alloc(0), traces } = await preparePdf(bytes);
    expect(readPdf(cleaned)).toEqual({ kind: "pdf", findings: [] });
    expect(await seenElsewhere(cleaned)).toEqual(await seenElsewhere(bytes));
    expect(traces.map(({ what }) => what)).toEqual(["software", "dates", "title"]);
    const all = allOf(cleaned);
    for (const trace of ["Chromium", "Skia", "/Producer", "/Creator", "/CreationDate", "D:20", "/Info", "xmpmeta"])
      expect(all).not.toContain(trace);
    for (const value of traces.flatMap(({ values }) => values)) expect(all).not.toContain(value);
  });

  it.each(papers)("%s becomes the same bytes each time, and stays as it is once it is clean", async (name) => {
    const bytes = readFileSync(join(folder, name));
    const cleaned = await cleanedOf(bytes);
    expect((await cleanedOf(bytes)).equals(cleaned)).toBe(true);
    const again = await preparePdf(cleaned);
    expect(again.cleaned?.equals(cleaned)).toBe(true);
    expect(again.traces).toEqual([]);
    expect(again.text).toBe(await textOf(bytes));
  });

  it.each([
    [
      "human-rights-declaration.ar.pdf",
      ["الإعلان العالمي لحقوق الإنسان", "لمّا كان الاعتراف بالكرامة المتأصلة", "الأمم المتحدة"],
    ],
    ["human-rights-declaration.zh.pdf", ["世界人权宣言", "人人生而自由", "自由、正义与和平的基础", "联合国"]],
    ["faq-country-and-regional-networks.pdf", ["FAQs on the United Nations Network on Migration", "October 2020"]],
    [
      "civil-society-liaison-terms-of-reference.pdf",
      ["Proposed Terms of Reference for UN Network on Migration’s Civil"],
    ],
  ])("%s can be searched", async (name, expected) => {
    const text = await textOf(readFileSync(join(folder, name)));
    for (const words of expected) expect(text).toContain(words);
    expect(text).not.toMatch(/[\u2e80-\u2fdf\ufb50-\ufdff\ufe70-\ufefc]/);
  });
});

const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description xmp:CreatorTool="Secret Writer" xmp:CreateDate="2026-03-04T05:06:07Z">
<dc:creator><rdf:Seq><rdf:li>Amina Secret</rdf:li></rdf:Seq></dc:creator><pdf:Producer>Secret Press</pdf:Producer>
<xmpMM:DocumentID>uuid:secret-one</xmpMM:DocumentID></rdf:Description></rdf:RDF></x:xmpmeta>`;
const metadata = stream("/Type /Metadata /Subtype /XML", latin(packet));

/** A picture that says where it was taken. */
const exif = latin(
  "Exif\0\0MM\0*\0\0\0\x08\0\x02\x01\x0f\0\x02\0\0\0\x0b\0\0\0\x26\x01\x31\0\x02\0\0\0\x04Sec\0\0\0\0\0SecretCam1\0",
);
const photo = Buffer.concat([jpg.subarray(0, 2), Buffer.from([0xff, 0xe1, 0, exif.length + 2]), exif, jpg.subarray(2)]);

describe("what a document says beside its content", () => {
  it("is named and is gone", async () => {
    const bytes = revised(
      [
        onePage(shows("(What was written first) Tj"), { 40: "(Secret leftovers)" }),
        {
          ...onePage(shows("(What counts) Tj")),
          1: "<< /Type /Catalog /Pages 2 0 R /Metadata 6 0 R /Lang (en) /PieceInfo << /SecretProgram << /Private (x) >> >> >>",
          3: `<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F 5 0 R >> /XObject << /P 8 0 R >> >>
              /Thumb 9 0 R /LastModified (D:20260102030405Z) /Annots [10 0 R 11 0 R 12 0 R] >>`,
          6: metadata,
          7: `<< /Author (Amina Secret) /Company (Secret Society) /Title <feff0053006500630072006500740020041c> /Producer (Secret Press)
              /CreationDate (D:20260304050607+02'00') /Keywords (secret, list) >>`,
          8: stream("/Type /XObject /Subtype /Image /Width 1 /Height 1 /Filter /DCTDecode /Metadata 6 0 R", photo),
          9: stream("/Width 1 /Height 1", latin("Secret thumbnail")),
          10: "<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /T (Secret Reader) /M (D:20260505) /NM (secret-1) /Contents (Well put) >>",
          11: "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (file:///C:/Users/secret/a.pdf) >> >>",
          12: "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org/kept) >> >>",
        },
      ],
      "/Root 1 0 R /Info 7 0 R /ID [(secret one) (secret two)]",
    );
    const { cleaned = Buffer.alloc(0), traces, text } = await preparePdf(bytes);
    expect(text).toBe("What counts");
    expect(traces).toEqual([
      { what: "author", values: ["Amina Secret"] },
      { what: "organization", values: ["Secret Society"] },
      { what: "device", values: ["SecretCam1"] },
      { what: "software", values: ["Secret Press", "Secret Writer", "Sec"] },
      { what: "dates", values: ["2026-03-04", "2026-01-02", "2026-05-05"] },
      { what: "title", values: ["Secret М"] },
      { what: "comments", values: ["Secret Reader"] },
      { what: "hidden", values: [] },
      { what: "history", values: [] },
      { what: "properties", values: ["secret, list", "SecretProgram", "file:///C:/Users/secret/a.pdf"] },
    ]);
    const all = allOf(cleaned);
    expect(all).not.toMatch(/secret|leftovers|written first|2026|xmp/i);
    expect(all).toContain("(Well put)");
    expect(all).toContain("https://example.org/kept");
    expect(all).toContain("/Lang (en)");
    expect(all).toContain("What counts");
    expect(readPdf(cleaned)).toEqual({ kind: "pdf", findings: [] });
    expect((await seenElsewhere(cleaned)).text).toBe("What counts");
  });

  it("a page that was taken out is gone, though a link still leads to it", async () => {
    const bytes = letter(shows("(Kept) Tj"), {
      1: "<< /Type /Catalog /Pages 2 0 R /Outlines 6 0 R >>",
      6: "<< /First 7 0 R /Last 7 0 R >>",
      7: "<< /Title (Removed page) /Parent 6 0 R /Dest [8 0 R /Fit] >>",
      8: "<< /Type /Page /Parent 2 0 R /Contents 9 0 R >>",
      9: stream("", latin("BT (A removed secret) Tj ET")),
    });
    const { cleaned = Buffer.alloc(0), traces } = await preparePdf(bytes);
    expect(traces).toEqual([{ what: "history", values: [] }]);
    expect(allOf(cleaned)).not.toContain("removed secret");
    expect(allOf(cleaned)).toContain("Removed page");
  });

  it("who signed is named, and the signature is gone with what it held", async () => {
    const bytes = letter(shows("(Signed) Tj"), {
      1: "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R] /SigFlags 3 >> /Perms << /DocMDP 7 0 R >> >>",
      6: "<< /FT /Sig /T (Signature1) /Subtype /Widget /Rect [0 0 0 0] /V 7 0 R >>",
      7: "<< /Type /Sig /ByteRange [0 1 2 3] /Name (Secret Signer) /Contents <3082deadbeef> /M (D:20260101) >>",
    });
    const { cleaned = Buffer.alloc(0), traces } = await preparePdf(bytes);
    expect(traces).toEqual([{ what: "author", values: ["Secret Signer"] }]);
    expect(allOf(cleaned)).not.toMatch(/Secret|ByteRange|SigFlags/);
    expect(allOf(cleaned)).toContain("(Signature1)");
  });
});

describe("how a document is written", () => {
  const rows = (places: readonly (readonly [number, number, number])[]) =>
    Buffer.from(places.flatMap(([type, place, within]) => [type, place >> 8, place & 255, within]));
  /** Each row as what it differs by from the one above. */
  const predicted = (table: Buffer) =>
    Buffer.concat(
      Array.from({ length: table.length / 4 }, (_, row) =>
        Buffer.from([
          2,
          ...[0, 1, 2, 3].map(
            (at) => ((table[row * 4 + at] ?? 0) - (row > 0 ? (table[row * 4 - 4 + at] ?? 0) : 0)) & 255,
          ),
        ]),
      ),
    );

  it("packed objects are found by a packed table", async () => {
    const content = stream("", latin(shows("(Packed) Tj")));
    const packed = "1 0 2 34 3 78 5 190 ";
    const bodies = [
      "<< /Type /Catalog /Pages 2 0 R >>".padEnd(34),
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".padEnd(44),
      "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>".padEnd(112),
      plainFont,
    ].join("");
    const objects = stream(
      `/Type /ObjStm /N 4 /First ${packed.length} /Filter /FlateDecode`,
      deflateSync(latin(packed + bodies)),
    );
    const head = latin("%PDF-1.7\n");
    const first = Buffer.concat([latin("4 0 obj\n"), content, latin("\nendobj\n")]);
    const second = Buffer.concat([latin("6 0 obj\n"), objects, latin("\nendobj\n")]);
    const [at, place] = [head.length, head.length + first.length];
    const table = rows([
      [0, 0, 0],
      [2, 6, 0],
      [2, 6, 1],
      [2, 6, 2],
      [1, at, 0],
      [2, 6, 3],
      [1, place, 0],
    ]);
    const end = stream(
      "/Type /XRef /Size 7 /W [1 2 1] /Root 1 0 R /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 4 >>",
      deflateSync(predicted(table)),
    );
    const bytes = Buffer.concat([
      head,
      first,
      second,
      latin("7 0 obj\n"),
      end,
      latin(`\nendobj\nstartxref\n${place + second.length}\n%%EOF\n`),
    ]);
    expect(await textOf(bytes)).toBe("Packed");
    expect((await seenElsewhere(await cleanedOf(bytes))).text).toBe("Packed");
  });

  it.each([
    ["that is not there", pdf(Object.values(onePage(shows("(Found) Tj"))))],
    [
      "that leads astray",
      Buffer.from(
        letter(shows("(Found) Tj"))
          .toString("latin1")
          .replace(/0{6}\d{4} 00000 n/, "0000000003 00000 n"),
        "latin1",
      ),
    ],
    ["that leads to itself", revised([onePage(shows("(Found) Tj"))], "/Root 1 0 R /Prev 900")],
  ])("objects are looked for behind a table %s", async (_, bytes) => {
    expect(await textOf(bytes)).toBe("Found");
    expect((await seenElsewhere(await cleanedOf(bytes))).text).toBe("Found");
  });

  it("of an object that was written again, the newer counts", async () => {
    const bytes = revised([onePage(shows("(Old) Tj")), { 4: stream("", latin(shows("(New) Tj"))) }]);
    expect(await textOf(bytes)).toBe("New");
    expect(allOf(await cleanedOf(bytes))).not.toContain("(Old)");
  });

  const words = shows("(In other signs) Tj");
  it.each([
    ["/ASCIIHexDecode", latin(`${latin(words).toString("hex")}>`)],
    ["/AHx", latin(`${latin(words).toString("hex").replace(/../g, "$& \n")}>`)],
    ["[/ASCIIHexDecode /FlateDecode]", latin(`${deflateSync(latin(words)).toString("hex")}>`)],
    ["/RunLengthDecode", Buffer.concat([Buffer.from([words.length - 1]), latin(words), Buffer.from([128])])],
    ["/ASCII85Decode", latin(`${ascii85(latin(words))}~>`)],
    ["/LZWDecode", lzw(latin(words))],
  ])("content packed by %s is read", async (filter, packed) => {
    const bytes = letter(stream(`/Filter ${filter}`, packed));
    expect(await textOf(bytes)).toBe("In other signs");
    expect((await seenElsewhere(await cleanedOf(bytes))).text).toBe("In other signs");
  });
});

function ascii85(bytes: Buffer): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 4) {
    const part = Buffer.concat([bytes.subarray(at, at + 4), Buffer.alloc(4)]).subarray(0, 4);
    let value = part.readUInt32BE(0);
    const signs = Array.from({ length: 5 }, () => {
      const sign = String.fromCharCode((value % 85) + 33);
      value = Math.floor(value / 85);
      return sign;
    }).reverse();
    text += signs.join("").slice(0, Math.min(bytes.length - at, 4) + 1);
  }
  return text;
}

/** Every byte by its own code of nine bits, which is allowed. */
function lzw(bytes: Buffer): Buffer {
  const codes = [256, ...bytes, 257].map((code) => code.toString(2).padStart(9, "0")).join("");
  return Buffer.from((codes.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, "0"), 2)));
}

const arabic = {
  5: "<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>",
  6: "<< /Type /Font /Subtype /CIDFontType2 /DW 500 /CIDSystemInfo << >> >>",
  7: toUnicode({
    "0001": "ﻥ",
    "0002": "ﺎ",
    "0003": "ﺴ",
    "0004": "ﻧ",
    "0005": "لإ",
    "0006": "ا",
    "0007": "2",
    "0008": "6",
    "0009": "(",
    "000a": ")",
    "000b": " ",
  }),
};

describe("text of pages", () => {
  it.each<[string, string, string]>([
    ["words that stand apart", "[(Many) -300 (voices)] TJ", "Many voices"],
    ["letters drawn closer together", "[(Mi) 40 (gr) -30 (ation)] TJ", "Migration"],
    ["lines", "(One) Tj 0 -14 Td (Two) Tj 0 -60 Td (Three) Tj", "One\nTwo\n\nThree"],
    ["lines by their leading", "14 TL (One) Tj T* (Two) Tj (Three) ' 1 0 (Four) \"", "One\nTwo\nThree\nFour"],
    ["signs with a meaning in strings", "(\\(a\\)\\\\ \\101\\\nB) Tj <43 4> Tj", "(a)\\ ABC@"],
    ["letters of western Europe", "(Migraci\\363n \\223libre\\224) Tj", "Migración “libre”"],
    [
      "what is said instead of what is drawn",
      "/Span << /ActualText (said) >> BDC (dra) Tj (wn) Tj EMC ( so) Tj",
      "said so",
    ],
    [
      "words around a picture",
      "(Before) Tj ET BI /W 1 /H 1 ID \x00EI\x01 EI BT /F 12 Tf 50 600 Td (After) Tj",
      "Before\n\nAfter",
    ],
    ["a line on its side", "(Up) Tj 0 1 -1 0 300 400 Tm (Side) Tj ( ways) Tj", "Up\n\nSide ways"],
  ])("has %s", async (_, operators, expected) => {
    expect(await textOf(letter(shows(operators)))).toBe(expected);
  });

  it("is in the order in which it is read, whichever way it is drawn", async () => {
    // From left to right as it is seen: (26) الإنسان
    const drawn = ["0009", "0007", "0008", "000a", "000b", "0001", "0002", "0003", "0004", "0005", "0006"];
    const seen = letter(shows(`<${drawn.join("")}> Tj`), arabic);
    const byLetter = drawn.map((code, place) => `1 0 0 1 ${50 + place * 6} 700 Tm <${code}> Tj`);
    expect(await textOf(seen)).toBe("الإنسان (26)");
    expect(await textOf(letter(shows(byLetter.toReversed().join(" ")), arabic))).toBe("الإنسان (26)");
  });

  it("knows letters by the names of glyphs", async () => {
    const font =
      "<< /Type /Font /Subtype /Type1 /Encoding << /Differences [65 /eacute /fi /afii10017 /uni4EBA /f_f_i /Ccaron.sc /nothing] >> >>";
    expect(await textOf(letter(shows("(ABCDEFG) Tj"), { 5: font }))).toBe("éfiА人ffiČ");
  });

  it("knows encodings of East Asia by name, also from top to bottom", async () => {
    const font = (encoding: string) => ({
      5: `<< /Type /Font /Subtype /Type0 /Encoding /${encoding} /DescendantFonts [6 0 R] >>`,
      6: "<< /Type /Font /Subtype /CIDFontType0 >>",
    });
    expect(await textOf(letter(shows("<c8cbc8cb> Tj"), font("GBK-EUC-H")))).toBe("人人");
    expect(await textOf(letter(shows("<4eba4eba> Tj"), font("UniGB-UCS2-V")))).toBe("人人");
    expect(await textOf(letter(shows("<906c906c> Tj"), font("90ms-RKSJ-H")))).toBe("人人");
  });

  it("goes on in the next line where words of Chinese do", async () => {
    const font = {
      5: "<< /Type /Font /Subtype /Type0 /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>",
      6: "<< /Type /Font /Subtype /CIDFontType0 >>",
    };
    const line = "4eba4eba751f800c81ea7531";
    expect(
      await textOf(letter(shows(`<${line}> Tj 0 -15 Td <${line}> Tj 0 -15 Td <4eba> Tj 0 -40 Td <4eba> Tj`), font)),
    ).toBe("人人生而自由人人生而自由人\n\n人");
  });

  it("is that of forms, also filled in, and of what is written over a page", async () => {
    const look = (words: string) =>
      stream(
        "/Type /XObject /Subtype /Form /Resources << /Font << /F 5 0 R >> >>",
        latin(`BT /F 12 Tf (${words}) Tj ET`),
      );
    const bytes = letter("q 1 0 0 1 50 700 cm /X Do Q", {
      3: `<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /X 6 0 R >> >>
          /Annots [<< /Subtype /Widget /Rect [50 500 99 520] /AP << /N 7 0 R >> >>
                   << /Subtype /Widget /Rect [50 400 99 420] /AS /On /AP << /N << /On 8 0 R /Off 6 0 R >> >> >>] >>`,
      6: look("Form"),
      7: look("Filled in"),
      8: look("Ticked"),
    });
    expect(await textOf(bytes)).toBe("Form\n\nFilled in\n\nTicked");
  });

  it("of a page that cannot be read is left out, and the document is cleaned", async () => {
    const bytes = letter(stream("/Filter /FlateDecode", latin("no stream at all")), {
      2: "<< /Type /Pages /Kids [3 0 R 6 0 R] /Count 2 >>",
      6: "<< /Type /Page /Parent 2 0 R /Contents 7 0 R /Resources << /Font << /F 5 0 R >> >> >>",
      7: stream("", latin(shows("(Second page) Tj"))),
    });
    expect(await textOf(bytes)).toBe("Second page");
  });

  it("is none of a scan", async () => {
    expect(await preparePdf(letter("q 1 0 0 1 0 0 cm Q"))).not.toHaveProperty("text");
  });
});

/** What it ended with. */
const findingOf = async (bytes: Buffer): Promise<string> => {
  try {
    await preparePdf(bytes);
    return "none";
  } catch (error) {
    if (error instanceof Flaw) return error.finding;
    throw error;
  }
};

describe("documents that keep whoever reads them", () => {
  it("pages that lead back to themselves are read once", async () => {
    const bytes = letter(shows("(Once) Tj"), { 2: "<< /Type /Pages /Kids [3 0 R 2 0 R 3 0 R] /Count 3 >>" });
    expect(await textOf(bytes)).toBe("Once");
  });

  it("a form within itself ends", async () => {
    const form = stream(
      "/Type /XObject /Subtype /Form /Resources << /XObject << /X 6 0 R >> >>",
      latin("/X Do ".repeat(50)),
    );
    expect(await findingOf(letter("/X Do", { 6: form }, "/XObject << /X 6 0 R >>"))).toBe("none");
  });

  it("text without end is cut", async () => {
    const many = deflateSync(latin(shows(`${"(abcdefghij) Tj ".repeat(60_000)}`)));
    const bytes = letter(stream("/Filter /FlateDecode", many), {
      2: `<< /Type /Pages /Kids [${"3 0 R 6 0 R 7 0 R 8 0 R 9 0 R "}] /Count 5 >>`,
      ...Object.fromEntries(
        [6, 7, 8, 9].map((number) => [
          number,
          "<< /Type /Page /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
        ]),
      ),
    });
    expect((await textOf(bytes))?.length).toBe(2_000_000);
  });

  it.each<[string, Buffer, string]>([
    ["a document without pages", revised([{ 1: "<< /Type /Catalog >>" }]), "damaged"],
    ["no table and no objects", latin("%PDF-1.7\nstartxref\n5\n%%EOF\n"), "damaged"],
    [
      "lists within lists",
      letter(shows("(x) Tj"), { 1: `<< /Type /Catalog /Pages 2 0 R /Outlines ${"[".repeat(5000)}` }),
      "unscannable",
    ],
    ["references in a ring", letter(shows("(x) Tj"), { 2: "6 0 R", 6: "7 0 R", 7: "6 0 R" }), "unscannable"],
    [
      "packed objects that unpack without end",
      pdf([...Object.values(onePage(shows("(x) Tj"))), objectStream(" ".repeat(30_000_000))]),
      "too_large",
    ],
  ])("%s: given up", async (_, bytes, finding) => {
    expect(await findingOf(bytes)).toBe(finding);
  });

  it("whatever is wrong with a file, it ends as a document or as a finding", async () => {
    const whole = readFileSync(join(folder, "civil-society-liaison-terms-of-reference.pdf"));
    const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.uint8Array({ minLength: 1, maxLength: 40 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 30 }), fc.option(fc.nat(whole.length)), async (changes, cut) => {
        const bytes = Buffer.from(whole);
        for (const { at, to } of changes) bytes.set(to.subarray(0, bytes.length - at), at);
        expect(await findingOf(bytes.subarray(0, cut ?? bytes.length))).toMatch(
          /^(?:none|damaged|unscannable|too_large)$/,
        );
      }),
      { numRuns: 60 },
    );
  });
});
