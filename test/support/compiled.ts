import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";

const root = join(import.meta.dirname, "../..");
const made = (folder: string) => join(folder, "compiled");

/** Compiles the service of one machine once for a whole run, whichever of its processes asks first. */
export const compileOnce = async (run: string): Promise<string> => {
  const folder = join(root, ".build/local", run);
  mkdirSync(join(root, ".build/local"), { recursive: true });
  try {
    mkdirSync(`${folder}.begun`);
  } catch {
    while (!existsSync(made(folder))) await pause(50);
    return folder;
  }
  const { bundleService } = await import("#infra/local/bundle.ts");
  try {
    await bundleService(root, folder);
  } finally {
    // Nobody waits for ever: where it could not be compiled, starting it says so.
    mkdirSync(folder, { recursive: true });
    writeFileSync(made(folder), "");
  }
  return folder;
};

export const forgetCompiled = (run: string) => {
  const folder = join(root, ".build/local", run);
  for (const name of [folder, `${folder}.begun`]) rmSync(name, { recursive: true, force: true });
};

/** What infra/local/start.ts does once the service is compiled. */
if (import.meta.main) {
  const [, , compiled = ""] = process.argv;
  const { start } = (await import(
    pathToFileURL(join(compiled, "main.mjs")).href
  )) as typeof import("#infra/local/main.ts");
  const place = { port: Number(process.env.PORT), folder: process.env.DATA ?? "" };
  const { stop } = await start({ ...place, staticFolder: join(compiled, "static") });
  process.once("SIGTERM", () => void stop().finally(() => process.exit(0)));
  process.stdout.write("ready\n");
}
