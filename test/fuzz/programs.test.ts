import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type Answer, everyOperation } from "./house.ts";
import { complaintsOf, complaintsOfProgram } from "./judge.ts";
import { whatIsKnown } from "./known.ts";
import { type Row, requestsTo } from "./requests.ts";
import type { Known } from "./schemas.ts";
import { openSite, type Site } from "./site.ts";
import { everyCase, longest, runs } from "./wanted.ts";

vi.setConfig({ testTimeout: longest, hookTimeout: longest });

const operations = await everyOperation();

/** Whether it was this operation that answered: the gateway and the way through folders lead elsewhere. */
const isOf = ({ path }: { path: string }, address: string, { status, type }: Answer) =>
  !(status === 400 && type === "application/json") &&
  new URL(address, "http://x").pathname.split("/").length === path.split("/").length &&
  !/%2f|%5c|%3f|%23/i.test(address.split("?")[0] ?? "");

let site: Site;
let knownAt: (address: string) => Known;
const tables = new Map<string, Row[]>();
beforeAll(async () => {
  site = await openSite();
  for (const { path } of operations)
    if (/^\/api\/\w+\/decisions$/.test(path)) {
      const { text } = await site.get("nobody", path);
      tables.set(path.split("/")[2] ?? "", (JSON.parse(text) as { items: Row[] }).items);
    }
});
afterAll(() => site.close());

beforeEach(async () => {
  await site.restore();
  knownAt = await whatIsKnown(site);
});

describe.each(operations.map((operation) => [operation.id, operation] as const))("%s", (_, operation) => {
  test("answers everybody as described, shows nobody what is not for them, and changes nothing that it refuses", async () => {
    const rows = tables.get(operation.path.split("/")[2] ?? "") ?? [];
    const often = operation.body ? runs * 2 : runs;
    await everyCase(requestsTo(operation, { rows, known: knownAt(operation.path) }), often, async ({ as, sending }) => {
      const answer = await site.ask(as, sending);
      const complaints = [
        ...complaintsOf({ as, sending, answer, secrets: site.secrets }),
        ...(isOf(operation, sending.address, answer) ? complaintsOfProgram(operation, answer) : []),
      ];
      expect(complaints).toEqual([]);
    });
  });
});
