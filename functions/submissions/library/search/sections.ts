import { crc32 } from "node:zlib";

const magic = 0x425a4c42;
/** Changes whenever anything about the files does: older ones are built anew, never read. */
const version = 1;
/** Magic, version, kind, build, checksum of the rest, number of sections. */
const headerWords = 6;
const aligned = (bytes: number) => Math.ceil(bytes / 8) * 8;

/** A file that is not what it should be, or of another build. */
export class Unreadable extends Error {}

export interface Opened {
  readonly kind: number;
  /** The same for all files that were made together. */
  readonly build: number;
  readonly sections: readonly Uint8Array<ArrayBuffer>[];
}

const bytesOf = (section: ArrayBufferView<ArrayBuffer>) =>
  new Uint8Array(section.buffer, section.byteOffset, section.byteLength);

/** A checksum over what a file will hold. */
export const checksumOf = (sections: readonly ArrayBufferView<ArrayBuffer>[], before = 0): number =>
  sections.reduce((sum, section) => crc32(bytesOf(section), sum), before);

/** Sections one after the other, each at a multiple of 8 bytes; numbers are little-endian. */
export const packSections = (
  kind: number,
  build: number,
  sections: readonly ArrayBufferView<ArrayBuffer>[],
): Buffer => {
  const start = aligned((headerWords + sections.length * 2) * 4);
  const file = Buffer.alloc(sections.reduce((sum, { byteLength }) => sum + aligned(byteLength), start));
  let at = start;
  for (const [place, section] of sections.entries()) {
    file.writeUInt32LE(at, (headerWords + place * 2) * 4);
    file.writeUInt32LE(section.byteLength, (headerWords + place * 2 + 1) * 4);
    file.set(bytesOf(section), at);
    at += aligned(section.byteLength);
  }
  const checksum = crc32(file.subarray(headerWords * 4));
  for (const [place, word] of [magic, version, kind, build, checksum, sections.length].entries())
    file.writeUInt32LE(word >>> 0, place * 4);
  return file;
};

export const openSections = (given: Uint8Array, kind: number, count: number): Opened => {
  // Columns are read in place, which needs the file to begin at a multiple of their width.
  const file =
    given.byteOffset % 8 === 0 ? Buffer.from(given.buffer, given.byteOffset, given.byteLength) : aligning(given);
  if (file.length < (headerWords + count * 2) * 4) throw new Unreadable("too short");
  const word = (place: number) => file.readUInt32LE(place * 4);
  if (word(0) !== magic || word(1) !== version) throw new Unreadable("not of this format and version");
  if (word(2) !== kind || word(5) !== count) throw new Unreadable("another file than the one asked for");
  if (word(4) !== crc32(file.subarray(headerWords * 4))) throw new Unreadable("damaged");
  const sections = Array.from({ length: count }, (_, place) => {
    const [at, length] = [word(headerWords + place * 2), word(headerWords + place * 2 + 1)];
    return new Uint8Array(file.buffer as ArrayBuffer, file.byteOffset + at, length);
  });
  return { kind, build: word(3), sections };
};

const aligning = (given: Uint8Array): Buffer => {
  const copy = Buffer.from(new ArrayBuffer(given.byteLength));
  copy.set(given);
  return copy;
};

export const asUint16 = (section: Uint8Array<ArrayBuffer> | undefined) =>
  new Uint16Array(section?.buffer ?? new ArrayBuffer(), section?.byteOffset, (section?.byteLength ?? 0) / 2);
export const asUint32 = (section: Uint8Array<ArrayBuffer> | undefined) =>
  new Uint32Array(section?.buffer ?? new ArrayBuffer(), section?.byteOffset, (section?.byteLength ?? 0) / 4);
export const asFloat64 = (section: Uint8Array<ArrayBuffer> | undefined) =>
  new Float64Array(section?.buffer ?? new ArrayBuffer(), section?.byteOffset, (section?.byteLength ?? 0) / 8);
