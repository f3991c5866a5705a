import { crc32, deflateSync } from "node:zlib";

const latin = (text: string) => Buffer.from(text, "latin1");

/** A PDF of these objects, numbered from 1; the first is its root. */
export const pdf = (objects: readonly (string | Buffer)[], trailer = ""): Buffer => {
  const parts: Buffer[] = [latin("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")];
  for (const [n, object] of objects.entries())
    parts.push(latin(`${n + 1} 0 obj\n`), Buffer.isBuffer(object) ? object : latin(object), latin("\nendobj\n"));
  const table = parts.reduce((sum, { length }) => sum + length, 0);
  const end = `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.concat([...parts, latin(end)]);
};

/** A stream with its dictionary. */
export const stream = (dictionary: string, content: Buffer): Buffer =>
  Buffer.concat([latin(`<< ${dictionary} /Length ${content.length} >>\nstream\n`), content, latin("\nendstream")]);

export const catalog = "<< /Type /Catalog /Pages 2 0 R >>";
export const pages = "<< /Type /Pages /Kids [] /Count 0 >>";
export const plainPdf = pdf([catalog, pages]);

/** Objects packed into a stream, as most programs write them. */
export const objectStream = (objects: string, filter = "/Filter /FlateDecode", pack = deflateSync): Buffer => {
  const head = "7 0 ";
  return stream(`/Type /ObjStm /N 1 /First ${head.length} ${filter}`, pack(latin(head + objects)));
};

/** A part of a PNG, with its length and checksum. */
export const chunk = (type: string, content: Buffer): Buffer => {
  const body = Buffer.concat([latin(type), content]);
  const framed = Buffer.alloc(8);
  framed.writeUInt32BE(content.length, 0);
  framed.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([framed.subarray(0, 4), body, framed.subarray(4)]);
};

/** A grey picture of one dot. */
export const png = Buffer.concat([
  Buffer.from("89504e470d0a1a0a", "hex"),
  chunk("IHDR", Buffer.from("00000001000000010800000000", "hex")),
  chunk("IDAT", deflateSync(Buffer.from([0, 128]))),
  chunk("IEND", Buffer.alloc(0)),
]);

/** The segments of a picture, if not a picture that shows anything. */
export const jpg = Buffer.from("ffd8ffe000104a46494600010100000100010000ffda0008010100003f0012ff0034ffd056ffd9", "hex");

export const rtf = latin("{\\rtf1\\ansi{\\fonttbl\\f0 Times;}\\f0 Nous, les associations \\{r\\'e9unies\\}.\\par}\r\n");
