import { describe, expect, test } from "vitest";
import { languages } from "#shared/languages.ts";
import { movedWords } from "#shared/moved/moved-words.ts";
import { words as movedEnglish } from "#shared/moved/words/en.ts";
import { reviewWords } from "#shared/review/review-words.ts";
import { words as reviewEnglish } from "#shared/review/words/en.ts";
import { speak } from "#shared/speech.ts";
import { errorText } from "#shared/ui/errors.tsx";
import {
  categories,
  legalStatuses,
  levels,
  migrantLed,
  objectives,
  populations,
  reviewRegions,
  unStatuses,
  visibilities,
} from "#shared/vocabularies.ts";
import { words as sharedEnglish } from "#shared/words/en.ts";
import { type SharedKey, sharedWords } from "#shared/words.ts";

const english = { ...sharedEnglish, ...reviewEnglish, ...movedEnglish };
type Key = keyof typeof english;
const keys = Object.keys(english) as Key[];
const values = {
  min: 3,
  max: 21,
  count: 21,
  megabytes: 25,
  ...{
    title: "t",
    when: "w",
    zone: "z",
    utc: "u",
    label: "l",
    text: "x",
    formats: "f",
    sent: "1",
    total: "2",
    trace: "a",
    values: "b",
    language: "l",
  },
};

describe.each(languages)("in %s", async (language) => {
  const s = await speak<Key>(language, sharedWords, reviewWords, movedWords);

  test("every message has a text in which every place is filled", () => {
    for (const key of keys) expect(s.t(key, values), key).toMatch(/^[^{}]+$/);
  });

  test("nothing says what another language says, where words differ", () => {
    const long = keys.filter((key) => /^(refusal|error|visibility_meaning)\./.test(key));
    const same = long.filter((key) => language !== "en" && s.t(key, values) === english[key]);
    expect(same).toEqual([]);
  });

  test.each([
    ["category", categories],
    ["level", levels],
    ["population", populations],
    ["migrant_led", migrantLed],
    ["legal", legalStatuses],
    ["un_status", unStatuses],
    ["region", reviewRegions],
    ["visibility", visibilities],
    ["objective", objectives],
  ] as const)("every code of %s has a word of its own", (vocabulary, codes) => {
    const found = codes.map((code) => s.t(`${vocabulary}.${code}` as SharedKey));
    expect(new Set(found).size).toBe(codes.length);
  });

  test.each([1, 2, 3, 11, 100, 1500])("a limit of %i characters is told", (max) => {
    const text = errorText(s, { field: "mission", code: "too_long", values: { max } });
    expect(text.replace(/\P{Nd}/gu, "")).toBe(String(max));
  });

  test("years are told without separators", () => {
    const text = errorText(s, { field: "year", code: "not_a_year", values: { min: "1800", max: "2100" } });
    expect(text).toContain("1800");
    expect(text).toContain("2100");
  });
});

test("an error code that no catalogue knows is noticed", async () => {
  const s = await speak<SharedKey>("en", sharedWords);
  expect(() => errorText(s, { field: "name", code: "nobody_knows" })).toThrow("error.nobody_knows");
});

test("Russian counts by its own plurals", async () => {
  const s = await speak<SharedKey>("ru", sharedWords);
  const chosen = [1, 3, 5, 21].map((count) => s.t("form.chosen", { count }));
  expect(chosen).toEqual(["выбран 1 ответ", "выбрано 3 ответа", "выбрано 5 ответов", "выбран 21 ответ"]);
});
