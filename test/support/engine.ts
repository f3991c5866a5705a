import type { TestProject } from "vitest/node";
import { type Engine, startEngine, wantedEngine } from "#infra/local/engine.ts";
import { forgetCompiled } from "./compiled.ts";
import { expectNoLeftovers, markRun, thisRun } from "./leftovers.ts";

declare module "vitest" {
  interface ProvidedContext {
    databaseEndpoint: string;
  }
}

let engine: Promise<Engine> | undefined;
let users = 0;

/** One database in memory for the whole run, whichever projects take part. */
export const setup = async (project: TestProject) => {
  markRun();
  users += 1;
  engine ??= startEngine({ kind: wantedEngine() });
  project.provide("databaseEndpoint", (await engine).endpoint);
};

export const teardown = async () => {
  users -= 1;
  if (users > 0) return;
  await (await engine)?.stop();
  const run = thisRun();
  if (run) forgetCompiled(run);
  await expectNoLeftovers();
};
