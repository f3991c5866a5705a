import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin, stop } from "esbuild";
import { buildStatic, defineAddresses, lightFetch } from "#infra/bundles.ts";

export interface Built {
  /** The module that starts the service. */
  readonly service: string;
  readonly staticFolder: string;
}

/** Other packages stay outside; Hono comes in, for only there can it be given the light classes. */
const withHono: Plugin = {
  name: "with-hono",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^hono(?:\/|$)/ }, ({ path }) => ({ path: fileURLToPath(import.meta.resolve(path)) }));
  },
};

/** Compiles the local service, every function's handler in it, and the static files, into a folder of the project. */
export const bundleService = async (root: string, folder: string): Promise<Built> => {
  await rm(folder, { recursive: true, force: true });
  const staticFolder = join(folder, "static");
  const addresses = await buildStatic(staticFolder);
  await build({
    absWorkingDir: root,
    entryPoints: ["infra/local/main.ts"],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    // In one file: written as a thousand, it would take almost twice as long until the service is ready.
    splitting: false,
    format: "esm",
    platform: "node",
    target: "node24",
    packages: "external",
    // As in the functions that ship, so that what is tried here is what they do.
    plugins: [withHono],
    inject: [lightFetch],
    sourcemap: true,
    charset: "utf8",
    define: defineAddresses(addresses),
    logLevel: "error",
  });
  await stop();
  return { service: join(folder, "main.mjs"), staticFolder };
};
