import type { Language } from "./languages.ts";

/** A text of a catalogue: words with `{name}` places, or one such text for each plural category of the language. */
export type Message = string | { readonly [category in Intl.LDMLPluralRule]?: string };

export type Values = Readonly<Record<string, string | number>>;

/** The six catalogues of one part of the site; each is loaded when a page in its language is first asked for. */
export type Catalogue<Key extends string> = Record<Language, () => Promise<{ words: Readonly<Record<Key, Message>> }>>;

/** The keys of a catalogue. */
export type KeyOf<Of> = Of extends Catalogue<infer Key> ? Key : never;

/** One language's voice: turns keys of its catalogues into text. Everything shown or mailed goes through one. */
export interface Speech<Key extends string = never> {
  readonly language: Language;
  /** The text of a key, with its `{places}` filled; a value named `count` chooses the plural form. */
  readonly t: (key: Key, values?: Values) => string;
}

const plurals = new Map<Language, Intl.PluralRules>();
const pluralRules = (language: Language) => {
  let rules = plurals.get(language);
  if (!rules) {
    rules = new Intl.PluralRules(language);
    plurals.set(language, rules);
  }
  return rules;
};

const chosen = (message: Message, language: Language, values: Values): string => {
  if (typeof message === "string") return message;
  const category = pluralRules(language).select(Number(values.count ?? 0));
  return message[category] ?? message.other ?? "";
};

// Arabic pages of the United Nations use European digits, which references and dates need anyway.
const localeOf = (language: Language) => (language === "ar" ? "ar-u-nu-latn" : language);

// Below a thousand nothing is grouped in any of the six, and asking Intl for the first time takes 10 ms.
const number = (value: number, language: Language) =>
  Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : value.toLocaleString(localeOf(language));

const fill = (message: Message, language: Language, values: Values | undefined): string => {
  if (!values) return chosen(message, language, {});
  return chosen(message, language, values).replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === "number" ? number(value, language) : value;
  });
};

/** Loads the catalogues of a language and gives its voice; a key that is nowhere is a programming error. */
export const speak = async <Key extends string>(
  language: Language,
  ...catalogues: Catalogue<string>[]
): Promise<Speech<Key>> => {
  const loaded = await Promise.all(catalogues.map((catalogue) => catalogue[language]()));
  const t = (key: Key, values?: Values) => {
    for (const { words } of loaded) {
      const message = words[key];
      if (message !== undefined) return fill(message, language, values);
    }
    throw new Error(`no message ${key} in ${language}`);
  };
  return { language, t };
};

/** Gives the voice of each language, loaded when it is first asked for and kept. */
export const speakers = <Key extends string>(...catalogues: Catalogue<string>[]) => {
  const voices = new Map<Language, Speech<Key>>();
  return async (language: Language): Promise<Speech<Key>> => {
    const kept = voices.get(language);
    if (kept) return kept;
    const voice = await speak<Key>(language, ...catalogues);
    voices.set(language, voice);
    return voice;
  };
};
