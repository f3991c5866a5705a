import { readFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import type { Plugin } from "esbuild";
import type { LatePart } from "./late-parts.ts";

const lateImport = /\bimport\("([#.][^"]+)"\)/g;
const scheme = /^later-part:/;

/**
 * Makes a few parts of all that is loaded late. Were each module a part of its own, what they share would lie in thirty
 * files, most of them needed for a first page, and opening a file costs a millisecond.
 */
export const laterPart = (root: string, parts: ReadonlyMap<string, LatePart>): Plugin => ({
  name: "later-part",
  setup: ({ onResolve, onLoad, resolve }) => {
    const places = new Map(
      [...parts].flatMap(([part, { late }]) =>
        late.map((path, place) => [join(root, path), { part, name: `module${place}` }] as const),
      ),
    );
    onResolve({ filter: scheme }, ({ path }) => ({ path: path.replace(scheme, ""), namespace: "later-part" }));
    onLoad({ filter: /.*/, namespace: "later-part" }, ({ path: name }) => {
      const { late = [], beside = [], after } = parts.get(name) ?? {};
      const lines = [
        ...(after ? [`import "later-part:${after}";`] : []),
        ...beside.map((path) => `import ${JSON.stringify(join(root, path))};`),
        ...late.map((path, place) => `export * as module${place} from ${JSON.stringify(join(root, path))};`),
      ];
      return { contents: lines.join("\n"), resolveDir: root };
    });
    onLoad({ filter: /\/(?:functions|shared)\/.*\.tsx?$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const found = new Map<string, string>();
      for (const [, wanted = ""] of source.matchAll(lateImport)) {
        const late = await resolve(wanted, { kind: "dynamic-import", importer: path, resolveDir: dirname(path) });
        const place = places.get(late.path);
        if (place) found.set(wanted, `import("later-part:${place.part}").then((part) => part.${place.name})`);
      }
      if (found.size === 0) return undefined;
      const contents = source.replace(lateImport, (whole, wanted: string) => found.get(wanted) ?? whole);
      return { contents, loader: extname(path) === ".tsx" ? "tsx" : "ts" };
    });
  },
});
