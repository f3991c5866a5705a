import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mailKey, numberKey, webKey } from "#functions/registration/duplicates/addresses.ts";
import { fold } from "#functions/registration/duplicates/fold.ts";
import { initialsOf, looseKey, nameKey } from "#functions/registration/duplicates/names.ts";

/** Names as registers hold them, in the scripts of the six languages and others. */
const names = [
  "Verein für Migration und Bildung e. V.",
  "Association des Femmes Sénégalaises à l’Étranger",
  "Organização de Mulheres Migrantes",
  "Göçmen Kadınlar Derneği İstanbul",
  "جمعيّة النّور للتنمية الإجتماعية",
  "مؤسسة الأمل الخيرية",
  "انجمن حمایت از حقوق کودکان",
  "Общественная организация «Ёлка»",
  "Благодійний фонд «Українські Їжачки»",
  "中国妇女发展基金会",
  "移民工權益協會",
  "Ένωση Μεταναστών Ελλάδας",
  "प्रवासी महिला संघ",
  "이주민 인권 센터",
];
const anyName = fc.oneof(fc.constantFrom(...names), fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));

describe("a name as it is compared", () => {
  test("stays as it is when it is compared again", () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(fold(fold(name))).toBe(fold(name));
        expect(nameKey(nameKey(name))).toBe(nameKey(name));
      }),
      { numRuns: 2000 },
    );
  });

  test("does not depend on case, spacing, marks that decompose or the order of words", () => {
    const spaces = fc.array(fc.constantFrom(" ", "  ", "\u00a0", "\t", "\u2003"), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...names), spaces, fc.nat(20), (name, gaps, turn) => {
        const words = name.split(" ");
        const spaced = words.map((word, place) => word + (gaps[place] ?? " ")).join("");
        const turned = [...words.slice(turn % words.length), ...words.slice(0, turn % words.length)].join(" ");
        const forms = [name.toUpperCase(), name.toLowerCase(), spaced, name.normalize("NFD"), name.normalize("NFKC")];
        for (const form of forms) expect(nameKey(form)).toBe(nameKey(name));
        if (!/e\. V\./.test(name)) expect(nameKey(turned)).toBe(nameKey(name));
      }),
    );
  });

  test("is loosely the same whenever it is strictly the same", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("aid", "of", "foundation", "هيئة", "فنون", "нко", "дом", "协会", "a"), {
          minLength: 1,
        }),
        (words) => {
          const once = [...new Set(words)].toReversed().join(" ");
          const all = words.join(" ");
          if (nameKey(once) === nameKey(all)) expect(looseKey(once)).toBe(looseKey(all));
        },
      ),
    );
  });

  test.each([
    ["Verein für Migration e. V.", "VEREIN FUR MIGRATION e.V."],
    ["Göçmen Kadınlar İstanbul", "GOCMEN KADINLAR ISTANBUL"],
    ["جمعيّة النّور للتنمية", "جمعية نور للتنميه"],
    ["مؤسسة الأمـــل", "موسسة الامل"],
    ["بنیاد کودکان", "بنياد كودكان"],
    ["می‌شود", "میشود"],
    ["Фонд «Ёлка»", "фонд елка"],
    ["Організація Допомоги", "организация допомоги"],
    ["中國婦女發展基金會", "中国 妇女 发展 基金会"],
    ["Women’s Aid", "Womens Aid"],
    ["Ｆｕｌｌ Ｗｉｄｔｈ", "full width"],
    ["Σύλλογος ΜΕΤΑΝΑΣΤΩΝ", "συλλογος μεταναστων"],
    ["Team ٢٠٢٠", "Team 2020"],
  ])("%s is %s", (one, other) => expect(nameKey(one)).toBe(nameKey(other)));

  test.each([
    ["Women’s Rights Centre Association", "Womens Rights Center"],
    ["Migration Hilfe e. V.", "Verein Migration Hilfe"],
    ["جمعية النور للتنمية", "منظمة نور التنمية"],
    ["Общественная организация «Ёлка Добра»", "ОО Елка Добра"],
    ["中国妇女发展基金会", "中國婦女發展協會"],
    ["Jam’iyyat al-Noor", "Jamiat Al Nur"],
    ["ONG Nouvel Horizon", "Nouvel Horizon"],
  ])("%s is like %s", (one, other) => {
    expect(looseKey(one)).toBe(looseKey(other));
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  test.each([
    ["Women Network Kenya", "Women Centre Kenya"],
    ["جمعية النور", "جمعية الأمل"],
    ["中国妇女发展基金会", "中国儿童发展基金会"],
    ["The Foundation", "The Association"],
    ["қазақ үйі", "казак уйи"],
  ])("%s is not like %s", (one, other) => expect(looseKey(one)).not.toBe(looseKey(other)));

  test("is shortened as people shorten it, where they do", () => {
    expect(initialsOf("Women on the Move Kenya")).toBe("wmk");
    expect(initialsOf("Союз мигрантов России")).toBe("смр");
    expect(initialsOf("Women Kenya")).toBe("");
    expect(initialsOf("جمعية النور للتنمية")).toBe("");
  });
});

describe("other things organizations are told apart by", () => {
  test.each([
    ["https://www.Example.org/about", "example.org"],
    ["http://ke.offices.example.or.ke/", "example.or.ke"],
    ["https://m.facebook.com/WomenKenya?ref=x", "facebook.com/womenkenya"],
    ["https://www.facebook.com/groups/WomenKenya", "facebook.com/womenkenya"],
    ["https://facebook.com/profile.php?id=100", "facebook.com/100"],
    ["https://facebook.com/", ""],
    ["https://women.wordpress.com/x", "women.wordpress.com"],
    ["https://user.wixsite.com/women", "user.wixsite.com/women"],
    ["", ""],
    ["nonsense", ""],
  ])("the website %s is %s", (address, key) => expect(webKey(address)).toBe(key));

  test.each([
    ["a@mail.women.or.ke", "women.or.ke"],
    ["a@gmail.com", ""],
    ["a@yahoo.co.uk", ""],
    ["a@163.com", ""],
  ])("the mail address %s is of %s", (address, key) => expect(mailKey(address)).toBe(key));

  test.each([
    ["OP.218/051/2011-0193", "op21805120110193"],
    ["№ ١٢٣٤", "no1234"],
    ["none", ""],
    ["n/a 0", ""],
  ])("the number %s is %s", (number, key) => expect(numberKey(number)).toBe(key));

  test("whatever somebody writes is a key or none, and never a fault", () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), (text) => {
        expect(typeof webKey(text) + typeof mailKey(text) + typeof numberKey(text)).toBe("stringstringstring");
      }),
    );
  });
});
