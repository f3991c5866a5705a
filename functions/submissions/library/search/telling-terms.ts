import { type Group, groupOf } from "./groups.ts";
import { isStopWord } from "./stop-words.ts";
import { allWordsOf, piecesOf, rawWords, termsOfWord, wordsOf } from "./terms.ts";

export interface Passage {
  readonly language: string;
  readonly text: string;
  /** What it is of its input; titles, names and summaries are kept whole. */
  readonly part: "title" | "name" | "summary" | "text";
}

const weights = { title: 8, name: 6, summary: 3 } as const;
const mostWeight = 15;
const mostWeightOfText = 4;
const mostTextCharacters = 1_000_000;
/** Where a text says what it is about, in characters. */
const opening = 3000;
const leastBytesOfGroup = 1500;

interface Seen {
  count: number;
  first: number;
}

/** How often each word stands in a text, and where first; words are folded once, however often they stand there. */
const countWords = (text: string): Map<string, Seen> => {
  const counts = new Map<string, Seen>();
  for (const { word, at } of rawWords(text.slice(0, mostTextCharacters).toWellFormed())) {
    const seen = counts.get(word);
    if (seen) seen.count += 1;
    else counts.set(word, { count: 1, first: at });
  }
  return counts;
};

const countTerms = (text: string, group: Group): Map<string, Seen & { terms: string[] }> => {
  const counts = new Map<string, Seen & { terms: string[] }>();
  for (const [raw, { count, first }] of countWords(text))
    for (const word of piecesOf(raw)) {
      if (isStopWord(word, group)) continue;
      const terms = termsOfWord(word, group);
      const [term = word] = terms;
      const seen = counts.get(term);
      if (seen) seen.count += count;
      else counts.set(term, { count, first, terms });
    }
  return counts;
};

const worth = (term: string, { count, first }: Seen): number => {
  const plain = /^\d+$/.test(term) ? 0.5 : 1;
  return Math.log2(1 + count) * (first < opening ? 1.5 : 1) * plain;
};

const write = (term: string, weight: number) => (weight === 1 ? term : `${term}^${weight}`);
/** With the blank that parts it from the next. */
const bytesOf = (term: string, weight: number) => Buffer.byteLength(write(term, weight)) + 1;

const termsOfGroup = (passages: readonly Passage[], group: Group, most: number): string => {
  const found = new Map<string, number>();
  const add = (term: string, weight: number) => found.set(term, Math.min(mostWeight, (found.get(term) ?? 0) + weight));
  for (const { part, text } of passages)
    if (part !== "text") {
      const words = part === "summary" ? wordsOf(text, group) : allWordsOf(text, group);
      for (const word of words) add(word, weights[part]);
    }
  let bytes = [...found].reduce((sum, one) => sum + bytesOf(...one), 0);
  const text = passages.filter(({ part }) => part === "text").map((passage) => passage.text);
  const ranked = [...countTerms(text.join("\n\n"), group)]
    .map(([term, seen]) => ({ ...seen, worth: worth(term, seen) }))
    .sort((a, b) => b.worth - a.worth || a.first - b.first);
  for (const { terms, count } of ranked) {
    const weight = Math.min(mostWeightOfText, 1 + Math.floor(Math.log2(count)));
    const more = terms.reduce((sum, term) => sum + (found.has(term) ? 0 : bytesOf(term, weight)), 0);
    if (bytes + more > most) continue;
    bytes += more;
    for (const term of terms) add(term, weight);
  }
  return [...found].map((one) => write(...one)).join(" ");
};

/**
 * The words by which an input is found, by the index that has them: `migrant^9 passport`, with how much a word weighs
 * unless that is 1. Together about so many bytes, more where titles, names and summaries alone need more.
 */
export const tellingTerms = (passages: readonly Passage[], most = 4000): Partial<Record<Group, string>> => {
  const present = [...new Set(passages.map(({ language }) => groupOf(language)))];
  const share = Math.max(leastBytesOfGroup, Math.floor(most / Math.max(1, present.length)));
  return Object.fromEntries(
    present.map((group) => [
      group,
      termsOfGroup(
        passages.filter(({ language }) => groupOf(language) === group),
        group,
        share,
      ),
    ]),
  );
};

/** Words and weights as they were written by `tellingTerms`. */
export function* weightedTerms(written: string): Generator<{ readonly term: string; readonly weight: number }> {
  for (const one of written.split(" ")) {
    const sign = one.indexOf("^");
    const weight = sign < 0 ? 1 : Math.trunc(Number(one.slice(sign + 1))) || 1;
    if (one && sign !== 0)
      yield { term: sign < 0 ? one : one.slice(0, sign), weight: Math.min(mostWeight, Math.max(1, weight)) };
  }
}
