import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as z from "zod";
import { countryCodes, countryNames, deskRegionOf } from "#shared/countries.ts";
import { languages } from "#shared/languages.ts";

const source = join(import.meta.dirname, "../../../shared/data/countries.json");
const Source = z.array(
  z.object({ iso2: z.string(), names: z.record(z.enum(languages), z.string()), deskRegion: z.string() }),
);
const countries = Source.parse(JSON.parse(await readFile(source, "utf8")));

test("every country and area is there, and no other", () => {
  expect(countryCodes).toEqual(countries.map(({ iso2 }) => iso2).sort());
});

test("every country belongs to the desk region that the source names", () => {
  expect(Object.fromEntries(countryCodes.map((code) => [code, deskRegionOf(code)]))).toEqual(
    Object.fromEntries(countries.map(({ iso2, deskRegion }) => [iso2, deskRegion])),
  );
});

test.each(["", "ZZ", "ke", undefined])("the desk region of %j, which is no country, is global", (code) => {
  expect(deskRegionOf(code)).toBe("global");
});

test.each(languages)("names in %s are those of the source, in the order of the language", async (language) => {
  const names = await countryNames(language);
  expect(Object.fromEntries(names)).toEqual(
    Object.fromEntries(countries.map(({ iso2, names }) => [iso2, names[language]])),
  );
  expect([...names.values()]).toEqual([...names.values()].sort(new Intl.Collator(language).compare));
});
