import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

type Words = Readonly<Record<string, unknown>>;

const kept = new Map<string, Words>();

const unpack = (file: string) =>
  JSON.parse(brotliDecompressSync(readFileSync(new URL(file, import.meta.url))).toString());

const withKeys = (keys: readonly string[], texts: readonly unknown[]): Words =>
  Object.fromEntries(keys.map((key, place) => [key, texts[place]]));

const keep = (file: string, words: Words): Words => {
  kept.set(file, words);
  return words;
};

/** A catalogue in one language, packed into a file beside the code; its keys, the same in all six, lie apart. */
export const unpackedWords = async (keys: string, texts: string) => ({
  words: kept.get(texts) ?? keep(texts, withKeys(unpack(keys), unpack(texts))),
});

/** The names of countries in one language, packed whole, since each language has an order of its own. */
export const unpackedNames = async (file: string) => ({ names: kept.get(file) ?? keep(file, unpack(file)) });
