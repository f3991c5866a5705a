import type { Message } from "#shared/speech.ts";

export type Words = Readonly<Record<string, Message>>;

/** The six languages of one `words` folder; one that is not there is a finding. */
export interface Catalogue {
  readonly folder: string;
  readonly words: Readonly<Partial<Record<string, Words>>>;
}

/** Texts that are rightly the same in English and another language, each with its reason. */
export type SameText = Readonly<Record<string, string>>;

const formsOf = (message: Message): Readonly<Record<string, string>> =>
  typeof message === "string" ? { text: message } : message;

const placesOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place);

const allPlaces = (message: Message) => new Set(Object.values(formsOf(message)).flatMap(placesOf));

const differ = (one: Iterable<string>, other: Iterable<string>) => {
  const [left, right] = [new Set(one), new Set(other)];
  return left.symmetricDifference(right).size > 0;
};

const listed = (items: Iterable<string>) => [...items].sort().join(" ") || "none";

/** What is wrong with one text beside its English original. */
const faultsOf = (language: string, message: Message, english: Message, same: SameText): string[] => {
  const faults: string[] = [];
  const forms = formsOf(message);
  if (typeof message !== "string") {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    if (differ(Object.keys(forms), needed)) {
      faults.push(`needs the plural forms ${listed(needed)}, has ${listed(Object.keys(forms))}`);
    }
  }
  if (differ(allPlaces(message), allPlaces(english))) {
    faults.push(`has the places ${listed(allPlaces(message))}, English has ${listed(allPlaces(english))}`);
  }
  if (Object.values(forms).some((text) => text.trim() === "" || text !== text.trim()))
    faults.push("is empty or begins or ends with space");
  const untranslated = Object.values(forms).find(
    (text) =>
      Object.values(formsOf(english)).includes(text) && (text.match(/\p{L}/gu)?.length ?? 0) > 12 && !(text in same),
  );
  if (language !== "en" && untranslated !== undefined) faults.push(`is still English: ${untranslated}`);
  return faults;
};

/** What is wrong with the texts of a catalogue, one line each. */
export const faultsOfCatalogue = (
  { folder, words }: Catalogue,
  languages: readonly string[],
  same: SameText,
): string[] => {
  const english = words.en ?? {};
  return languages.flatMap((language) => {
    const theirs = words[language];
    if (!theirs) return [`${folder}: has no ${language}`];
    const keys = new Set([...Object.keys(english), ...Object.keys(theirs)]);
    return [...keys].flatMap((key) => {
      const [message, original] = [theirs[key], english[key]];
      const faults =
        message === undefined
          ? ["is missing"]
          : original === undefined
            ? ["is not in English"]
            : faultsOf(language, message, original, same);
      return faults.map((fault) => `${folder}/${language}.ts: ${key} ${fault}`);
    });
  });
};

/**
 * Whether a source text names a key: written out, or by a pattern such as `status.${status}` that stands for many. Where
 * the pattern leaves the beginning open, as in `${kind}.${code}`, that beginning stands in the same text.
 */
const namerIn = (source: string) => {
  const literal = new Set([...source.matchAll(/(["'`])([\w.-]+)\1/g)].map(([, , key]) => key));
  const patterns = [...source.matchAll(/`([^`\s]*\$\{[^`]*)`/g)]
    .map(([, template = ""]) => template.split(/\$\{[^}]*\}/))
    .filter((parts) => parts.every((part) => /^[\w.-]*$/.test(part)) && parts.some((part) => part.includes(".")))
    .map((parts) => ({
      openBeginning: parts[0] === "",
      pattern: new RegExp(`^${parts.map((part) => RegExp.escape(part)).join("([\\w.-]+)")}$`),
    }));
  return (key: string) =>
    literal.has(key) ||
    patterns.some(({ pattern, openBeginning }) => {
      const found = pattern.exec(key);
      return found !== null && (!openBeginning || literal.has(found[1] ?? ""));
    });
};

/** Keys that no source text names, one line each. */
export const unusedKeys = (catalogues: readonly Catalogue[], sources: readonly string[]): string[] => {
  const namers = sources.map(namerIn);
  return catalogues.flatMap(({ folder, words }) =>
    Object.keys(words.en ?? {})
      .filter((key) => !namers.some((names) => names(key)))
      .map((key) => `${folder}: ${key} is used nowhere`),
  );
};
