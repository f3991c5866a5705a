import type { Files } from "#shared/files.ts";
import { logFault } from "#shared/log.ts";
import type { InputDocument } from "../../input.ts";
import type { Frame } from "./frame.tsx";

/** The beginning of a text, and how long the whole is. */
export interface Beginning {
  readonly text: string;
  readonly goesOn: boolean;
  readonly characters: number;
  readonly words: number;
  /** Whether only the words of a long beginning were counted. */
  readonly more: boolean;
}

const shownCharacters = 2000;
/** Beyond this, words are counted no further: a page waits for the count. */
const countedCharacters = 200_000;

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

const wordsIn = (text: string) => {
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count += 1;
  return count;
};

export const beginningOf = (text: string, characters = [...text].length): Beginning => {
  const count = wordsIn(text.slice(0, countedCharacters));
  return {
    text: [...text.slice(0, shownCharacters * 2)].slice(0, shownCharacters).join(""),
    goesOn: characters > shownCharacters,
    characters,
    words: count,
    more: text.length > countedCharacters,
  };
};

const readFrom = async (store: Pick<Files, "get">, { key, version }: { key: string; version: string }) => {
  try {
    return await store.get(key, version);
  } catch (error) {
    // A case can be decided while the store of files is away: its page shows everything else.
    logFault(error, "text");
    return undefined;
  }
};

/** How long a text is, as people count: with a plus where they stopped. */
export const lengthIn = (s: Frame["s"], { words, characters, more }: Beginning) =>
  s.t(more ? "review.length_more" : "review.length", { words, characters });

/** The beginnings of the texts of an input's files, by the document's id, as far as they can be read now. */
export const beginningsOf = async (
  files: () => Promise<Pick<Files, "get">>,
  documents: readonly InputDocument[],
): Promise<ReadonlyMap<string, Beginning>> => {
  const texts = documents.flatMap(({ id, state, prepared }) =>
    state === "ready" && prepared?.text ? [{ id, ...prepared.text }] : [],
  );
  if (texts.length === 0) return new Map();
  const store = await files();
  const read = await Promise.all(
    texts.map(async (text) => {
      const body = await readFrom(store, text);
      return body && ([text.id, beginningOf(body.toString("utf8"), text.characters)] as const);
    }),
  );
  return new Map(read.filter((entry) => entry !== undefined));
};
