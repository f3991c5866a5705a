import { basename, dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import type { Plugin } from "esbuild";

/**
 * Packs what is said in six languages, of which a visitor needs one: catalogues are nearly half of a function
 * otherwise. Each becomes a file beside the code, unpacked when its language is first asked for.
 */
export const packedWords: Plugin = {
  name: "packed-words",
  setup: ({ onResolve, onLoad }) => {
    const packed = new Map<string, Buffer>();
    onLoad({ filter: /\/(words|countries)\/(ar|zh|en|fr|ru|es)\.ts$/ }, async ({ path }) => {
      const exported = { ...(await import(pathToFileURL(path).href)) };
      const file = `${dirname(path)}-${basename(path, ".ts")}.br`;
      packed.set(file, brotliCompressSync(JSON.stringify(exported)));
      const contents = `
        const { readFileSync } = process.getBuiltinModule("node:fs");
        const { brotliDecompressSync } = process.getBuiltinModule("node:zlib");
        import file from "packed:${file}";
        const unpacked = JSON.parse(brotliDecompressSync(readFileSync(new URL(file, import.meta.url))).toString());
        ${Object.keys(exported)
          .map((name) => `export const ${name} = unpacked.${name};`)
          .join("\n")}`;
      return { contents, loader: "js" };
    });
    onResolve({ filter: /^packed:/ }, ({ path }) => ({ path: path.slice("packed:".length), namespace: "packed" }));
    onLoad({ filter: /.*/, namespace: "packed" }, ({ path }) => ({ contents: packed.get(path) ?? "", loader: "file" }));
  },
};
