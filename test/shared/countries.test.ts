import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as z from "zod";
import { countryCodes, countryNames, deskRegionOf } from "#shared/countries.ts";
import { languages } from "#shared/languages.ts";

/** The list the names were taken from, where it lies beside the project. */
const source = join(import.meta.dirname, "../../../shared/data/countries.json");
const Row = z.object({ iso2: z.string(), names: z.record(z.enum(languages), z.string()), deskRegion: z.string() });
type Row = z.infer<typeof Row>;

const byCode = (rows: readonly Row[]) => [...rows].sort((a, b) => (a.iso2 < b.iso2 ? -1 : 1));

const shipped = async (): Promise<Row[]> => {
  const names = await Promise.all(languages.map(async (language) => [language, await countryNames(language)] as const));
  return countryCodes.map((iso2) => ({
    iso2,
    names: Object.fromEntries(names.map(([language, map]) => [language, map.get(iso2) ?? ""])) as Row["names"],
    deskRegion: deskRegionOf(iso2),
  }));
};

const digestOf = (rows: readonly Row[]) => {
  const plain = byCode(rows).map(({ iso2, names, deskRegion }) => [
    iso2,
    deskRegion,
    languages.map((one) => names[one]),
  ]);
  return createHash("sha256").update(JSON.stringify(plain)).digest("hex");
};

test("names and regions of all 249 countries and areas are those of the source", async () => {
  const rows = await shipped();
  expect(rows).toHaveLength(249);
  expect(digestOf(rows)).toBe("9e4e314cc5322779b623356e3243db779652b77d401ef3a77ce04ba8b0570a27");
  if (existsSync(source)) {
    const original = z.array(Row).parse(JSON.parse(readFileSync(source, "utf8")));
    expect(digestOf(original)).toBe(digestOf(rows));
  }
});

test.each(["", "ZZ", "ke", undefined])("the desk region of %j, which is no country, is global", (code) => {
  expect(deskRegionOf(code)).toBe("global");
});

test.each(languages)("names in %s stand in the order of the language", async (language) => {
  const names = [...(await countryNames(language)).values()];
  expect(names).toEqual([...names].sort(new Intl.Collator(language).compare));
});
