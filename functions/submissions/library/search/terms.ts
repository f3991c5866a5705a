import { type Group, groupOf } from "./groups.ts";
import { folded, isUnspaced, pairsOf, unspacedRuns } from "./letters.ts";
import { stemOf } from "./stems.ts";
import { isStopWord } from "./stop-words.ts";

const longestWord = 40;
const betweenPieces = /[^\p{L}\p{M}\p{N}]+/u;
const groupedDigits = /^\d{1,3}([.,'’]\d{3})+$/;
const decimals = /^\d+[.,]\d+$/;
const letterOrDigit = /[\p{L}\p{N}]/u;

// Parting words asks ICU's dictionaries, which are the same for every language.
const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** The words of a text as they stand there, with the place where each begins. */
export function* rawWords(text: string): Generator<{ readonly word: string; readonly at: number }> {
  for (const { segment, index, isWordLike } of segmenter.segment(text))
    if (isWordLike) yield { word: segment, at: index };
}

/** A word as it stands, in one spelling; in pieces where it is joined by dots, apostrophes and the like. */
export const piecesOf = (raw: string): string[] => {
  const word = folded(raw);
  const pieces = groupedDigits.test(word)
    ? [word.replace(/\D/g, "")]
    : decimals.test(word)
      ? [word]
      : word.split(betweenPieces);
  return pieces.filter((piece) => letterOrDigit.test(piece)).map((piece) => [...piece].slice(0, longestWord).join(""));
};

/** All words of a text in one spelling, unshortened. */
export const tokensOf = (text: string): string[] =>
  [...rawWords(text.toWellFormed())].flatMap(({ word }) => piecesOf(word));

/** What an index of that language has for a word: its stem, and of a long word of an unspaced script every two neighbours. */
export const termsOfWord = (word: string, group: Group): string[] => {
  if (!isUnspaced(word)) return [stemOf(word, group)];
  return [...word].length > 2 ? [word, ...pairsOf(word)] : [word];
};

/** The words by which a text is found. */
export const wordsOf = (text: string, language: string): string[] => {
  const group = groupOf(language);
  const telling = tokensOf(text).filter((word) => !isStopWord(word, group));
  return [...new Set(telling.flatMap((word) => termsOfWord(word, group)))];
};

/** The same for a title or name: by each of its words, and by each part of what stands there without spaces. */
export const allWordsOf = (text: string, language: string): string[] => {
  const group = groupOf(language);
  const words = tokensOf(text).flatMap((word) => termsOfWord(word, group));
  const parts = unspacedRuns(text).flatMap((run) => [...pairsOf(run), ...run]);
  return [...new Set([...words, ...parts])];
};
