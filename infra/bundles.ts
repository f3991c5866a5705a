import { globSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type BuildOptions, build, type Metafile } from "esbuild";
import { type FunctionName, wiring } from "#shared/wiring.ts";
import { builtIn } from "./built-in.ts";
import { writeDescription } from "./description.ts";
import { latePartsOf } from "./late-parts.ts";
import { laterPart } from "./later-part.ts";
import { leftOut } from "./left-out.ts";
import { packedWords } from "./packed-words.ts";

const root = join(import.meta.dirname, "..");

/** The address of every static file by its plain name, such as `site.css`. */
export type StaticAddresses = Readonly<Record<string, string>>;

/** Tells pages the addresses of static files; for every build that holds `shared/ui/assets.ts`. */
export const defineAddresses = (addresses: StaticAddresses) => ({ STATIC_ADDRESSES: JSON.stringify(addresses) });

/** Light classes for Node's `Request`, `Response` and `Headers`, whose loading takes longer than a first page. */
export const lightFetch = "shared/light-fetch/in-bundles.ts";

/** The SDK asks of each answer whether it is a web stream, which none is; asking makes Node load them all (4 ms). */
const absent = { ReadableStream: "undefined" };

const functionOptions = {
  absWorkingDir: root,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node24",
  mainFields: ["module", "main"],
  splitting: true,
  minify: true,
  charset: "ascii",
  legalComments: "none",
  outExtension: { ".js": ".mjs" },
  chunkNames: "part-[hash]",
  assetNames: "[name]-[hash]",
  metafile: true,
  logLevel: "warning",
  plugins: [builtIn, leftOut, packedWords],
  inject: [lightFetch],
  write: false,
} as const satisfies BuildOptions;

/**
 * Bundles `functions/<name>/handler.ts` alone into `<outdir>/<name>/handler.mjs`; what it imports by `await import()`
 * lies beside it, in a few parts and the catalogues, and loads when first asked for. The metafile tells what went in.
 */
const buildFunction = async (name: FunctionName, outdir: string, addresses: StaticAddresses): Promise<Metafile> => {
  const folder = join(outdir, name);
  const options = {
    ...functionOptions,
    entryPoints: [{ in: `functions/${name}/handler.ts`, out: "handler" }],
    outdir: folder,
    define: { ...defineAddresses(addresses), ...absent },
  };
  const parts = latePartsOf((await build(options)).metafile, `functions/${name}/handler.ts`);
  const { metafile, outputFiles } = await build({
    ...options,
    plugins: [...options.plugins, laterPart(root, parts)],
  });
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all(outputFiles.map(({ path, contents }) => writeFile(path, contents)));
  return metafile;
};

/** Bundles every function of the wiring. */
const buildFunctions = async (outdir: string, addresses: StaticAddresses): Promise<Record<FunctionName, Metafile>> => {
  const names = Object.keys(wiring) as FunctionName[];
  const built = await Promise.all(
    names.map(async (name) => [name, await buildFunction(name, outdir, addresses)] as const),
  );
  return Object.fromEntries(built) as Record<FunctionName, Metafile>;
};

/** Phones of 2021 and later: everything else works without scripts, and style degrades. */
const browsers = ["chrome90", "firefox88", "safari14.1"];

/**
 * Writes what is served as files: the stylesheet and the browser scripts, named by their content, for addresses below
 * `/static/`, and the description of the API. Returns the addresses to build the functions with.
 */
export const buildStatic = async (outdir: string): Promise<StaticAddresses> => {
  await rm(outdir, { recursive: true, force: true });
  const entryPoints = globSync(["shared/ui/*.css", "shared/ui/browser/*.ts"], { cwd: root });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir,
    outbase: root,
    entryNames: "[name]-[hash]",
    bundle: true,
    format: "iife",
    target: browsers,
    minify: true,
    charset: "utf8",
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  });
  const addresses = Object.fromEntries(
    Object.entries(metafile.outputs).map(([file, { entryPoint = file }]) => [
      basename(entryPoint).replace(/\.ts$/, ".js"),
      `/static/${basename(file)}`,
    ]),
  );
  await writeDescription(root, outdir, addresses["site.css"] ?? "");
  return addresses;
};

/** Builds everything that is deployed into one folder: `functions/<name>/` and `static/`. */
export const buildAll = async (outdir: string) => {
  const addresses = await buildStatic(join(outdir, "static"));
  return buildFunctions(join(outdir, "functions"), addresses);
};

if (import.meta.main) await buildAll(join(root, ".build"));
