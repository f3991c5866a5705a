import type { Language } from "./languages.ts";

/** A text of a catalogue: words with `{name}` places, or one such text for each plural category of the language. */
export type Message = string | { readonly [category in Intl.LDMLPluralRule]?: string };

export type Values = Readonly<Record<string, string | number>>;

/** The six catalogues of one part of the site; each is loaded when a page in its language is first asked for. */
export type Catalogue<Key extends string> = Record<Language, () => Promise<{ words: Readonly<Record<Key, Message>> }>>;

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

const number = (value: number, language: Language) =>
  // Arabic pages of the United Nations use European digits, which references and dates need anyway.
  value.toLocaleString(language === "ar" ? "ar-u-nu-latn" : language);

const fill = (message: Message, language: Language, values: Values = {}): string =>
  chosen(message, language, values).replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === "number" ? number(value, language) : value;
  });

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
