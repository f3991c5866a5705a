import { DOMParser } from "@xmldom/xmldom";
import ICAL from "ical.js";
import { beforeAll, describe, expect, test } from "vitest";
import { languages } from "#shared/languages.ts";
import { daysFrom } from "#test/support/forums.ts";
import { aroundTheWorld, change, type ShownWorld, shownWorld, visible } from "./shown.ts";

let world: ShownWorld;
beforeAll(async () => {
  world = await shownWorld();
});

const get = (path: string, headers = {}) => world.browserOf().get(path, headers);
const textOf = async (path: string) => (await get(path)).text();

/** The events of a calendar, as somebody else's parser reads them, by the file's own zones alone. */
const eventsIn = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone"))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone), String(zone.getFirstPropertyValue("tzid")));
  return calendar.getAllSubcomponents("vevent").map((event) => ({
    event: new ICAL.Event(event),
    get: (name: string) => String(event.getFirstPropertyValue(name)),
  }));
};
const eventOf = (text: string, uid: string) => {
  const found = eventsIn(text).find(({ event }) => event.uid === `${uid}@localhost:3000`);
  if (!found) throw new Error(`no ${uid}`);
  return found;
};

/** A feed, as somebody else's parser reads it; faults of the XML fail. */
const feedIn = (text: string) =>
  new DOMParser({
    onError: (_, message) => {
      throw new Error(message);
    },
  }).parseFromString(text, "application/xml");
const textsOf = (node: ReturnType<typeof feedIn>, name: string) =>
  [...node.getElementsByTagName(name)].map(({ textContent }) => textContent ?? "");

const zoneNames: Readonly<Record<string, string>> = {
  "America/New_York": "America/New York",
};
const months = ["March", "April"];
const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** What the clock on a wall there shows, in the words of a page, from the calendar file alone. */
const inWords = (time: ICAL.Time) =>
  `${days[time.dayOfWeek() - 1]}, ${time.day} ${months[time.month - 3]} ${time.year} at ${String(time.hour).padStart(2, "0")}:${String(time.minute).padStart(2, "0")} (${zoneNames[time.zone.tzid] ?? time.zone.tzid},`;

describe("the calendar of a briefing", () => {
  test.each(aroundTheWorld)("and its page agree on the session in $zone", async ({ id, zone, startsAt }) => {
    const { event } = eventOf(await textOf("/feeds/briefings/en/world-2030.ics"), `briefing-world-2030.${id}`);
    expect(event.startDate.zone.tzid).toBe(zone);
    expect(event.startDate.hour).toBe(9);
    expect(event.startDate.toJSDate().toISOString()).toBe(startsAt);
    expect(event.endDate.toJSDate().toISOString()).toBe(daysFrom(new Date(startsAt), 1 / 16));
    const html = await world.htmlOf("/en/briefings/world-2030");
    const section = html.slice(html.indexOf(`<section id="${id}">`));
    expect(visible(section.slice(0, section.indexOf("</section>")))).toContain(inWords(event.startDate));
    expect(event.description).toContain(inWords(event.startDate));
    expect(visible(await world.htmlOf("/en/briefings"))).toContain(inWords(event.startDate));
  });

  test("has a file for one session, which says the same under the same name", async () => {
    const [only, ...others] = eventsIn(await textOf("/feeds/briefings/en/world-2030/s2.ics"));
    expect(others).toEqual([]);
    const same = eventOf(await textOf("/feeds/briefings/en.ics"), "briefing-world-2030.s2");
    expect(only?.event.toString()).toBe(same.event.toString());
    for (const path of ["world-2030/s9", "secret-2031/s1", "nothing/s1"])
      expect((await get(`/feeds/briefings/en/${path}.ics`)).status).toBe(404);
  });

  test("tells a moved session once more under the same name, and a cancelled one as cancelled", async () => {
    const text = await textOf("/feeds/briefings/en.ics");
    const moved = eventOf(text, "briefing-africa-2030.s2");
    expect(moved.event.sequence).toBe(1);
    expect(moved.event.startDate.toJSDate().toISOString()).toBe(daysFrom(world.connection.now(), 33));
    const off = eventOf(text, "briefing-asia-2030.s1");
    expect([off.get("status"), off.event.sequence, off.event.summary]).toEqual([
      "CANCELLED",
      1,
      "Cancelled: Off again",
    ]);
    expect(text).toContain("briefing-past-2030.s1");
    expect(text).not.toContain("secret-2031");
  });

  test("has lines of at most 75 bytes in every language, texts that come through whole, and the page's address", async () => {
    for (const language of languages) {
      const text = await textOf(`/feeds/briefings/${language}.ics`);
      const lines = text.split("\r\n");
      expect(lines.pop()).toBe("");
      expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes("\n"))).toEqual([]);
      const { event, get: value } = eventOf(text, "briefing-world-2030.s1");
      expect(event.summary).toBe(language === "fr" ? "Autour du monde" : "Around; the world, twice");
      expect(event.description).not.toMatch(/undefined|\{\w+\}|\b(?:session|feed)\.[a-z_]+/);
      expect(value("url")).toBe(`http://localhost:3000/${language}/briefings/world-2030#s1`);
    }
    const russian = eventOf(await textOf("/feeds/briefings/ru.ics"), "briefing-africa-2030.s1");
    expect(russian.event.description).toContain("Пока только на этом языке: арабский.");
  });

  test("of a region has what concerns it", async () => {
    const africa = await textOf("/feeds/briefings/en/regions/africa.ics");
    expect(africa).toContain("briefing-africa-2030");
    expect(africa).toContain("briefing-world-2030");
    expect(africa).not.toContain("briefing-asia-2030");
    expect((await get("/feeds/briefings/en/regions/atlantis.ics")).status).toBe(404);
  });

  test("answers that nothing changed to whoever has it already, until something does", async () => {
    const own = await shownWorld();
    const path = "/feeds/briefings/en/past-2030.ics";
    const first = await own.browserOf().get(path);
    expect(first.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(first.headers.get("cache-control")).toBe("public, max-age=0, s-maxage=0");
    const headers = { "if-none-match": `"other", ${first.headers.get("etag")}` };
    own.clock.advance({ minutes: 5 });
    expect((await own.browserOf().get(path, headers)).status).toBe(304);
    await change(own, "past-2030", () => ({ title: { en: "Longer ago" } }));
    expect((await own.browserOf().get(path, headers)).status).toBe(200);
  });
});

describe("the news", () => {
  test("tell what was announced, moved, cancelled and published, the newest first", async () => {
    const feed = feedIn(await textOf("/feeds/briefings/en.atom"));
    expect(textsOf(feed, "title").slice(1).toSorted()).toEqual(
      [
        "Around; the world, twice – Announced",
        "Long ago – Announced",
        "Long ago – Recording, slides or summary published",
        "Off again – Announced",
        "Off again – Cancelled",
        "جلسة لأفريقيا – Announced",
        "جلسة لأفريقيا – Session moved",
      ].toSorted(),
    );
    const updated = textsOf(feed, "updated").slice(1);
    expect(updated).toEqual(updated.toSorted().reverse());
    const ids = textsOf(feed, "id");
    expect(new Set(ids).size).toBe(ids.length);
    expect(textsOf(feed, "content").join("\n")).toContain(
      "It begins now: Wednesday, 6 March 2030 at 03:00 (Africa/Nairobi, UTC+3)",
    );
  });

  test("of one briefing bring the officers' words in their language", async () => {
    const text = await textOf("/feeds/briefings/en/africa-2030.atom");
    expect(textsOf(feedIn(text), "entry")).toHaveLength(2);
    expect(text).toContain('<p xml:lang="fr" lang="fr" dir="ltr">Une panne.</p>');
    expect((await get("/feeds/briefings/en/secret-2031.atom")).status).toBe(404);
    expect((await get("/feeds/briefings/de.atom")).status).toBe(404);
  });

  test.each(languages)("are well-formed in %s", async (language) => {
    for (const path of [`${language}.atom`, `${language}/world-2030.atom`, `${language}/regions/africa.atom`]) {
      const text = await textOf(`/feeds/briefings/${path}`);
      expect(feedIn(text).documentElement?.getAttribute("xml:lang")).toBe(language);
      expect(text).not.toMatch(/undefined|\{\w+\}|\b(?:change|feed|why)\.[a-z_]+/);
    }
  });
});
