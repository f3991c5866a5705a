import { randomBytes } from "node:crypto";
import { deflateRawSync, deflateSync } from "node:zlib";
import { type FileKind, mostFileBytes } from "#shared/file-kinds.ts";
import { type Made, type OpenXml, openDocument, openXml } from "#test/functions/scanning/made-archives.ts";
import { catalog, chunk, jpg, pages, pdf, png, rtf, stream } from "#test/functions/scanning/made-files.ts";
import { drawnPdf, longBook, longLetter, longSlides } from "./largest-papers.ts";

/** A file of the most bytes that are accepted, and of what takes longest to look at. */
export interface LargestFile {
  readonly kind: FileKind;
  readonly what: string;
  readonly make: () => Buffer;
}

/** Fills a file up to the last byte, or nearly so where what stands around the content grows with it. */
const filled = (make: (bytes: number) => Buffer): Buffer => {
  let content = mostFileBytes;
  let made = make(content);
  while (made.length > mostFileBytes) {
    content -= made.length - mostFileBytes;
    made = make(content);
  }
  return made;
};

const line = "<cell><text>The same words in this line as in all others around it, which pack well.</text></cell>\n";

/** Text that packs to about a tenth, no less: nobody may take it for a bomb. */
const packingText = (bytes: number): Buffer => {
  const row = () => `<number>${randomBytes(75).toString("base64url")}</number>\n${line.repeat(9)}`;
  return Buffer.from(Array.from({ length: Math.ceil(bytes / 900) }, row).join("")).subarray(0, bytes);
};

/** As much as scanning holds at once of one part, nine times: nearly all that anything may unpack to. */
const parts = (folder: string): Record<string, Made> => {
  const content = packingText(25_900_000);
  const packed = deflateRawSync(content);
  return Object.fromEntries(
    Array.from({ length: 9 }, (_, place) => [`${folder}/part${place}.xml`, { content, packed }]),
  );
};

const archiveOf = (folder: string, make: (more: Record<string, Made>) => Buffer): Buffer => {
  const texts = parts(folder);
  const picture = randomBytes(mostFileBytes);
  return filled((bytes) => {
    const left = bytes - Object.values(texts).reduce((sum, { packed }) => sum + (packed?.length ?? 0), 0);
    return make({ ...texts, [`${folder}/picture.png`]: { content: picture.subarray(0, left), stored: true } });
  });
};

const openXmlFile = (kind: OpenXml, folder: string): LargestFile => ({
  kind,
  what: kind,
  make: () => archiveOf(folder, (more) => openXml(kind, more)),
});
const paragraph = (words: string) =>
  `<w:p w:rsidR="00A1B2C3"><w:r w:rsidRPr="00D4E5F6"><w:t>${words} Ничего для нас без нас.</w:t></w:r></w:p>\n`;

/** A text that says in every paragraph when it was written, beside pictures. */
const longText = (): Buffer => {
  const body = Array.from({ length: 180_000 }, () => paragraph(randomBytes(45).toString("base64"))).join("");
  const content = Buffer.from(`<w:document><w:body>${body}</w:body></w:document>`);
  const packed = deflateRawSync(content);
  const picture = randomBytes(mostFileBytes);
  return filled((bytes) =>
    openXml("docx", {
      "_rels/.rels":
        '<Relationships><Relationship Id="r" Type="t/officeDocument" Target="word/document.xml"/></Relationships>',
      "word/document.xml": { content, packed },
      "word/media/picture.bmp": { content: picture.subarray(0, bytes - packed.length), stored: true },
    }),
  );
};

const openDocumentFile = (kind: "odt" | "ods" | "odp"): LargestFile => ({
  kind,
  what: kind,
  make: () => archiveOf("Pictures", (more) => openDocument(kind, more)),
});

const scans = () => filled((bytes) => pdf([catalog, pages, stream("/Subtype /Image", randomBytes(bytes))]));

const packedObjects = (): Buffer => {
  const objects = deflateSync(Buffer.concat([Buffer.from("7 0 "), packingText(25_900_000)]));
  const packed = stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", objects);
  const all = [catalog, pages, ...Array.from({ length: 9 }, () => packed)];
  const picture = randomBytes(mostFileBytes);
  return filled((bytes) =>
    pdf([...all, stream("/Subtype /Image", picture.subarray(0, bytes - all.length * packed.length))]),
  );
};

const wideText = (): Buffer => {
  const text = Buffer.from("\ufeffНичего для нас без нас. 没有我们的参与，不作关于我们的决定。\r\n", "utf16le");
  return Buffer.alloc(mostFileBytes, text);
};

const picturesInText = () =>
  filled((bytes) => {
    const [end, digits] = [rtf.lastIndexOf("}"), randomBytes(bytes / 2).toString("hex")];
    return Buffer.concat([rtf.subarray(0, end), Buffer.from(`{\\pict\\pngblip ${digits}}`), rtf.subarray(end)]);
  });

/** What a camera writes: 255 is followed by 0. */
const photo = (): Buffer => {
  const coded = randomBytes(mostFileBytes - jpg.length);
  for (let at = coded.indexOf(255); at >= 0; at = coded.indexOf(255, at + 1))
    coded[at + 1 < coded.length ? at + 1 : at] = 0;
  return Buffer.concat([jpg.subarray(0, 30), coded, jpg.subarray(30)]);
};

const picture = () =>
  filled((bytes) => {
    const pieces = Array.from({ length: Math.floor(bytes / 32_768) }, () => chunk("IDAT", randomBytes(32_768)));
    return Buffer.concat([png.subarray(0, 33), ...pieces, png.subarray(-12)]);
  });

/** One of each kind, several of those whose content differs most. */
export const largestFiles: readonly LargestFile[] = [
  { kind: "pdf", what: "pdf of scans", make: scans },
  { kind: "pdf", what: "pdf of packed objects", make: packedObjects },
  { kind: "txt", what: "txt", make: wideText },
  { kind: "rtf", what: "rtf", make: picturesInText },
  { kind: "pdf", what: "pdf of text and drawings", make: () => filled(drawnPdf) },
  { kind: "doc", what: "doc", make: () => filled(longLetter) },
  { kind: "xls", what: "xls", make: () => filled(longBook) },
  { kind: "ppt", what: "ppt", make: () => filled(longSlides) },
  openXmlFile("docx", "word"),
  { kind: "docx", what: "docx of a long text", make: longText },
  openXmlFile("xlsx", "xl"),
  openXmlFile("pptx", "ppt"),
  ...(["odt", "ods", "odp"] as const).map(openDocumentFile),
  { kind: "jpg", what: "jpg", make: photo },
  { kind: "png", what: "png", make: picture },
];
