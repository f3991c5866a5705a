import { fold } from "./fold.ts";
import { formEndings, formWords, smallWords } from "./stop-words.ts";

const joined = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々";
const startsJoined = new RegExp(`^[${joined}]`, "u");
const parts = new RegExp(`[${joined}]+|(?:(?![${joined}])[\\p{L}\\p{N}\\p{M}])+|&`, "gu");
/** `e. V.`, `O.N.G.`: single letters, each but perhaps the last with a point. */
const pointed = /(?<![\p{L}\p{N}])\p{L}(?:\. ?\p{L})+(?![\p{L}\p{N}])\.?/gu;
const apostrophes = /(?<=\p{L})['´]+(?=\p{L})/gu;
/** The Arabic article, also after "and" or "for", before at least three letters. */
const article = /^(?:و?ال|و?لل|بال)(?=\p{Script=Arabic}{3})/u;

const withoutArticle = (word: string): string => {
  const rest = word.replace(article, "");
  return rest === word ? word : withoutArticle(rest);
};

/** What is written without spaces counts as one word, wherever in the name its pieces stand. */
const oneOfJoined = (words: readonly string[]): readonly string[] => {
  const pieces = words.filter((word) => startsJoined.test(word));
  return pieces.length > 1 ? [...words.filter((word) => !startsJoined.test(word)), pieces.join("")] : words;
};

/** The words of a name as they are compared, in their order. */
const wordsOf = (name: string): readonly string[] =>
  oneOfJoined(
    fold(name.replace(apostrophes, ""))
      .replace(apostrophes, "")
      .replace(/\s+/g, " ")
      .replace(pointed, (letters) => letters.replace(/[^\p{L}]/gu, ""))
      .match(parts) ?? [],
  ).map(withoutArticle);

const inAnyOrder = (words: Iterable<string>) => [...new Set(words)].sort().join(" ");

/** A name without what cannot tell two organizations apart: case, marks, spaces, the order of words. */
export const nameKey = (name: string): string => inAnyOrder(wordsOf(name));

const withoutForms = (word: string): string => {
  const ending = formEndings.find(
    (form) => word.length > form.length && (word.endsWith(form) || word.startsWith(form)),
  );
  if (!ending) return word;
  return withoutForms(word.endsWith(ending) ? word.slice(0, -ending.length) : word.slice(ending.length));
};

/** A word of Latin letters by its consonants, as transliterations and spellings differ in vowels and doubled letters. */
const skeleton = (word: string): string =>
  /^[a-z]+$/.test(word)
    ? word.charAt(0) +
      word
        .slice(1)
        .replace(/ph/g, "f")
        .replace(/[aeiouyh]/g, "")
        .replace(/z/g, "s")
        .replace(/(.)\1+/g, "$1")
    : word;

/** Fewer letters than this are too few to tell names apart by. */
const leastLetters = 4;
const lettersIn = (words: readonly string[]) => words.join("").length;

/** A name by what is its own: without legal forms and small words, spellings aside. */
export const looseKey = (name: string): string => {
  const words = [...new Set(wordsOf(name))];
  const own = words.map(withoutForms).filter((word) => !smallWords.has(word) && !formWords.has(word));
  const bare = own.map(skeleton);
  if (lettersIn(bare) >= leastLetters) return inAnyOrder(bare);
  return inAnyOrder(lettersIn(own) > 1 ? own : words);
};

/** What a name would be shortened to, where people shorten names to initials; nothing for one or two words. */
export const initialsOf = (name: string): string => {
  const words = wordsOf(name).filter((word) => !smallWords.has(word));
  return words.length > 2 && words.every((word) => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word))
    ? words.map((word) => [...word][0]).join("")
    : "";
};

export const acronymKey = (acronym: string): string => wordsOf(acronym).join("");
