import { afterAll, beforeAll, expect, test } from "vitest";
import { type Service, startService } from "#test/support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const now = async () => Date.parse((await (await service.fetch("/_local/clock")).json()).now);
const move = (body: unknown) => service.post("/_local/clock", body);

test("the clock stands exactly where it was put when the answer comes, and runs on from there", async () => {
  const there = `${new Date((await now()) + 10 * 86_400_000).toISOString().slice(0, 10)}T21:59:59`;
  const answer = await move({ now: `${there}Z` });
  expect(await answer.json()).toEqual({ now: `${there}.000Z` });
  const first = await now();
  expect(first).toBeGreaterThanOrEqual(Date.parse(`${there}Z`));
  await expect.poll(now).toBeGreaterThan(first);
});

test("the clock advances by a duration", async () => {
  const before = await now();
  const { now: after } = await (await move({ advance: "P1DT2H3M4S" })).json();
  const moved = Date.parse(after) - before;
  expect(moved).toBeGreaterThanOrEqual((((24 + 2) * 60 + 3) * 60 + 4) * 1000);
  expect(moved).toBeLessThan((((24 + 2) * 60 + 3) * 60 + 14) * 1000);
});

test("the clock never goes back", async () => {
  const before = await now();
  expect((await move({ now: "2020-01-01T00:00:00Z" })).status).toBe(409);
  expect(await now()).toBeGreaterThanOrEqual(before);
});

test.each([
  {},
  { now: "tomorrow" },
  { advance: "2 days" },
  { advance: "P" },
  { now: "2131-01-01T00:00:00Z", advance: "PT1H" },
])("%j is not understood", async (body) => {
  expect((await move(body)).status).toBe(400);
});

test("duties run on the way, once a day", async () => {
  const runs = async () => {
    const { routes } = await (await service.fetch("/_local/counters")).json();
    return routes["schedule notifications"]?.requests ?? 0;
  };
  const before = await runs();
  await move({ advance: "P60D" });
  expect((await runs()) - before).toBeGreaterThanOrEqual(60);
});
