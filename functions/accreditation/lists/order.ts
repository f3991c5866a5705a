import type { ListEntry } from "./list.ts";

/** Letters that Unicode takes for letters of their own and not for accented ones. */
const plain: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/**
 * Where an organization stands on a list: alphabetically by its name in Latin letters, word by word, without regard to
 * capitals, accents and signs. Articles count as written: the list shows names exactly as certified, a reader looks for
 * the first word that is printed, and what is an article differs by language (La, Al, De, A). Reference numbers keep
 * namesakes apart, so that the order is the same whoever is read first.
 */
export const listPlace = (latin: string, reference: string): string => {
  const words = latin
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßæœøłđðþı]/g, (letter) => plain[letter] ?? letter)
    // What is left out joins, as in `d’Ivoire` and `U.N.`; what parts words, parts them.
    .replace(/[’'ʼ`´.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .slice(0, 250);
  return `${words}  ${reference}`;
};

/**
 * The text over which the hash of a list is taken, in UTF-8: one JSON array of its entries in the order of the list, each
 * with these properties in this order and no white space between.
 */
export const canonicalText = (entries: readonly ListEntry[]): string =>
  JSON.stringify(
    entries.map(({ name, latin, acronym, country, website, categories, levels, migrantLed }, place) => ({
      number: place + 1,
      name,
      latin,
      acronym,
      country,
      website,
      categories: [...categories].sort(),
      levels: [...levels].sort(),
      migrantLed,
    })),
  );
