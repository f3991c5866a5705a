import { defineConfig } from "vitest/config";

const project = (name: string, include: string[], seconds = 60) => ({
  extends: true as const,
  test: { name, include, testTimeout: seconds * 1000, hookTimeout: 60_000 },
});

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  test: {
    globalSetup: "./test/support/engine.ts",
    env: { TZ: "UTC" },
    // vitest leaves one core to itself, which on a machine of two would be half of it.
    maxWorkers: "100%",
    // A busy machine takes its time: what is waited for comes, or it fails in the end.
    expect: { requireAssertions: true, poll: { timeout: 15_000 } },
    projects: [
      project("journeys", ["test/journeys/**/*.test.ts"], 90),
      project("functions", ["test/functions/**/*.test.{ts,tsx}"]),
      project("shared", ["test/shared/**/*.test.{ts,tsx}"]),
      project("infra", ["test/infra/**/*.test.ts", "test/local/**/*.test.{ts,tsx}"]),
    ],
  },
});
