import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";

const root = join(import.meta.dirname, "../..");
const folderOf = (run: string) => join(root, ".build/local", run);

/** Does something once in a run of tests, whichever of its processes comes first; the others wait for it. */
const once = async (run: string, what: string, work: () => Promise<void>): Promise<void> => {
  const done = `${folderOf(run)}.${what}`;
  mkdirSync(join(root, ".build/local"), { recursive: true });
  try {
    mkdirSync(`${done}.begun`);
  } catch {
    while (!existsSync(done)) await pause(50);
    return;
  }
  try {
    await work();
  } finally {
    // Nobody waits for ever: where it failed, whoever needs it says so.
    writeFileSync(done, "");
  }
};

/** Compiles the service of one machine. */
export const compileOnce = async (run: string): Promise<string> => {
  const folder = folderOf(run);
  await once(run, "compiled", async () => {
    const { bundleService } = await import("#infra/local/bundle.ts");
    await bundleService(root, folder);
  });
  return folder;
};

/** Data of a service that was started for the first time, for others to begin with a copy of. */
export const seedOnce = async (run: string, seed: (folder: string) => Promise<void>): Promise<string> => {
  const folder = `${folderOf(run)}.data`;
  await once(run, "seeded", () => seed(folder));
  return folder;
};

export const forgetCompiled = (run: string) => {
  const place = join(root, ".build/local");
  if (!existsSync(place)) return;
  for (const name of readdirSync(place))
    if (name === run || name.startsWith(`${run}.`)) rmSync(join(place, name), { recursive: true, force: true });
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
