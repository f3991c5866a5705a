import { toSimplified } from "./chinese.ts";

/** Letters that differ from others by more than a mark, which Unicode does not take apart. */
const alike: readonly (readonly [from: string, to: string])[] = [
  // Latin
  ..."ß:ss æ:ae œ:oe ø:o đ:d ð:d þ:th ł:l ħ:h ŋ:n ı:i ə:e ĸ:k ŧ:t ƙ:k ɗ:d ɓ:b ƴ:y ɛ:e ɔ:o"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
  // Greek final sigma; Ukrainian, Belarusian and Serbian beside Russian letters. Kazakh ones are letters of their own.
  ..."ς:σ і:и ї:и є:е ґ:г ў:у ј:и ђ:д ћ:ч".split(" ").map((pair) => pair.split(":") as [string, string]),
  // Alef, yeh, kaf and heh as Persian, Urdu, Pashto and Uighur write them; teh marbuta as heh; hamza by itself is left out.
  ..."ٱ:ا ى:ي ی:ي ې:ي ے:ي ۍ:ي ک:ك ڪ:ك ہ:ه ھ:ه ە:ه ة:ه ۃ:ه ۀ:ه ء: ـ:"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
  // Apostrophes, some of which count as letters.
  ...[..."ʼʻʾʿʹ‘’`´ˈ"].map((mark) => [mark, "'"] as const),
];

const letters = new Map(alike);

/** Combining marks of Latin, Greek, Cyrillic, Hebrew and Arabic. Vowel signs of Indic and Thai scripts are letters here. */
const marks =
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff]/g;

/** The zeros of digits as Arabic, Persian, Devanagari, Bengali, Thai, Burmese and Khmer write them. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0x17e0];

const digit = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  const zero = zeros.find((start) => code >= start && code < start + 10);
  return zero === undefined ? character : String(code - zero);
};

const once = (text: string): string =>
  [
    ...text
      .normalize("NFKD")
      .toLowerCase()
      .normalize("NFKD")
      .replace(marks, "")
      .replace(/\p{Cf}/gu, ""),
  ]
    .map((character) => letters.get(character) ?? character)
    .join("")
    .replace(/\p{Nd}/gu, digit)
    .normalize("NFC");

/**
 * Text as it is compared with other text: without case, marks and variants of letters, in any script; not the words of
 * people. The same whatever the reader's language (Turkish i, German ß).
 */
export const fold = (text: string): string => toSimplified(once(text));
