import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Metafile } from "esbuild";
import { type FunctionName, type Wiring, wiring } from "#shared/wiring.ts";
import type { Measure } from "./bench.ts";
import { rounded } from "./figure.ts";

const root = join(import.meta.dirname, "../..");
const kilobytes = (bytes: number) => rounded(bytes / 1024);

/** The files that a bundle's entry loads before it answers anything. */
const loadedFirst = ({ outputs }: Metafile): string[] => {
  const found = new Set(Object.keys(outputs).filter((file) => outputs[file]?.entryPoint?.endsWith("/handler.ts")));
  for (const file of found)
    for (const { path, kind, external } of outputs[file]?.imports ?? [])
      if (kind === "import-statement" && !external) found.add(path);
  return [...found];
};

/** What a web function weighs: before its first page, and with all that it loads later. */
export const bundleSize: Measure = async ({ house: { bundles } }) => {
  const answering = (Object.entries(wiring) as [FunctionName, Wiring][]).filter(
    ([, { words, fallback }]) => words.length > 0 || fallback,
  );
  return answering.flatMap(([name]) => {
    const content = (files: string[]) => Buffer.concat(files.map((file) => readFileSync(join(root, file))));
    const first = content(loadedFirst(bundles[name]));
    const whole = content(Object.keys(bundles[name].outputs)).length;
    const sizes: [string, number, number][] = [
      ["before its first page", first.length, 250],
      ["before its first page, gzipped", gzipSync(first).length, 80],
      ["as a whole", whole, 600],
    ];
    return sizes.map(([what, bytes, most]) => ({
      id: "P7",
      what: `${name} ${what}`,
      value: kilobytes(bytes),
      unit: "KB",
      goal: `≤ ${most} KB`,
      met: bytes <= most * 1024,
    }));
  });
};
