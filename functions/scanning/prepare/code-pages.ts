const labels: Readonly<Record<number, string>> = {
  874: "windows-874",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  1200: "utf-16le",
  10000: "macintosh",
  20866: "koi8-r",
  65001: "utf-8",
};

/** Reads text in a code page of Windows by its number; the one of western Europe where that is unknown. */
export const codePage = (number: number): TextDecoder => {
  const windows = number >= 1250 && number <= 1258 ? `windows-${number}` : "windows-1252";
  return new TextDecoder(labels[number] ?? windows);
};
