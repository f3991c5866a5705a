import { expect, test } from "vitest";
import { webApp } from "#shared/web/app.tsx";
import { freshTables } from "#test/support/tables.ts";

test("an address is as long as its bytes: what is too long to be looked up as a key is nowhere", async () => {
  const app = webApp(await freshTables());
  app.get("/:language/:word", (c) => c.text("found"));
  const statusOf = async (word: string) => (await app.request(`/en/${encodeURIComponent(word)}`)).status;
  expect(await statusOf("語".repeat(330))).toBe(200);
  expect(await statusOf("語".repeat(340))).toBe(404);
  expect(await statusOf("a".repeat(1000))).toBe(404);
});
