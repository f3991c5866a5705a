const windows = new TextDecoder("windows-1252");

/** ISO 32000-2, 7.9.2: what is written for people outside of pages, in one of three ways. */
export const textOf = (bytes: Buffer): string => {
  const mark = bytes.subarray(0, 3).toString("hex");
  if (mark.startsWith("feff")) return wideText(bytes.subarray(2));
  if (mark.startsWith("fffe")) return bytes.toString("utf16le", 2);
  return mark === "efbbbf" ? bytes.toString("utf8", 3) : windows.decode(bytes);
};

/** UTF-16, the high byte first. */
export const wideText = (bytes: Buffer): string =>
  Buffer.from(bytes.subarray(0, bytes.length & ~1))
    .swap16()
    .toString("utf16le");
