import type { Trace } from "#shared/uploads.ts";
import type { Traces } from "./traces.ts";

/** Fields of Exif 3.0 that tell of people, places, days and devices. */
const tells: Readonly<Record<number, Trace>> = {
  270: "title", // ImageDescription
  271: "device", // Make
  272: "device", // Model
  305: "software",
  306: "dates",
  315: "author", // Artist
  33432: "author", // Copyright
  36867: "dates", // DateTimeOriginal
  36868: "dates",
  37510: "properties", // UserComment
  40091: "title", // XPTitle
  40092: "properties", // XPComment
  40093: "author", // XPAuthor
  40094: "properties", // XPKeywords
  42032: "author", // CameraOwnerName
  42033: "device", // BodySerialNumber
  42036: "device", // LensModel
};
const inUtf16 = new Set([40091, 40092, 40093, 40094]);
const pointers = { exif: 34665, position: 34853 };
const orientation = 274;
const sizes: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8 };
const mostFields = 200;

interface Field {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly content: Buffer;
}

/** Names what Exif says, as far as it can be read, and answers how the picture is turned: 1 for not at all. */
export const readExif = (tiff: Buffer, traces: Traces): number => {
  let turned = 1;
  try {
    const little = tiff.toString("latin1", 0, 2) === "II";
    const short = (from: Buffer, at: number) => (little ? from.readUInt16LE(at) : from.readUInt16BE(at));
    const long = (from: Buffer, at: number) => (little ? from.readUInt32LE(at) : from.readUInt32BE(at));
    const fields = function* (at: number): Generator<Field, void, undefined> {
      const count = Math.min(short(tiff, at), mostFields);
      for (let n = 0; n < count; n++) {
        const row = at + 2 + 12 * n;
        const [tag, type, items] = [short(tiff, row), short(tiff, row + 2), long(tiff, row + 4)];
        const length = items * (sizes[type] ?? 1);
        const from = length <= 4 ? row + 8 : long(tiff, row + 8);
        yield { tag, type, count: items, content: tiff.subarray(from, from + length) };
      }
    };
    const inner: { tag: number; at: number }[] = [];
    const name = ({ tag, content }: Field) => {
      if (tag === orientation) turned = short(content, 0);
      if (tag === pointers.exif || tag === pointers.position) inner.push({ tag, at: long(content, 0) });
      const what = tells[tag];
      if (what) traces.name(what, content.toString(inUtf16.has(tag) ? "utf16le" : "utf8", 0, 1000));
    };
    for (const field of fields(long(tiff, 4))) name(field);
    for (const { tag, at } of inner) {
      if (tag === pointers.exif) for (const field of fields(at)) name(field);
      else traces.add("place", positionOf([...fields(at)], long));
    }
  } catch {
    // Whatever else it says goes as well.
    traces.add("properties");
  }
  return turned >= 2 && turned <= 8 ? turned : 1;
};

/** Degrees of latitude and longitude, as maps take them. */
const positionOf = (fields: readonly Field[], long: (from: Buffer, at: number) => number): string => {
  const coordinate = (reference: number, tag: number) => {
    const content = fields.find((field) => field.tag === tag)?.content;
    if (!content || content.length < 24) return undefined;
    const part = (at: number) => long(content, at) / (long(content, at + 4) || 1);
    const degrees = part(0) + part(8) / 60 + part(16) / 3600;
    const side = fields.find((field) => field.tag === reference)?.content.toString("latin1", 0, 1) ?? "";
    return (degrees * (side === "S" || side === "W" ? -1 : 1)).toFixed(4);
  };
  const [north, east] = [coordinate(1, 2), coordinate(3, 4)];
  return north && east ? `${north}, ${east}` : "";
};

/** Exif that says nothing but how the picture is turned. */
export const upright = (turned: number): Buffer => {
  const tiff = Buffer.from("49492a0008000000010012010300010000000000000000000000", "hex");
  tiff.writeUInt16LE(turned, 18);
  return tiff;
};
