import { type Found, must } from "./flaw.ts";

const [backslash, open, close] = [0x5c, 0x7b, 0x7d];
const isLetter = (byte: number | undefined) => byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39;

/** Words that bring in what another program made: packed files, objects that run when opened, links that fetch. */
const active = new Set(["objdata", "objupdate", "objautlink", "objocx", "objemb", "objhtml"]);

/** One group from the first byte to the last, as in the specification of RTF 1.9. */
export const readRichText = (bytes: Buffer): Found => {
  let depth = 0;
  let macros = false;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === backslash) {
      const word = wordAt(bytes, at + 1);
      if (active.has(word.name)) macros = true;
      at = word.name === "bin" ? word.end + Math.max(word.number, 0) : word.end;
      continue;
    }
    if (byte === open) depth++;
    if (byte === close && --depth === 0) break;
    at++;
  }
  must(at < bytes.length && bytes.subarray(at + 1).every((byte) => [0, 9, 10, 13, 32].includes(byte)));
  return { kind: "rtf", findings: macros ? ["macros"] : [] };
};

interface Word {
  readonly name: string;
  readonly number: number;
  readonly end: number;
}

const wordAt = (bytes: Buffer, from: number): Word => {
  let end = from;
  while (isLetter(bytes[end])) end++;
  if (end === from) return { name: "", number: 0, end: from + 1 };
  const name = bytes.toString("latin1", from, end).toLowerCase();
  let digits = bytes[end] === 0x2d ? end + 1 : end;
  while (isDigit(bytes[digits])) digits++;
  const number = Number.parseInt(bytes.toString("latin1", end, digits) || "0", 10) || 0;
  return { name, number, end: bytes[digits] === 0x20 ? digits + 1 : digits };
};
