import type { TestProject } from "vitest/node";
import { type Engine, startEngine, wantedEngine } from "#infra/local/engine.ts";
import { forgetCompiled } from "./compiled.ts";
import { expectNoLeftovers, markRun, thisRun } from "./leftovers.ts";

declare module "vitest" {
  interface ProvidedContext {
    databaseEndpoints: readonly string[];
  }
}

let engines: Promise<readonly Engine[]> | undefined;
let users = 0;

/** One for each worker; the reference engine takes too much memory to be there twice. */
const startAll = (most: number) => {
  const kind = wantedEngine();
  return Promise.all(Array.from({ length: kind === "embedded" ? most : 1 }, () => startEngine({ kind })));
};

/** Databases in memory for the whole run, whichever projects take part. */
export const setup = async (project: TestProject) => {
  markRun();
  users += 1;
  engines ??= startAll(Number(project.vitest.config.maxWorkers));
  project.provide(
    "databaseEndpoints",
    (await engines).map(({ endpoint }) => endpoint),
  );
};

export const teardown = async () => {
  users -= 1;
  if (users > 0) return;
  await Promise.all(((await engines) ?? []).map((engine) => engine.stop()));
  const run = thisRun();
  if (run) forgetCompiled(run);
  await expectNoLeftovers();
};
