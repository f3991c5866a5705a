import { must } from "./flaw.ts";

export interface Dictionary {
  /** Its words without comments. */
  readonly words: string;
  /** Where its stream begins, when one follows. */
  readonly stream: number | undefined;
}

/** What all packed objects of a file share: dictionaries that lie in each other are read one by one, so some words often. */
export interface Share {
  /** Characters that may still be read. */
  left: number;
}
export const wholeShare = (): Share => ({ left: 300_000_000 });

export const white = "[\\0\\t\\n\\f\\r ]";
/** The last are signs that stand alone by mistake, which lenient readers pass over. */
const word =
  /[\0\t\n\f\r ]+|%[^\r\n]*|<<|>>|\(|<[0-9A-Fa-f\0\t\n\f\r ]*>|\/?[^\0\t\n\f\r ()<>[\]{}/%]+|[[\]{}/]|[<>)]/y;
/** Before it stand two numbers, but comments may stand between them. */
const object = /obj|trailer/g;
/** Characters of one object, many times as many as any program writes. */
const mostWords = 10_000_000;
const beginning = /(?:[\0\t\n\f\r ]|%[^\r\n]*[\r\n])*stream(?:\r\n|\n|\r|)/y;

/**
 * What begins as an object anywhere, as a reader would see it who was sent there: no table of objects is believed, and
 * nothing that stands before can hide it.
 */
export function* dictionariesOf(text: string): Generator<Dictionary, void, undefined> {
  // Objects begun inside each other, which nobody writes, would be read again and again.
  let left = 2 * text.length + 10_000;
  for (const { index, 0: head } of text.matchAll(object)) {
    const read = readWords(text, index + head.length);
    left -= read.end - index;
    must(left > 0, "unscannable");
    if (!read.whole) continue;
    beginning.lastIndex = read.end;
    yield { words: read.words, stream: beginning.test(text) ? beginning.lastIndex : undefined };
  }
}

/** The words of every dictionary among packed objects, those in others too, wherever the list of objects points. */
export function* packedDictionaries(text: string, share: Share): Generator<string, void, undefined> {
  for (const { index } of text.matchAll(/<</g)) {
    const read = readWords(text, index);
    share.left -= read.end - index;
    must(share.left > 0, "unscannable");
    yield read.words;
  }
}

/** The dictionary or list that begins here, as far as it can be read. */
const readWords = (text: string, from: number) => {
  const parts: string[] = [];
  let [at, depth, kept] = [from, 0, from];
  const read = (whole: boolean) => ({
    words: parts.join("") + text.slice(kept, at),
    end: Math.max(at, word.lastIndex),
    whole,
  });
  for (;;) {
    word.lastIndex = at;
    const [found] = word.exec(text) ?? [];
    if (found === undefined) return read(false);
    if (depth === 0 && !/^(?:[\0\t\n\f\r %[]|<<)/.test(found)) return read(false);
    if (found.startsWith("%")) parts.push(text.slice(kept, at));
    at = found === "(" ? stringEnd(text, at) : word.lastIndex;
    must(at - from <= mostWords, "unscannable");
    if (found.startsWith("%")) kept = at;
    else if (found === "<<" || found === "[") depth++;
    else if (found === ">>" || found === "]") depth--;
    if (depth === 0 && /^[>\]]/.test(found)) return read(true);
  }
};

/** Where the string ends that begins here, whose parentheses pair up but for those after a backslash. */
const stringEnd = (text: string, from: number): number => {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const letter = text[at];
    if (letter === "\\") at++;
    else if (letter === "(") depth++;
    else if (letter === ")" && --depth === 0) return at + 1;
  }
  return text.length;
};
