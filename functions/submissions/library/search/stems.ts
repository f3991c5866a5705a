import type { Group } from "./groups.ts";

type Stem = (word: string) => string;

const shorter = (word: string, by: number, with_ = "") => word.slice(0, word.length - by) + with_;
const vowel = /[aeiouy]/;

/** The ending of the past and of what goes on, and the doubled letter before it. */
const withoutVerbEnding: Stem = (word) => {
  const [, stem = ""] = /^(.{4,}?)(?:ing|ed)$/.exec(word) ?? [];
  if (!vowel.test(stem)) return word;
  return /([bdgmnprt])\1$/.test(stem) ? shorter(stem, 1) : stem;
};

const singular: Stem = (word) => {
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (/[^ae]ies$/.test(word) && word.length > 4) return shorter(word, 3, "y");
  return /(?:ss|sh|ch|x)es$/.test(word) ? shorter(word, 2) : shorter(word, 1);
};

const english: Stem = (word) => {
  const stem = withoutVerbEnding(singular(word));
  return stem.length > 4 && stem.endsWith("e") ? shorter(stem, 1) : stem;
};

/** After J. Savoy's minimal stemmer: plural, then feminine. */
const french: Stem = (word) => {
  if (word.length < 5) return word;
  let stem = word.endsWith("aux")
    ? shorter(word, word.endsWith("eaux") ? 1 : 2, word.endsWith("eaux") ? "" : "l")
    : word;
  if (/[sx]$/.test(stem)) stem = shorter(stem, 1);
  if (stem.length > 4 && stem.endsWith("ive")) return shorter(stem, 2, "f");
  while (stem.length > 3 && stem.endsWith("e")) stem = shorter(stem, 1);
  return stem.length > 4 && /([lnt])\1$/.test(stem) ? shorter(stem, 1) : stem;
};

const spanish: Stem = (word) => {
  if (word.length < 5) return word;
  if (word.endsWith("ces")) return shorter(word, 3, "z");
  const plural = /[^aeiou]es$/.test(word) ? shorter(word, 2) : word.replace(/s$/, "");
  return plural.length > 4 ? plural.replace(/[aeo]$/, "") : plural;
};

/** Endings of cases and numbers, the longest first; what stays has at least three letters. */
const russianEnding =
  /^(.{3,}?)(?:иями|ями|ами|ией|иям|ием|иях|ыми|ими|его|ого|ему|ому|ая|яя|ое|ее|ые|ие|ый|ий|ой|ей|ых|их|ом|ем|ам|ям|ах|ях|ов|ев|ую|юю|ия|ья|ию|ью|ии|а|я|о|е|ы|и|у|ю|ь|й)$/;
const russian: Stem = (word) => russianEnding.exec(word)?.[1] ?? word;

const arabicArticle = /^(?:و?(?:ال|بال|كال|فال)|و?لل)(?=.{3})/;
const arabicAnd = /^و(?=.{4})/;
const arabicEnding = /(?<=.{3})(?:ها|هم|ات|ان|ون|ين|يه|يا)$|(?<=.{2})[هي]$/;

/** Without article and joined particles; after the article too, so that a first letter taken for "and" is always taken for it. */
const withoutArticle: Stem = (word) => word.replace(arabicArticle, "").replace(arabicAnd, "");

/** After "light10" of L. Larkey: without the commonest endings either. */
const arabic: Stem = (word) => withoutArticle(word).replace(arabicEnding, "").replace(arabicEnding, "");

const latin = /^[a-z]+$/;
const rules: Partial<Record<Group, { readonly script: RegExp; readonly stem: Stem }>> = {
  en: { script: latin, stem: english },
  fr: { script: latin, stem: french },
  es: { script: latin, stem: spanish },
  ru: { script: /^[а-я]+$/, stem: russian },
  ar: { script: /^\p{Script=Arabic}+$/u, stem: arabic },
};

/** What a folded word has in common with its other forms, so far as a few rules can tell. */
export const stemOf = (word: string, group: Group): string => {
  const rule = rules[group];
  return rule?.script.test(word) ? rule.stem(word) : word;
};

/** How the words begin that somebody who has typed this much may mean. */
export const beginningOf = (word: string, group: Group): string => (group === "ar" ? withoutArticle(word) : word);
