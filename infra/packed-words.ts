import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import type { Plugin } from "esbuild";

/** Reads, beside the code, what this plugin packs. */
const unpacking = join(import.meta.dirname, "../shared/unpacked-words.ts");

type Words = Readonly<Record<string, unknown>>;

const exported = async (path: string): Promise<{ words?: Words; names?: Words }> => import(pathToFileURL(path).href);

/** What is packed of one file: the texts without their keys, the keys, or names of countries with their codes. */
const contentOf = async (packed: string): Promise<unknown> => {
  const path = packed.replace(/\.br$/, ".ts");
  const english = (await exported(join(dirname(path), "en.ts"))).words;
  if (!english) return (await exported(path)).names;
  const keys = Object.keys(english);
  if (basename(path) === "keys.ts") return keys;
  const { words = {} } = await exported(path);
  const odd = keys.filter((key) => !(key in words)).concat(Object.keys(words).filter((key) => !(key in english)));
  if (odd.length > 0) throw new Error(`${path} and English differ in ${odd.join(", ")}`);
  return keys.map((key) => words[key]);
};

/**
 * Packs what is said in six languages, of which a visitor needs one: catalogues are nearly half of a function
 * otherwise. Each becomes a file beside the code, unpacked when its language is first asked for.
 */
export const packedWords: Plugin = {
  name: "packed-words",
  setup: ({ onResolve, onLoad }) => {
    onLoad({ filter: /\/(functions|shared)\/(.*\/)?([\w-]*words|countries)\.ts$/ }, async ({ path }) => {
      const packed = new Set<string>();
      const file = (kind: string, name: string) => {
        packed.add(`${kind}/${name}`);
        return `packed_${kind}_${name}`;
      };
      const source = await readFile(path, "utf8");
      const code = source.replace(/\bimport\("\.\/(words|countries)\/(\w\w)\.ts"\)/g, (_, kind, language) =>
        kind === "words"
          ? `unpackedWords(${file(kind, "keys")}, ${file(kind, language)})`
          : `unpackedNames(${file(kind, language)})`,
      );
      if (packed.size === 0) return undefined;
      const files = [...packed].map(
        (name) => `import packed_${name.replace("/", "_")} from "packed:${join(dirname(path), name)}.br";`,
      );
      const helper = `import { unpackedWords, unpackedNames } from ${JSON.stringify(unpacking)};`;
      return { contents: [helper, ...files, code].join("\n"), loader: "ts" };
    });
    onResolve({ filter: /^packed:/ }, ({ path }) => ({ path: path.slice("packed:".length), namespace: "packed" }));
    onLoad({ filter: /.*/, namespace: "packed" }, async ({ path }) => ({
      contents: brotliCompressSync(JSON.stringify(await contentOf(path))),
      loader: "file",
    }));
  },
};
