import { describe, expect, test } from "vitest";
import { procedureNames, stepsOf } from "#functions/portal/portal.ts";
import { portalWords } from "#functions/portal/portal-words.ts";
import { textWords } from "#functions/portal/texts/text-words.ts";
import { languages } from "#shared/languages.ts";
import type { Message } from "#shared/speech.ts";

type Words = Readonly<Record<string, Message>>;

const textsOf = (message: Message): string[] => (typeof message === "string" ? [message] : Object.values(message));
const placesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, place]) => place ?? "").sort();

describe.each(Object.entries({ portalWords, textWords }))("%s", (_, catalogue) => {
  const load = async (language: (typeof languages)[number]): Promise<Words> => (await catalogue[language]()).words;

  describe.each(languages)("in %s", (language) => {
    test("has every message and no other", async () => {
      expect(Object.keys(await load(language)).sort()).toEqual(Object.keys(await load("en")).sort());
    });

    test("has every plural form of the language and no other", async () => {
      const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
      const english = await load("en");
      for (const [key, message] of Object.entries(await load(language))) {
        expect(typeof message, key).toBe(typeof english[key]);
        if (typeof message !== "string") expect(Object.keys(message).sort(), key).toEqual(needed);
      }
    });

    test("fills the same places in every message", async () => {
      const english = await load("en");
      for (const [key, message] of Object.entries(await load(language))) {
        const allowed = new Set(textsOf(english[key] ?? "").flatMap(placesOf));
        const most = textsOf(message).map(placesOf);
        for (const places of most) for (const place of places) expect(allowed, key).toContain(place);
        expect(new Set(most.flat()), key).toEqual(allowed);
      }
    });

    test("leaves nothing in English", async () => {
      const english = await load("en");
      const words = await load(language);
      const same = Object.keys(words).filter((key) => JSON.stringify(words[key]) === JSON.stringify(english[key]));
      expect(language === "en" ? [] : same).toEqual([]);
    });
  });
});

test("every step of every procedure has its words", async () => {
  const { words } = await portalWords.en();
  const keys = procedureNames.flatMap((name) => stepsOf(name).map(({ step }) => `procedure.${name}.${step}`));
  expect(keys.filter((key) => !(key in words))).toEqual([]);
  const spoken = Object.keys(words).filter((key) => /^procedure\./.test(key) && !/\.(title|lead)$/.test(key));
  expect(spoken.toSorted()).toEqual(keys.toSorted());
});
