import { expect, test, vi } from "vitest";
import { portalApp } from "#functions/portal/app.ts";
import { portalRoom } from "#functions/portal/room.ts";
import { freshTables } from "#test/support/tables.ts";

test("a service whose database answers is well", async () => {
  const answer = await portalApp(portalRoom(await freshTables())).request("/healthz");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  expect(await answer.json()).toEqual({ status: "ok", parts: { database: "ok" } });
});

test("a service whose database does not answer names it, and logs the fault without its message", async () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => {});
  const connection = await freshTables();
  const failing = {
    ...connection,
    database: async () => {
      throw new Error("connect ECONNREFUSED 10.0.0.1");
    },
  };
  const answer = await portalApp(portalRoom(failing)).request("/healthz");
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({ status: "failing", parts: { database: "failing" } });
  expect(logged).toHaveBeenCalledOnce();
  expect(JSON.stringify(logged.mock.calls)).not.toContain("10.0.0.1");
  logged.mockRestore();
});

test("a database that came back is noticed", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const connection = await freshTables();
  let down = true;
  const flaky = { ...connection, database: async () => (down ? Promise.reject(new Error("down")) : connection.store) };
  const app = portalApp(portalRoom(flaky));
  expect((await app.request("/healthz")).status).toBe(503);
  down = false;
  expect((await app.request("/healthz")).status).toBe(200);
  vi.restoreAllMocks();
});
