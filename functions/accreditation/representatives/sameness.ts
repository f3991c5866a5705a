import { hashOf } from "#shared/secrets.ts";

/** Letters that have no accent to take off, and others as Latin readers write them. */
const folded: Readonly<Record<string, string>> = {
  ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", þ: "th", ı: "i" },
  // Cyrillic.
  ...{ а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", ж: "zh", з: "z", и: "i", к: "k", л: "l", м: "m", н: "n" },
  ...{ о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "sh" },
  ...{ ъ: "", ы: "y", ь: "", э: "e", ю: "yu", я: "ya", і: "i", є: "ye", ґ: "g", ў: "u" },
  // Arabic letters that are written for each other.
  ...{ آ: "ا", أ: "ا", إ: "ا", ٱ: "ا", ى: "ي", ئ: "ي", ی: "ي", ؤ: "و", ة: "ه", ک: "ك", ـ: "", ء: "" },
};

/** Consonants of Arabic as they sound in Latin letters; what stands for vowels is left out there too. */
const sounds: Readonly<Record<string, string>> = {
  ...{ ب: "b", ت: "t", ث: "th", ج: "j", ح: "h", خ: "kh", د: "d", ذ: "dh", ر: "r", ز: "z", س: "s", ش: "sh" },
  ...{ ص: "s", ض: "d", ط: "t", ظ: "z", ع: "", غ: "gh", ف: "f", ق: "k", ك: "k", ل: "l", م: "m", ن: "n", ه: "h" },
  ...{ و: "", ي: "", ا: "", پ: "p", چ: "ch", ژ: "zh", گ: "g" },
};

const plain = (name: string) =>
  [...name.normalize("NFKD").toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC")]
    .map((letter) => folded[letter] ?? letter)
    .join("");

const words = (name: string) =>
  plain(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const sorted = (letters: string) => [...letters].sort().join("");
const undoubled = (word: string) => word.replace(/(.)\1+/gu, "$1");

/** The letters of a name whatever their accents, case, order of words, hyphens and doubling. */
const lettersOf = (name: string) => sorted(words(name).map(undoubled).join(""));

/** What different spellings of a name in Latin, Cyrillic and Arabic letters share: its consonants. */
const consonantsOf = (name: string) => sorted(words(name).map(consonantsIn).join(""));

const consonantsIn = (word: string) => {
  const sounded = word
    .replace(/^(?:ال|(?:al|el|ul)(?=.{3}))/u, "")
    .replace(/./gu, (letter) => sounds[letter] ?? letter)
    .replace(/ph/g, "f")
    .replace(/ck|q|c(?!h)/g, "k")
    .replace(/([kgdt])h/g, "$1")
    .replace(/[aeiouyw]/g, "");
  return undoubled(sounded).replace(/h/g, "");
};

interface Somebody {
  readonly givenName?: string | undefined;
  readonly familyName?: string | undefined;
  readonly email: string;
  /** YYYY-MM-DD. */
  readonly birthDate?: string | undefined;
}

/**
 * By what a person is known again among those of one application: mail address; name, whatever its spelling; and once the
 * birth date is known, that with what all spellings of the name share. Hashes that mean nothing elsewhere.
 */
export const marksOf = (
  application: string,
  { givenName = "", familyName = "", email, birthDate }: Somebody,
): string[] => {
  const name = `${givenName} ${familyName}`;
  const mark = (kind: string, ...values: string[]) => hashOf([application, kind, ...values].join("\n")).slice(0, 16);
  return [
    mark("email", email.normalize("NFKC").toLowerCase()),
    mark("name", lettersOf(name)),
    ...(birthDate ? [mark("person", birthDate, consonantsOf(name))] : []),
  ];
};
