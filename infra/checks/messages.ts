import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { languages } from "#shared/languages.ts";
import { type Catalogue, faultsOfCatalogue, type SameText, unusedKeys, type Words } from "./catalogues.ts";

const root = join(import.meta.dirname, "../..");

const same: SameText = { "Microsoft Teams": "the name of a product" };

const read = async (folder: string): Promise<Catalogue> => {
  const there = languages.filter((language) => existsSync(join(root, folder, `${language}.ts`)));
  const loaded = there.map(async (language) => {
    const { words } = (await import(join(root, folder, `${language}.ts`))) as { words: Words };
    return [language, words] as const;
  });
  return { folder, words: Object.fromEntries(await Promise.all(loaded)) };
};

const folders = globSync("{functions,shared}/**/words/*.ts", { cwd: root }).map((file) => dirname(file));
const catalogues = await Promise.all([...new Set(folders)].map(read));
const sources = globSync("{functions,shared}/**/*.{ts,tsx}", { cwd: root })
  .filter((file) => !file.includes("/words/"))
  .map((file) => readFileSync(join(root, file), "utf8"));

const findings = [
  ...catalogues.flatMap((catalogue) => faultsOfCatalogue(catalogue, languages, same)),
  ...unusedKeys(catalogues, sources),
];
for (const finding of findings) console.error(finding);
if (findings.length > 0) process.exit(1);
