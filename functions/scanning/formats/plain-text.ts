import { isUtf8 } from "node:buffer";

/** Beginnings that make a text something that programs run, show or open in another way. */
const otherwise = /^\s*(?:<(?:!doctype|html|head|body|script|svg|\?|!--)|#!|%!|mime-version:|\{\\rt|%pdf-)/i;

/** Whether it is text and nothing else: of Unicode, or of one of the older code pages, without bytes that control. */
export const isPlainText = (bytes: Buffer): boolean => {
  const mark = bytes.subarray(0, 2).toString("hex");
  if (mark === "fffe" || mark === "feff") return isWide(bytes, mark === "feff");
  for (const byte of bytes) if (controls(byte)) return false;
  // Code pages put letters where Latin 1 and Unicode have controls.
  const opening = bytes.subarray(0, 1024).toString(isUtf8(bytes) ? "utf8" : "latin1");
  return isNothingElse(opening);
};

const isWide = (bytes: Buffer, bigEndian: boolean): boolean => {
  if (bytes.length % 2 !== 0) return false;
  const text = new TextDecoder(bigEndian ? "utf-16be" : "utf-16le").decode(bytes);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (controls(unit) || unit === 0xfffe || unit === 0xffff) return false;
  }
  return !text.includes("\ufffd") && isNothingElse(text.slice(0, 1024));
};

const controls = (unit: number) =>
  (unit < 0x20 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13) || unit === 0x7f;

const isNothingElse = (opening: string) => !otherwise.test(opening.replace(/^\ufeff/, ""));
