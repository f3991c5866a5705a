import { randomBytes } from "node:crypto";
import { deflateRawSync, deflateSync } from "node:zlib";
import { type FileKind, mostFileBytes } from "#shared/file-kinds.ts";
import { type Made, type OpenXml, openDocument, openXml } from "#test/functions/scanning/made-archives.ts";
import {
  compound,
  currentUser,
  slideRecord,
  wordStream,
  workbookStream,
} from "#test/functions/scanning/made-compounds.ts";
import { catalog, chunk, jpg, pages, pdf, png, rtf, stream } from "#test/functions/scanning/made-files.ts";

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
  const row = () => `<number>${randomBytes(75).toString("base64")}</number>\n${line.repeat(9)}`;
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
const openDocumentFile = (kind: "odt" | "ods" | "odp"): LargestFile => ({
  kind,
  what: kind,
  make: () => archiveOf("Pictures", (more) => openDocument(kind, more)),
});

const scans = () => filled((bytes) => pdf([catalog, pages, stream("/Subtype /Image", randomBytes(bytes))]));

const packedObjects = (): Buffer => {
  const objects = deflateSync(Buffer.concat([Buffer.from("7 0 "), packingText(27_000_000)]));
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

const many = (record: Buffer, bytes: number) => Buffer.alloc(bytes - (bytes % record.length), record);

const slides = (bytes: number): Buffer =>
  many(slideRecord(0x0fa0, Buffer.from("A line on a slide, in its own record.")), bytes);

const rows = (bytes: number) =>
  workbookStream(...Array(Math.floor(bytes / 8004)).fill([0x003c, Buffer.alloc(8000, 32)]));

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

/** One of each kind, two of the one whose content differs most. */
export const largestFiles: readonly LargestFile[] = [
  { kind: "pdf", what: "pdf of scans", make: scans },
  { kind: "pdf", what: "pdf of packed objects", make: packedObjects },
  { kind: "txt", what: "txt", make: wideText },
  { kind: "rtf", what: "rtf", make: picturesInText },
  { kind: "doc", what: "doc", make: () => filled((length) => compound({ WordDocument: wordStream({ length }) })) },
  {
    kind: "xls",
    what: "xls",
    make: () => filled((bytes) => compound({ Workbook: rows(bytes) })),
  },
  {
    kind: "ppt",
    what: "ppt",
    make: () => filled((bytes) => compound({ "PowerPoint Document": slides(bytes), "Current User": currentUser() })),
  },
  openXmlFile("docx", "word"),
  openXmlFile("xlsx", "xl"),
  openXmlFile("pptx", "ppt"),
  ...(["odt", "ods", "odp"] as const).map(openDocumentFile),
  { kind: "jpg", what: "jpg", make: photo },
  { kind: "png", what: "png", make: picture },
];
