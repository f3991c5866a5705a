import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { wantedEngine } from "./infra/local/engine.ts";

/** AWS's engine answers several times more slowly. */
const patience = wantedEngine() === "reference" ? 4 : 1;

const project = (name: string, include: string[], seconds = 60) => ({
  extends: true as const,
  test: { name, include, testTimeout: seconds * 1000 * patience, hookTimeout: 60_000 * patience },
});

/** Journeys take longest: begun last, one of them would run on alone while nothing else is left to do. */
class JourneysFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const usual = await super.sort(files);
    const isJourney = ({ project }: TestSpecification) => project.name === "journeys";
    return [...usual.filter(isJourney), ...usual.filter((file) => !isJourney(file))];
  }
}

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  test: {
    globalSetup: "./test/support/engine.ts",
    env: { TZ: "UTC" },
    // One more than cores: each waits for the database, the service or the browser half of its time.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: JourneysFirst },
    // A busy machine takes its time: what is waited for comes, or it fails in the end.
    expect: { requireAssertions: true, poll: { timeout: 15_000 } },
    projects: [
      project("journeys", ["test/journeys/**/*.test.ts"], 90),
      project("functions", ["test/functions/**/*.test.{ts,tsx}"]),
      project("shared", ["test/shared/**/*.test.{ts,tsx}"]),
      project("fuzz", ["test/fuzz/**/*.test.ts"]),
      project("infra", ["test/infra/**/*.test.ts", "test/local/**/*.test.{ts,tsx}"]),
    ],
  },
});
