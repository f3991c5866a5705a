/** Values of ISO 32000-2, 7.3: names are strings, strings are bytes. */
export type Value = null | boolean | number | string | Buffer | Ref | Word | Stream | List | Dictionary;
export type List = Value[];
export type Dictionary = Map<string, Value>;

export class Ref {
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }
}

/** Anything else that stands alone, such as `obj`, an operator or a bracket. */
export class Word {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export class Stream {
  readonly dictionary: Dictionary;
  /** As it stands in the file. */
  readonly raw: Buffer;

  constructor(dictionary: Dictionary, raw: Buffer) {
    this.dictionary = dictionary;
    this.raw = raw;
  }
}

export const isNumber = (value: Value | undefined): value is number => typeof value === "number";
export const isName = (value: Value | undefined): value is string => typeof value === "string";
export const isList = (value: Value | undefined): value is List => Array.isArray(value);
export const isDictionary = (value: Value | undefined): value is Dictionary => value instanceof Map;
export const isStream = (value: Value | undefined): value is Stream => value instanceof Stream;

/** The dictionary of either. */
export const dictionaryOf = (value: Value | undefined): Dictionary | undefined =>
  isStream(value) ? value.dictionary : isDictionary(value) ? value : undefined;
