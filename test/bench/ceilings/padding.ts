import { randomBytes } from "node:crypto";
import { brotliCompressSync, constants } from "node:zlib";

const wire = (text: string) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

/** A comment's text that makes a file take so many bytes once compressed, within a hundredth. */
export const padded = (bytes: number, around: (padding: string) => string): string => {
  const noise = randomBytes(bytes + 100)
    .toString("base64")
    .replaceAll("/", "_");
  let length = Math.min(noise.length, Math.max(0, Math.round(bytes * 1.3)));
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const missing = bytes - wire(around(noise.slice(0, length)));
    length = Math.min(noise.length, Math.max(0, length + Math.round(missing * 1.3)));
  }
  return around(noise.slice(0, length));
};
