import { isUtf8 } from "node:buffer";

const sampleBytes = 200_000;

/** Text as bytes of whichever encoding it came in: Unicode where it says or is so, else the likeliest of the older ones. */
export const textOf = (bytes: Buffer): string => {
  const mark = bytes.toString("hex", 0, 2);
  if (mark === "fffe") return new TextDecoder("utf-16le").decode(bytes);
  if (mark === "feff") return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder(isUtf8(bytes) ? "utf-8" : likeliest(bytes.subarray(0, sampleBytes))).decode(bytes);
};

/** In Chinese texts nearly all pairs are of the three thousand commonest signs (GB 2312, level 1) or its punctuation. */
const isChinese = (sample: Buffer): boolean => {
  let [pairs, common] = [0, 0];
  for (let at = 0; at < sample.length; at++) {
    const lead = sample[at] ?? 0;
    if (lead < 0x80) continue;
    if (lead === 0x80 || lead === 0xff) return false;
    const trail = sample[++at] ?? 0x40;
    if (trail < 0x30 || trail === 0x7f || trail === 0xff) return false;
    pairs++;
    if (trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || lead === 0xa1 || lead === 0xa3)) common++;
    // Four bytes for rarer signs.
    if (trail < 0x40) at += 2;
  }
  return pairs > 0 && common / pairs > 0.8;
};

/** Between encodings that differ only in what their upper half means: by how much of it there is, and where it lies. */
const likeliest = (sample: Buffer): string => {
  if (isChinese(sample)) return "gb18030";
  let [letters, upper, last, middle] = [0, 0, 0, 0];
  for (const byte of sample) {
    if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters++;
    if (byte < 0xc0) continue;
    upper++;
    // р to я in Cyrillic, and in Arabic ا to ه.
    if (byte >= 0xf0) last++;
    if (byte >= 0xc7 && byte <= 0xe5) middle++;
  }
  if (upper < letters) return "windows-1252";
  if (last > upper * 0.15) return "windows-1251";
  return middle > upper * 0.5 ? "windows-1256" : "windows-1251";
};
