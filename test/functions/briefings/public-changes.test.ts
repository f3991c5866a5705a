import { beforeAll, expect, test } from "vitest";
import { type BriefingsWorld, openBriefings } from "#test/support/briefings.ts";
import { daysFrom } from "#test/support/forums.ts";
import { announced, decide, planned, sentSession } from "./plans.ts";
import { visible } from "./shown.ts";

let world: BriefingsWorld;
beforeAll(async () => {
  world = await openBriefings(undefined, { now: "2030-02-01T00:00:00.000Z" });
});

const textOf = async (path: string) => (await world.browserOf().get(path)).text();
const historyOn = async (id: string) => {
  const html = await textOf(`/en/briefings/${id}`);
  return [...html.slice(html.indexOf('class="timeline"')).matchAll(/<strong>([^<]*)<\/strong>/g)].map(([, one]) => one);
};

test("what officers decide stands on the page, in the feeds and in the lists with the next request", async () => {
  const now = world.connection.now();
  const id = await announced(world);
  expect(await historyOn(id)).toEqual(["Announced"]);
  expect(visible(await textOf(`/en/briefings/${id}`))).not.toContain("Asia/Kathmandu");

  const joiningLink = "https://meet.example.org/two";
  const added = { startsAt: daysFrom(now, 35), zone: "Asia/Kathmandu", joiningLink };
  await world.insist(decide(world, id, "add_session", added));
  expect(await historyOn(id)).toEqual(["Session added", "Announced"]);
  expect(visible(await textOf(`/en/briefings/${id}`))).toContain("(Asia/Kathmandu, UTC+5:45)");

  world.clock.advance({ minutes: 1 });
  const later = { session: "s2", startsAt: daysFrom(now, 36), reason: "clash" };
  await world.insist(decide(world, id, "move_session", later));
  world.clock.advance({ minutes: 1 });
  await world.insist(decide(world, id, "cancel_session", { session: "s1", reason: "host" }));
  expect(await historyOn(id)).toEqual(["Session cancelled", "Session moved", "Session added", "Announced"]);
  const page = visible(await textOf(`/en/briefings/${id}`));
  expect(page).toContain("It was to begin: Friday, 8 March 2030 at 05:45 (Asia/Kathmandu, UTC+5:45)");
  expect(page).toContain("It begins now: Saturday, 9 March 2030 at 05:45 (Asia/Kathmandu, UTC+5:45)");
  expect(page).toContain("At the wish of the host");
  const calendar = await textOf("/feeds/briefings/en.ics");
  expect(calendar.match(/STATUS:CANCELLED/g)).toHaveLength(1);
  expect(calendar.match(/SEQUENCE:1/g)).toHaveLength(2);
  expect(await textOf("/feeds/briefings/en.atom")).toContain("Session added");

  await world.insist(decide(world, id, "cancel", { reason: "security" }));
  const html = await textOf(`/en/briefings/${id}`);
  expect(html).toContain('data-phase="cancelled"');
  expect(html).not.toContain('name="email"');
  expect((await textOf("/feeds/briefings/en.ics")).match(/STATUS:CANCELLED/g)).toHaveLength(2);
});

test("nothing of a plan is told once it is announced but what it became", async () => {
  const id = await planned(world, { sessions: [sentSession(world.connection.now())] });
  await world.insist(decide(world, id, "add_session", { startsAt: daysFrom(world.connection.now(), 40), zone: "UTC" }));
  expect((await world.browserOf().get(`/en/briefings/${id}`)).status).toBe(404);
  await world.insist(decide(world, id, "cancel", { reason: "funding" }));
  expect((await world.browserOf().get(`/en/briefings/${id}`)).status).toBe(404);
  expect(await textOf("/en/briefings")).not.toContain(id);
});
