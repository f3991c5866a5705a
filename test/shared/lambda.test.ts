import type { Context } from "aws-lambda";
import { afterEach, expect, test, vi } from "vitest";
import { lambda } from "#shared/lambda.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test("a fault fails the call, and nothing that somebody typed gets into the log", async () => {
  vi.stubEnv("STAGE", "local");
  vi.stubEnv("PUBLIC_ORIGIN", "http://localhost:3000");
  const logged = vi.spyOn(console, "error").mockImplementation(() => {});
  const handler = lambda(() => ({
    schedule: async () => {
      throw new TypeError("amina@example.org is in two minds");
    },
  }));
  const thrown = await handler({ schedule: "2026-11-21T09:00:00Z" }, {} as Context).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(Error);
  const { message, stack, cause } = thrown as Error;
  expect(JSON.stringify({ message, stack, cause, logged: logged.mock.calls })).not.toContain("amina");
  expect(logged.mock.calls.join()).toContain("TypeError");
});
