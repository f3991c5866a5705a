/** Letters that one writes in several ways, or not at all on some keyboards. */
const sameLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  œ: "oe",
  æ: "ae",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ς: "σ",
  ё: "е",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ئ: "ي",
  ؤ: "و",
  ة: "ه",
  ہ: "ه",
  ھ: "ه",
  ۀ: "ه",
  ک: "ك",
};
const several = new RegExp(`[${Object.keys(sameLetters).join("")}]`, "gu");
/** Formatting signs, the stretching sign of Arabic and its vowel signs. */
const unwritten = /[\p{Cf}\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/gu;
const accents = /([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu;
const easternDigits = /[\u0660-\u0669\u06F0-\u06F9]/g;

/** A text in the one spelling in which texts are compared: without case, accents of Latin letters and vowel signs of Arabic. */
export const folded = (text: string): string =>
  text
    .toWellFormed()
    .normalize("NFKC")
    .toLowerCase()
    .replace(unwritten, "")
    .normalize("NFD")
    .replace(accents, "$1")
    .normalize("NFC")
    .replace(several, (letter) => sameLetters[letter] ?? letter)
    .replace(easternDigits, (digit) => String(digit.charCodeAt(0) & 15));

// Punctuation is of these scripts too.
const unspacedSign =
  "[[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}]&&[\\p{L}\\p{M}\\p{N}]]";
const unspacedRun = new RegExp(`${unspacedSign}+`, "gv");
const unspacedWord = new RegExp(`^${unspacedSign}+$`, "v");

/** Whether a word is of a script that parts its words by nothing, so that readers may part them otherwise than we do. */
export const isUnspaced = (word: string) => unspacedWord.test(word);

export const unspacedRuns = (text: string): string[] => folded(text).match(unspacedRun) ?? [];

export const pairsOf = (word: string): string[] => {
  const signs = [...word];
  return signs.slice(1).map((sign, before) => `${signs[before]}${sign}`);
};
