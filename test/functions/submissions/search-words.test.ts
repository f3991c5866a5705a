import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { search } from "#functions/submissions/library/search/search.ts";
import { tellingTerms, weightedTerms } from "#functions/submissions/library/search/telling-terms.ts";
import { rawWords, wordsOf } from "#functions/submissions/library/search/terms.ts";
import { anyEntry, entryWith, foundIn, libraryOf } from "./search-entries.ts";

const oneTerm = (language: string, ...words: string[]) =>
  expect(new Set(words.flatMap((word) => wordsOf(word, language))), words.join(" ")).toHaveLength(1);

describe("words that are one", () => {
  test("have one spelling whatever their case, accents, ligatures and width", () => {
    oneTerm("fr", "Œuvre", "œuvre", "oeuvre", "ŒUVRE");
    oneTerm("en", "Migration", "ＭＩＧＲＡＴＩＯＮ", "mi\u00adgration");
    oneTerm("es", "nación", "NACIÓN", "nacion", "nacio\u0301n", "naciones");
    oneTerm("de", "Straße", "STRASSE", "strasse");
    oneTerm("tr", "Işık", "ışık", "ISIK", "isik");
    oneTerm("ru", "учёт", "учет", "УЧЁТ".normalize("NFD"), "учёт".normalize("NFD"));
    expect(wordsOf("йод", "uk")).toEqual(["йод"]);
  });

  test("are found in another number, case or gender", () => {
    oneTerm("en", "migrant", "migrants", "Migrant's");
    oneTerm("en", "policy", "policies");
    oneTerm("en", "include", "included", "including", "includes");
    oneTerm("fr", "national", "nationale", "nationaux", "nationales");
    oneTerm("fr", "droit", "droits", "d’droits".slice(2));
    oneTerm("es", "humano", "humana", "humanos", "humanas");
    oneTerm("es", "luz", "luces");
    oneTerm("ru", "миграция", "миграции", "миграцией", "миграцию", "миграций");
    oneTerm("ru", "мигрант", "мигранты", "мигрантов", "мигрантам", "мигрантами");
  });

  test("of Arabic are the same with article, joined particles, vowel signs, stretching and other forms of a letter", () => {
    oneTerm("ar", "هجرة", "الهجرة", "والهجرة", "بالهجرة", "للهجرة", "كالهجرة", "الهِجْرَة", "الهجـــرة", "هجره");
    oneTerm("ar", "مهاجر", "المهاجرين", "مهاجرون", "للمهاجرين", "المهاجرات");
    oneTerm("ar", "إنسان", "انسان", "الإنسان", "أنسان", "ﺍﻹﻧﺴﺎﻥ");
    oneTerm("ar", "وثيقة", "الوثيقة", "والوثيقة");
    oneTerm("ar", "حقوق", "وحقوق", "الحقوق");
    expect(wordsOf("کتاب ہی", "ur")).toEqual(wordsOf("كتاب هي", "ur"));
    expect(wordsOf("٢٠٣٠", "ar")).toEqual(["2030"]);
  });

  test("come in pieces where signs join them, numbers whole", () => {
    expect(wordsOf("info@example.org, https://example.org/a_b", "other")).toEqual([
      "info",
      "example",
      "org",
      "https",
      "a",
      "b",
    ]);
    expect(wordsOf("1,000 and 12.500 but 3.5 in A/RES/73/195", "en")).toEqual([
      "1000",
      "12500",
      "3.5",
      "res",
      "73",
      "195",
    ]);
    expect(wordsOf("l’école aujourd'hui", "fr")).toEqual(["ecol", "aujourd", "hui"]);
  });

  test("do not count where they say nothing", () => {
    expect(wordsOf("the rights of the child", "en")).toEqual(["right", "child"]);
    expect(wordsOf("移民的权利", "zh")).toEqual(["移民", "权利"]);
  });
});

describe("what an input is found by", () => {
  test("is at least every word of its title, each alone and all together", () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 6 }), (entries) => {
        const [first] = entries;
        if (!first) throw new Error("none");
        const library = libraryOf(entries);
        for (const { word } of rawWords(first.title)) expect(foundIn(library, word)).toContain(first.reference);
        expect(foundIn(library, first.title)).toContain(first.reference);
      }),
    );
  });

  test("is every word of a title in any script", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
        fc.constantFrom("en", "ar", "zh", "th", "tr"),
        (title, language) => {
          const library = libraryOf([entryWith({ reference: "INP-1", title, titleLanguage: language as "en" })]);
          for (const { word } of rawWords(title))
            if (wordsOf(word, "other").length > 0) expect(foundIn(library, word), word).toEqual(["INP-1"]);
        },
      ),
    );
  });

  test("is any part of a Chinese title, parted as the reader likes", () => {
    const title = "发展中国家移民工人的权利与国际移民组织";
    const library = libraryOf([entryWith({ reference: "INP-1", title, titleLanguage: "zh" })]);
    fc.assert(
      fc.property(fc.nat({ max: title.length - 1 }), fc.integer({ min: 1, max: 8 }), (from, length) => {
        expect(foundIn(library, title.slice(from, from + length))).toEqual(["INP-1"]);
      }),
    );
    expect(foundIn(library, "难民")).toEqual([]);
  });

  test("is the name it was sent under, and the words of its translations", () => {
    const library = libraryOf([
      entryWith({ reference: "INP-1", title: "Labour rights", by: "Réseau Sud-Méditerranée" }, [
        { language: "ru", text: "Права трудящихся", part: "text" },
        { language: "zh", text: "劳工权利", part: "text" },
      ]),
    ]);
    for (const words of ["reseau mediterranee", "права", "劳工", "labour права"])
      expect(foundIn(library, words)).toEqual(["INP-1"]);
  });

  test("is kept within so many bytes, with title, name and summary whole and what is told often before what is told once", () => {
    const rare = Array.from({ length: 3000 }, (_, number) => `word${number}`);
    const text = rare.map((word) => `${word} detention`).join(" ");
    const { en = "" } = tellingTerms([
      { language: "en", text, part: "text" },
      { language: "en", text: "A title of few words", part: "title" },
    ]);
    const terms = new Map([...weightedTerms(en)].map(({ term, weight }) => [term, weight]));
    expect(Buffer.byteLength(en)).toBeLessThanOrEqual(4000);
    expect(Buffer.byteLength(en)).toBeGreaterThan(3000);
    expect(terms.get("detention")).toBe(4);
    expect(terms.get("titl")).toBe(8);
    expect(terms.get("word0")).toBe(1);
  });
});

describe("results", () => {
  const at = (day: number) => `2026-03-0${day}T10:00:00.000Z`;
  const library = libraryOf([
    entryWith({ reference: "INP-1", title: "Remittances", publishedAt: at(1) }, [
      { language: "en", text: "detention", part: "text" },
    ]),
    entryWith({ reference: "INP-2", title: "Detention", publishedAt: at(1) }),
    entryWith({ reference: "INP-3", title: "Remittances", publishedAt: at(2) }),
    entryWith({ reference: "INP-4", title: "Detentionless borders", publishedAt: at(3) }),
  ]);

  test("come with the title before the text, then the newest", () => {
    expect(foundIn(library, "detention")[0]).toBe("INP-2");
    expect(foundIn(library, "")).toEqual(["INP-4", "INP-3", "INP-1", "INP-2"]);
  });

  test("have all words, the last one perhaps unfinished, without the commonest ones", () => {
    expect(foundIn(library, "remittances detention")).toEqual(["INP-1"]);
    expect(foundIn(library, "the detent")).toHaveLength(3);
    expect(foundIn(library, "detent remittances")).toEqual([]);
    expect(foundIn(library, "?!")).toEqual([]);
  });

  test("show nothing that only finding needs", () => {
    expect(search(library, { most: 1 }).items[0]).not.toHaveProperty("terms");
  });
});

const sentences = {
  ar: [
    "لكل إنسان الحق في حرية التنقل واختيار محل إقامته داخل حدود كل دولة، وتحمي الدول حقوق المهاجرين.",
    "الحرية إنسان",
    "حدود",
    "مهاجر",
    "وحقوق",
    "للدولة",
  ],
  zh: ["人人在各国境内有权自由迁徙和居住，移民工人的权利受到保护。", "移民", "移民工人", "自由迁徙", "保护权利"],
  en: [
    "Everyone has the right to freedom of movement; States protect migrant workers and their families.",
    "rights",
    "state",
    "protecting",
    "migrants worker",
    "famil",
  ],
  fr: [
    "Toute personne a le droit de circuler librement ; les États protègent les travailleurs migrants.",
    "droits",
    "etat",
    "d’État",
    "travailleur migrant",
    "librem",
  ],
  ru: [
    "Каждый человек имеет право свободно передвигаться; государства защищают трудящихся-мигрантов.",
    "права",
    "государство",
    "человека",
    "мигрант",
    "мигрантами",
  ],
  es: [
    "Toda persona tiene derecho a circular libremente; los Estados protegen a los trabajadores migrantes.",
    "derechos",
    "estado",
    "trabajador",
    "migrante",
    "personas",
  ],
} as const;

test.each(Object.entries(sentences))(
  "a text in %s is found by its words in other forms, and not by others",
  (language, [text, ...queries]) => {
    const library = libraryOf([
      entryWith({ reference: "INP-1", title: "1" }, [{ language, text, part: "text" }]),
      entryWith({ reference: "INP-2", title: "2" }, [{ language, text: "xyz", part: "text" }]),
    ]);
    for (const words of queries) expect(foundIn(library, words), words).toEqual(["INP-1"]);
  },
);
