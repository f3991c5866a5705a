const escapes: Readonly<Record<number, number>> = { 110: 10, 114: 13, 116: 9, 98: 8, 102: 12 };

export const hexDigit = (code = 0): number => {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const low = code | 0x20;
  return low >= 0x61 && low <= 0x66 ? low - 0x57 : -1;
};

/** ISO 32000-2, 7.3.4.2: the bytes that a string between parentheses stands for. */
export const unescaped = (content: Buffer): Buffer => {
  const bytes = Buffer.alloc(content.length);
  let length = 0;
  for (let at = 0; at < content.length; at++) {
    const code = content[at] as number;
    if (code === 0x0d) {
      if (content[at + 1] === 0x0a) at++;
      bytes[length++] = 0x0a;
      continue;
    }
    if (code !== 0x5c) {
      bytes[length++] = code;
      continue;
    }
    const next = content[++at] ?? 0x5c;
    if (next === 0x0d && content[at + 1] === 0x0a) at++;
    if (next === 0x0d || next === 0x0a) continue;
    if (next < 0x30 || next > 0x37) {
      bytes[length++] = escapes[next] ?? next;
      continue;
    }
    let octal = next - 0x30;
    for (let digits = 1; digits < 3; digits++) {
      const digit = content[at + 1] ?? 0;
      if (digit < 0x30 || digit > 0x37) break;
      octal = octal * 8 + digit - 0x30;
      at++;
    }
    bytes[length++] = octal & 255;
  }
  return bytes.subarray(0, length);
};
