import { crc32 } from "node:zlib";
import { type Found, must } from "./flaw.ts";

const isEmpty = (bytes: Buffer) => bytes.every((byte) => byte === 0);

/** ISO 15948: chunks from the signature to the last, each with its checksum. */
export const readPng = (bytes: Buffer): Found => {
  let at = 8;
  for (let n = 0; ; n++) {
    must(at + 12 <= bytes.length);
    const end = at + 8 + bytes.readUInt32BE(at);
    must(end + 4 <= bytes.length && crc32(bytes.subarray(at + 4, end)) === bytes.readUInt32BE(end));
    const type = bytes.toString("latin1", at + 4, at + 8);
    must((type === "IHDR") === (n === 0));
    at = end + 4;
    if (type === "IEND") break;
  }
  must(isEmpty(bytes.subarray(at)));
  return { kind: "png", findings: [] };
};

const marker = { start: 0xd8, end: 0xd9, scan: 0xda };
const isAlone = (code: number) => code === 0x01 || (code >= 0xd0 && code <= 0xd7);

/** ITU-T T.81: segments from the start of the image to its end, and what cameras put behind it. */
export const readJpg = (bytes: Buffer): Found => {
  const end = imageEnd(bytes, 0);
  must(end !== undefined && isCameras(bytes, end));
  return { kind: "jpg", findings: [] };
};

/** A segment of a picture: the number of its kind, its content, and where it begins and ends with what follows of it. */
export interface Segment {
  readonly marker: number;
  readonly from: number;
  readonly content: Buffer;
  readonly to: number;
}

/** The segments of the image that begins here, the last of them the mark of its end; fewer where it is damaged. */
export function* segmentsOf(bytes: Buffer, start: number): Generator<Segment, void, undefined> {
  let from = start + 2;
  while (from + 2 <= bytes.length) {
    const code = bytes[from + 1] ?? 0;
    if (bytes[from] !== 0xff || code === 0) return;
    if (code === 0xff) {
      from++;
      continue;
    }
    let to = from + 2;
    let content: Buffer = bytes.subarray(to, to);
    if (code !== marker.end && !isAlone(code)) {
      if (from + 4 > bytes.length || bytes.readUInt16BE(from + 2) < 2) return;
      to = from + 2 + bytes.readUInt16BE(from + 2);
      content = bytes.subarray(from + 4, to);
      if (code === marker.scan) to = scanEnd(bytes, to);
    }
    yield { marker: code, from, content, to };
    if (code === marker.end) return;
    from = to;
  }
}

/** Behind the end of the image that begins here; undefined where it shows nothing or does not end. */
const imageEnd = (bytes: Buffer, start: number): number | undefined => {
  let scans = 0;
  for (const { marker: code, to } of segmentsOf(bytes, start)) {
    if (code === marker.scan) scans++;
    if (code === marker.end) return scans > 0 ? to : undefined;
  }
  return undefined;
};

/** The next marker behind the coded picture, in which 255 is followed by 0 or by the number of a restart. */
const scanEnd = (bytes: Buffer, from: number): number => {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const code = bytes[at + 1] ?? 0;
    if (code !== 0 && code !== 0xff && !isAlone(code)) return at;
  }
  return bytes.length;
};

/** Phones add to a photo: nothing, more images of it, a few seconds of film, or notes of their own (Samsung's end so). */
const isCameras = (bytes: Buffer, end: number): boolean => {
  for (let from: number | undefined = end; from !== undefined; from = imageEnd(bytes, from)) {
    const film = bytes.toString("latin1", from + 4, from + 8) === "ftyp";
    while (bytes[from] === 0) from++;
    const rest = bytes.subarray(from);
    if (film || rest.length === 0 || rest.subarray(-4).toString("latin1") === "SEFT") return true;
    if (rest[0] !== 0xff || rest[1] !== marker.start) return false;
  }
  return false;
};
