import { describe, expect, it } from "vitest";
import { type SignUpDeskKey, signUpDeskVoice } from "#functions/briefings/desk/desk-words.ts";
import { words } from "#functions/briefings/desk/words/en.ts";
import { languages } from "#shared/languages.ts";

const keys = Object.keys(words) as SignUpDeskKey[];
const values = { when: "⟨when⟩", capacity: 300, number: 7 };

describe.each(languages)("what officers read of sign-ups in %s", async (language) => {
  const s = await signUpDeskVoice(language);
  const english = await signUpDeskVoice("en");

  it("has every place filled, with every number", () => {
    for (const key of keys)
      for (const count of [0, 1, 2, 5, 11, 100]) {
        const text = s.t(key, { ...values, count });
        expect(text, key).toMatch(/^[^{}]+$/);
        const numbers = english.t(key, { ...values, count }).match(/\d+/g) ?? [];
        for (const number of numbers) expect([key, text]).toEqual([key, expect.stringContaining(number)]);
        expect(text.includes("⟨when⟩"), key).toBe(english.t(key, { ...values, count }).includes("⟨when⟩"));
      }
  });

  it("says nothing in another language", () => {
    const same = keys.filter((key) => language !== "en" && s.t(key, values) === english.t(key, values));
    // Spelt alike in French and in Spanish.
    expect(same.filter((key) => key !== "menu.questions" && key !== "after.material")).toEqual([]);
  });
});
