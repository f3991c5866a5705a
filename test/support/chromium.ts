import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { root } from "./service.ts";

const packageFile = findPackageJSON("@sparticuz/chromium", import.meta.url);
const archives = ["chromium.br", "al2023.tar.br", "fonts.tar.br", "swiftshader.tar.br"];

export interface Chromium {
  readonly executable: string;
  /** What its process needs beside the environment of this one. */
  readonly environment: Record<string, string>;
}

const unpack = async (source: string, folder: string) => {
  const { inflate } = await import("@sparticuz/chromium");
  const passing = `${folder}.${process.pid}`;
  mkdirSync(passing, { recursive: true });
  const temporary = process.env.TMPDIR;
  // The package unpacks into the system's temporary folder, wherever that is.
  process.env.TMPDIR = passing;
  try {
    await Promise.all(archives.map((archive) => inflate(join(source, archive))));
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
  try {
    renameSync(passing, folder);
  } catch {
    // Another run was faster.
    rmSync(passing, { recursive: true, force: true });
  }
};

/** The browser of the environment variable CHROMIUM, or the one inside @sparticuz/chromium with its own libraries. */
export const findChromium = async (): Promise<Chromium> => {
  if (process.env.CHROMIUM) return { executable: process.env.CHROMIUM, environment: {} };
  if (!packageFile) throw new Error("set CHROMIUM to a browser, or install @sparticuz/chromium");
  const { version } = JSON.parse(await readFile(packageFile, "utf8")) as { version: string };
  const folder = join(root, ".build/chromium", version);
  if (!existsSync(folder)) await unpack(join(dirname(packageFile), "bin"), folder);
  const libraries = [join(folder, "al2023/lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return {
    executable: join(folder, "chromium"),
    environment: {
      LD_LIBRARY_PATH: libraries,
      ...(!existsSync("/etc/fonts/fonts.conf") && { FONTCONFIG_PATH: join(folder, "fonts") }),
    },
  };
};

if (import.meta.main) {
  const { executable, environment } = await findChromium();
  const options = { env: { ...process.env, ...environment }, stdio: "inherit" } as const;
  process.exitCode = spawnSync(executable, ["--version"], options).status ?? 1;
}
