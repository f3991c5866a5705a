import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Metafile } from "esbuild";
import { type FunctionName, type Wiring, wiring } from "#shared/wiring.ts";
import type { Measure } from "./bench.ts";
import { type Figure, rounded } from "./figure.ts";

const root = join(import.meta.dirname, "../..");
const kilobytes = (bytes: number) => rounded(bytes / 1024);

/** No request loads all the parts of these. */
const parted: readonly FunctionName[] = ["accreditation", "briefings", "registration", "submissions"];
/** In kilobytes. */
const mostWhole = (name: FunctionName) => (parted.includes(name) ? 900 : 600);

/** The files that a bundle's entry loads before it answers anything. */
const loadedFirst = ({ outputs }: Metafile): string[] => {
  const found = new Set(Object.keys(outputs).filter((file) => outputs[file]?.entryPoint?.endsWith("/handler.ts")));
  for (const file of found)
    for (const { path, kind, external } of outputs[file]?.imports ?? [])
      if (kind === "import-statement" && !external) found.add(path);
  return [...found];
};

const figure = (what: string, bytes: number, most: number): Figure => ({
  id: "P7",
  what,
  value: kilobytes(bytes),
  unit: "KB",
  goal: `≤ ${most} KB`,
  met: bytes <= most * 1024,
});

/** What a web function weighs before its first page and with all that it loads later, and scanning as a whole. */
export const bundleSize: Measure = async ({ house: { bundles } }) => {
  const answering = (Object.entries(wiring) as [FunctionName, Wiring][]).filter(
    ([, { words, fallback }]) => words.length > 0 || fallback,
  );
  const content = (files: string[]) => Buffer.concat(files.map((file) => readFileSync(join(root, file))));
  const whole = (name: FunctionName) => content(Object.keys(bundles[name].outputs)).length;
  const web = answering.flatMap(([name]) => {
    const first = content(loadedFirst(bundles[name]));
    return [
      figure(`${name} before its first page`, first.length, 250),
      figure(`${name} before its first page, gzipped`, gzipSync(first).length, 80),
      figure(`${name} as a whole`, whole(name), mostWhole(name)),
    ];
  });
  return [...web, figure("scanning as a whole", whole("scanning"), 400)];
};
