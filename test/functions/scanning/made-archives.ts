import { crc32, deflateRawSync } from "node:zlib";

export interface Made {
  readonly content: string | Buffer;
  readonly stored?: boolean;
  /** General purpose flags; 1 for encrypted. */
  readonly flags?: number;
  readonly method?: number;
  /** What the archive says of its size and checksum, when that differs from the truth. */
  readonly size?: number;
  readonly crc?: number;
  /** The name that stands before the content, when another stands in the directory. */
  readonly localName?: string;
  readonly between?: Buffer;
  /** The content as it is packed, where that was done before. */
  readonly packed?: Buffer;
  /** What lies behind the packed content and counts as part of it. */
  readonly tail?: Buffer;
}

const numbers = (...parts: readonly (readonly [bytes: number, value: number])[]) => {
  const made = Buffer.alloc(parts.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of parts) {
    if (bytes === 8) made.writeBigUInt64LE(BigInt(value), at);
    else made.writeUIntLE(value, at, bytes);
    at += bytes;
  }
  return made;
};

/** A ZIP archive of what is given, with the faults that are asked for. */
export const archive = (entries: Readonly<Record<string, Made | string | Buffer>>, { long = false } = {}): Buffer => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  const put = (...made: Buffer[]) => {
    for (const part of made) at += part.length;
    parts.push(...made);
  };
  for (const [name, given] of Object.entries(entries)) {
    const made: Made = typeof given === "string" || Buffer.isBuffer(given) ? { content: given } : given;
    const content = Buffer.from(made.content as string);
    const method = made.method ?? (made.stored ? 0 : 8);
    const kept = made.packed ?? (method === 8 ? deflateRawSync(content) : content);
    const packed = Buffer.concat([kept, made.tail ?? Buffer.alloc(0)]);
    const crc = made.crc ?? crc32(content);
    const size = made.size ?? content.length;
    const local = at;
    const localName = Buffer.from(made.localName ?? name);
    put(
      numbers(
        [4, 0x04034b50],
        [2, 20],
        [2, made.flags ?? 0],
        [2, method],
        [4, 0],
        [4, crc],
        [4, packed.length],
        [4, size],
      ),
      numbers([2, localName.length], [2, 0]),
      localName,
      packed,
      made.between ?? Buffer.alloc(0),
    );
    const sizes = long ? [0xffffffff, 0xffffffff, 0xffffffff] : [packed.length, size, local];
    const [saidPacked = 0, saidSize = 0, saidLocal = 0] = sizes;
    const extra = long ? numbers([2, 1], [2, 24], [8, size], [8, packed.length], [8, local]) : Buffer.alloc(0);
    directory.push(
      numbers([4, 0x02014b50], [2, 20], [2, 20], [2, made.flags ?? 0], [2, method], [4, 0], [4, crc]),
      numbers([4, saidPacked], [4, saidSize], [2, Buffer.byteLength(name)], [2, extra.length], [2, 0], [2, 0], [2, 0]),
      numbers([4, 0], [4, saidLocal]),
      Buffer.from(name),
      extra,
    );
  }
  const start = at;
  put(...directory);
  const [count, size] = [Object.keys(entries).length, at - start];
  if (long) {
    const end64 = at;
    put(
      numbers(
        [4, 0x06064b50],
        [8, 44],
        [2, 45],
        [2, 45],
        [4, 0],
        [4, 0],
        [8, count],
        [8, count],
        [8, size],
        [8, start],
      ),
    );
    put(numbers([4, 0x07064b50], [4, 0], [8, end64], [4, 1]));
  }
  const [saidCount, saidSize, saidStart] = long ? [0xffff, 0xffffffff, 0xffffffff] : [count, size, start];
  put(numbers([4, 0x06054b50], [4, 0], [2, saidCount], [2, saidCount], [4, saidSize], [4, saidStart], [2, 0]));
  return Buffer.concat(parts);
};

const mains = {
  docx: ["word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"],
  xlsx: ["xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"],
  pptx: ["ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"],
} as const;

export type OpenXml = keyof typeof mains;
type Entries = Parameters<typeof archive>[0];

/** A document of Office since 2007, with further parts and content types. */
export const openXml = (kind: OpenXml, more: Entries = {}, types = "", mainType: string = mains[kind][1]): Buffer => {
  const [main] = mains[kind];
  const override = `<Override PartName="/${main}" ContentType="${mainType}"/>`;
  return archive({
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>${override}${types}</Types>`,
    "_rels/.rels": "<Relationships/>",
    [main]: "<w:document/>",
    ...more,
  });
};

const openDocuments = { odt: "text", ods: "spreadsheet", odp: "presentation" } as const;

/** A document of OpenDocument, with further files and lines of its manifest. */
export const openDocument = (kind: keyof typeof openDocuments, more: Entries = {}, manifest = "", stored = true) =>
  archive({
    mimetype: { content: `application/vnd.oasis.opendocument.${openDocuments[kind]}`, stored },
    "content.xml": "<office:document-content/>",
    ...more,
    "META-INF/manifest.xml": `<manifest:manifest>${manifest}</manifest:manifest>`,
  });
