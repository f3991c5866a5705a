import type { Language } from "#shared/languages.ts";

const kilobyte = 1000;
const megabyte = 1_000_000;

/** How large a file is, in words: `340 kB`, `1.2 MB`. */
export const sizeInWords = (language: Language, bytes: number): string => {
  const large = bytes >= megabyte;
  const format = new Intl.NumberFormat(language === "ar" ? "ar-u-nu-latn" : language, {
    style: "unit",
    unit: large ? "megabyte" : "kilobyte",
    maximumFractionDigits: large ? 1 : 0,
  });
  return format.format(large ? bytes / megabyte : Math.max(1, bytes / kilobyte));
};
