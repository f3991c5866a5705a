import { type Group, ofGroups } from "./groups.ts";
import { isUnspaced, pairsOf } from "./letters.ts";
import { beginningOf, stemOf } from "./stems.ts";
import { isStopWordSomewhere } from "./stop-words.ts";
import { tokensOf } from "./terms.ts";

/** One thing that is looked for. */
export interface Clause {
  /** What it is in each index. */
  readonly terms: Readonly<Record<Group, string>>;
  /** How words begin that count too. */
  readonly beginnings?: Readonly<Record<Group, string>>;
  /** Whether an entry without it is found; otherwise it only adds to the rank. */
  readonly required: boolean;
}

const mostCharacters = 300;
const mostClauses = 24;
const shortestBeginning = 3;

/** The last word may be unfinished; a few signs say enough only where each means something. */
const beginningsOf = (word: string): Clause["beginnings"] => {
  const signs = [...word].length;
  if (isUnspaced(word) ? signs > 2 : signs < shortestBeginning) return undefined;
  return ofGroups((group) => beginningOf(word, group));
};

const clausesOfWord = (word: string, last: boolean): Clause[] => {
  const beginnings = last ? beginningsOf(word) : undefined;
  const terms = ofGroups((group) => stemOf(word, group));
  // Where words are not parted, a long one was perhaps parted otherwise in the text: its neighbours stand there all the same.
  const long = isUnspaced(word) && [...word].length > 2;
  const whole = { terms, required: !long && !isStopWordSomewhere(word), ...(beginnings && { beginnings }) };
  const pairs = long ? pairsOf(word).map((pair) => ({ terms: ofGroups(() => pair), required: true })) : [];
  return [whole, ...pairs];
};

/**
 * What somebody looks for who types this; nothing where there is no word in it. Common words need not be there, unless
 * there are no others.
 */
export const clausesOf = (typed: string): Clause[] => {
  const words = tokensOf([...typed.slice(0, mostCharacters * 2)].slice(0, mostCharacters).join(""));
  const last = words.length - 1;
  const found = new Map<string, Clause>();
  for (const [place, word] of words.entries())
    for (const clause of clausesOfWord(word, place === last)) {
      const before = found.get(clause.terms.other);
      found.set(clause.terms.other, { ...before, ...clause, required: clause.required || before?.required === true });
    }
  const clauses = [...found.values()].slice(0, mostClauses);
  return clauses.some(({ required }) => required) ? clauses : clauses.map((clause) => ({ ...clause, required: true }));
};
