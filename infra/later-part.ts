import { readFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import type { Metafile, Plugin } from "esbuild";

const catalogue = /\/words\/\w\w\.ts$|\/countries\/\w\w\.ts$/;

/** Our own modules that something loads late; catalogues stay apart, each language being loaded for itself. */
export const loadedLater = ({ inputs }: Metafile): string[] => {
  const late = Object.values(inputs).flatMap(({ imports }) =>
    imports.filter(({ kind, path }) => kind === "dynamic-import" && /^(?:functions|shared)\//.test(path)),
  );
  return [...new Set(late.map(({ path }) => path))].filter((path) => !catalogue.test(path)).sort();
};

const lateImport = /\bimport\("([#.][^"]+)"\)/g;

/**
 * Makes one part of all that is loaded late. Were each module a part of its own, what they share would lie in thirty
 * files, most of them needed for a first page, and opening a file costs a millisecond.
 */
export const laterPart = (root: string, later: readonly string[]): Plugin => ({
  name: "later-part",
  setup: ({ onResolve, onLoad, resolve }) => {
    const places = new Map(later.map((path, place) => [join(root, path), `module${place}`]));
    onResolve({ filter: /^later-part$/ }, ({ path }) => ({ path, namespace: "later-part" }));
    onLoad({ filter: /.*/, namespace: "later-part" }, () => ({
      contents: [...places].map(([path, name]) => `export * as ${name} from ${JSON.stringify(path)};`).join("\n"),
      resolveDir: root,
    }));
    onLoad({ filter: /\/(?:functions|shared)\/.*\.tsx?$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const names = new Map<string, string>();
      for (const [, wanted = ""] of source.matchAll(lateImport)) {
        const found = await resolve(wanted, { kind: "dynamic-import", importer: path, resolveDir: dirname(path) });
        const name = places.get(found.path);
        if (name) names.set(wanted, name);
      }
      if (names.size === 0) return undefined;
      const contents = source.replace(lateImport, (whole, wanted: string) => {
        const name = names.get(wanted);
        return name ? `import("later-part").then((part) => part.${name})` : whole;
      });
      return { contents, loader: extname(path) === ".tsx" ? "tsx" : "ts" };
    });
  },
});
