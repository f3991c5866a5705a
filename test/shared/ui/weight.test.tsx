import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { countryNames } from "#shared/countries.ts";
import { languages } from "#shared/languages.ts";
import { speak } from "#shared/speech.ts";
import { timeZones } from "#shared/time.ts";
import { ChoicesField } from "#shared/ui/choices.tsx";
import { SelectField, TextArea, TextField } from "#shared/ui/fields.tsx";
import { Page, renderPage } from "#shared/ui/page.tsx";
import { categories, objectives } from "#shared/vocabularies.ts";
import { type SharedKey, sharedWords } from "#shared/words.ts";

const folder = join(import.meta.dirname, "../../../shared/ui");
const minified = async (file: string) => {
  const { outputFiles } = await build({
    entryPoints: [join(folder, file)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    logLevel: "silent",
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
};
const stylesheet = await minified("site.css");
const script = await minified("browser/site.ts");
const compressed = (content: string | Uint8Array) => brotliCompressSync(content).length;

test("the stylesheet weighs at most 4 KB compressed, the script at most 1", () => {
  expect(compressed(stylesheet)).toBeGreaterThan(1000);
  expect(compressed(stylesheet)).toBeLessThanOrEqual(4096);
  expect(compressed(script)).toBeGreaterThan(100);
  expect(compressed(script)).toBeLessThanOrEqual(1024);
});

test("the stylesheet knows no left and no right", async () => {
  const declarations = (await readFile(join(folder, "site.css"), "utf8")).match(/^\s+[a-z-]+:[^;{]*;/gm) ?? [];
  expect(declarations.length).toBeGreaterThan(200);
  const physical =
    /^\s+(?:[a-z-]+-)?(?:left|right|top|bottom)(?:-[a-z]+)*:|^\s+(?:min-|max-)?(?:width|height):|: (?:left|right);/;
  expect(declarations.filter((each) => physical.test(each))).toEqual([]);
  // Four values, or three, go round by sides of the screen.
  expect(declarations.filter((each) => /^\s+(margin|padding|inset):( [^\s;(]+){3,4};/.test(each))).toEqual([]);
});

test.each(languages)("a form with the longest lists fits the first congestion window in %s", async (language) => {
  const s = await speak<SharedKey>(language, sharedWords);
  const countries = [...(await countryNames(language))].map(([value, label]) => ({ value, label }));
  const zones = timeZones().map((zone) => ({ value: zone, label: zone }));
  const page = renderPage(
    <Page s={s} title={s.t("nav.registration")} path="/registration">
      <TextField s={s} name="name" label={s.t("nav.registration")} />
      <ChoicesField
        s={s}
        name="categories"
        label={s.t("nav.glossary")}
        choices={categories.map((value) => ({ value, label: s.t(`category.${value}`) }))}
      />
      <ChoicesField
        s={s}
        name="objectives"
        label={s.t("nav.glossary")}
        choices={objectives.map((value) => ({ value, label: s.t(`objective.${value}`) }))}
      />
      <SelectField s={s} name="country" label={s.t("nav.directory")} choices={countries} />
      <SelectField s={s} name="zone" label={s.t("time.yours")} choices={zones} />
      <TextArea s={s} name="mission" label={s.t("nav.status")} max={1500} />
    </Page>,
  );
  expect(compressed(page) + compressed(stylesheet) + compressed(script)).toBeLessThanOrEqual(14_600);
});
