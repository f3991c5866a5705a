import { expect, test } from "vitest";
import { portalApp } from "#functions/portal/app.ts";
import { datesAt } from "#functions/portal/dates.ts";
import { portalRoom } from "#functions/portal/room.ts";
import { languages } from "#shared/languages.ts";
import { forumsWorld, newEvent } from "#test/support/forums.ts";

test("the home page lists what is open now and what comes next, in every language, and nothing that is planned", async () => {
  const world = await forumsWorld();
  await world.openCall({ closesAt: "2027-01-26T22:59:59.000Z", title: { fr: "Appel ouvert" } });
  await world.planCall("imrf-2030", { id: "later-call", title: { en: "Later" }, opensAt: "2026-12-24T12:00:00.000Z" });
  await world.planCall("imrf-2030", { id: "hidden", title: { en: "Hidden" } });
  await world.insist(world.decide("imrf-2030/later-call", "publish", { text: { en: "Soon." } }));
  const app = portalApp(portalRoom(world.connection));
  for (const language of languages) {
    const html = await (await app.request(`/${language}`)).text();
    expect(html).toContain(`href="/${language}/forums/imrf-2030#imrf-2030-call"`);
    expect(html).toContain('<bdi lang="fr" dir="auto">Appel ouvert</bdi>');
    expect(html).toContain('<time datetime="2027-01-26T22:59:59.000Z">');
    expect(html).toContain(`href="/${language}/forums/imrf-2030#later-call"`);
    expect(html).toContain(`href="/${language}/forums/imrf-2030#forum-week"`);
    expect(html).not.toContain("hidden");
  }
  const english = await (await app.request("/en")).text();
  expect(english).toContain("Open until Tuesday, 26 January 2027 at 23:59 (Europe/Zurich, UTC+1)");
  expect(english).not.toContain("No call and no briefing is open");
  await world.insist(world.decide("imrf-2030/imrf-2030-call", "cancel", { reason: "host" }));
  world.clock.advance({ seconds: 2 });
  const after = await (await app.request("/en")).text();
  expect(after).not.toContain("#imrf-2030-call");
  expect(after).toContain("No call and no briefing is open");
});

test("a call is listed up to its last instant, whatever was read before", () => {
  const call = {
    id: "call",
    forum: "forum",
    title: { en: "Call" },
    status: "announced",
    opensAt: "2030-01-01T00:00:00.000Z",
    closesAt: "2030-01-31T22:59:59.000Z",
    graceMinutes: 1,
    zone: "Europe/Zurich",
  } as const;
  const at = (instant: string) => datesAt([], [call], new Date(instant));
  expect(at("2029-12-31T23:59:59.999Z")).toMatchObject({ open: [], next: [{ kind: "opening" }] });
  expect(at("2030-01-01T00:00:00Z")).toMatchObject({ open: [{ kind: "closing" }], next: [] });
  expect(at("2030-01-31T22:59:58.999Z").open).toMatchObject([{ instant: call.closesAt }]);
  expect(at("2030-01-31T23:00:58.999Z").open).toMatchObject([{ instant: "2030-01-31T23:00:59.000Z" }]);
  expect(at("2030-01-31T23:00:59Z")).toEqual({ open: [], next: [] });
});

test("at most five of each are listed, the soonest first", () => {
  const now = new Date("2030-01-01T00:00:00Z");
  const events = Array.from({ length: 7 }, (_, place) => ({
    ...newEvent(now, { id: `event-${place}`, startsAt: `2030-02-0${7 - place}T00:00:00.000Z` }),
    cancelled: place === 6,
    sequence: 0,
  }));
  const { next } = datesAt([{ id: "forum", title: { en: "Forum" }, status: "announced", events }], [], now);
  expect(next.map(({ path }) => path)).toEqual([5, 4, 3, 2, 1].map((place) => `/forums/forum#event-${place}`));
  expect(datesAt([{ id: "forum", title: { en: "Forum" }, status: "postponed", events }], [], now).next).toEqual([]);
});
