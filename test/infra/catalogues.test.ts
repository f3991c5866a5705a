import { describe, expect, it } from "vitest";
import { faultsOfCatalogue, unusedKeys, type Words } from "#infra/checks/catalogues.ts";

const faults = (en: Words, other: Words, language: string, same = {}) =>
  faultsOfCatalogue({ folder: "words", words: { en, [language]: other } }, ["en", language], same);

describe("the check of catalogues", () => {
  it("finds a language that is missing, a key that is missing and one too many", () => {
    expect(faultsOfCatalogue({ folder: "words", words: { en: {} } }, ["en", "ar"], {})).toEqual(["words: has no ar"]);
    expect(faults({ "a.b": "One" }, { "a.c": "Deux" }, "fr")).toEqual([
      "words/fr.ts: a.b is missing",
      "words/fr.ts: a.c is not in English",
    ]);
  });

  it("finds plurals without the forms the language needs, or with others", () => {
    const en = { days: { one: "{count} day", other: "{count} days" } };
    const ru = { one: "{count} день", few: "{count} дня", many: "{count} дней", other: "{count} дня" };
    expect(faults(en, { days: ru }, "ru")).toEqual([]);
    expect(faults(en, { days: { one: "{count} день", other: "{count} дня" } }, "ru")).toEqual([
      "words/ru.ts: days needs the plural forms few many one other, has one other",
    ]);
    expect(faults(en, { days: { one: "{count} 天", other: "{count} 天" } }, "zh")).toHaveLength(1);
    expect(faults(en, { days: "天数:{count}" }, "zh")).toEqual([]);
    expect(faults({ days: { other: "{count} days" } }, { days: { other: "{count} 天" } }, "zh")).toEqual([
      "words/en.ts: days needs the plural forms one other, has other",
    ]);
  });

  it("finds places that English has not, and misses", () => {
    expect(faults({ hello: "Hello {name}" }, { hello: "Bonjour {nom}" }, "fr")).toEqual([
      "words/fr.ts: hello has the places {nom}, English has {name}",
    ]);
    expect(faults({ hello: "Hello {name}" }, { hello: "Bonjour" }, "fr")).toHaveLength(1);
  });

  it("finds English that was left, but neither short names nor what is the same for a reason", () => {
    const text = "Documentation complete";
    expect(faults({ a: text }, { a: text }, "fr")).toEqual([`words/fr.ts: a is still English: ${text}`]);
    expect(faults({ a: text }, { a: text }, "fr", { [text]: "the same words" })).toEqual([]);
    expect(faults({ a: "Baraza" }, { a: "Baraza" }, "fr")).toEqual([]);
  });

  it("finds empty texts", () => {
    expect(faults({ a: "Yes" }, { a: " " }, "fr")).toEqual(["words/fr.ts: a is empty or begins or ends with space"]);
  });

  it("finds keys that nothing names, whole or by a pattern", () => {
    const catalogue = {
      folder: "words",
      words: { en: { "form.send": "Send", "status.draft": "Draft", "status.sent": "Sent", "old.key": "Old" } },
    };
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a program
    const sources = ['s.t("form.send")', "s.t(`status.${status}`)", "don't s.t(old.key) `${anything}` it's"];
    expect(unusedKeys([catalogue], sources)).toEqual(["words: old.key is used nowhere"]);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a program
    const open = 's.t(`${kinds[name]}.${code}`); const kinds = { a: "status", b: "old" };';
    expect(unusedKeys([catalogue], [open])).toEqual(["words: form.send is used nowhere"]);
    expect(unusedKeys([catalogue], [])).toHaveLength(4);
  });
});
