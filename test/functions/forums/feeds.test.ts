import { DOMParser } from "@xmldom/xmldom";
import ICAL from "ical.js";
import { beforeAll, describe, expect, test } from "vitest";
import { newsFeed } from "#shared/atom.ts";
import { calendarFile } from "#shared/icalendar.ts";
import { languages } from "#shared/languages.ts";
import { type ForumsWorld, forumsWorld } from "#test/support/forums.ts";

let world: ForumsWorld;
const awkward = "Review; hall 3, \\ “north” & <south>";
const reason = { reason: "more_time", text: { fr: "La salle n’était pas libre.\nMerci." } };

beforeAll(async () => {
  world = await forumsWorld();
  const { place } = await world.openCall({ closesAt: "2027-01-26T22:59:59.000Z" }, { regions: ["africa"] });
  await world.insist(world.decide(place, "extend", { ...reason, closesAt: "2027-01-27T22:59:59.000Z" }));
  await world.announce({ id: "asia-2031", title: { fr: awkward }, regions: ["asia_pacific"] }, [
    { id: "first", title: { fr: awkward } },
    { id: "second" },
  ]);
  await world.insist(world.decide("asia-2031", "cancel_event", { event: "second", reason: "host" }));
  await world.planCall("asia-2031", { id: "hidden-call", event: "first" });
  await world.plan({ id: "secret-2040" });
});

const get = (path: string, headers = {}) => world.browserOf().get(path, headers);
const textOf = async (path: string) => (await get(path)).text();

/** The events of a calendar, as somebody else's parser reads them. */
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => ({
    event: new ICAL.Event(event),
    get: (name: string) => event.getFirstPropertyValue(name),
  }));
const eventOf = (text: string, uid: string) => {
  const found = eventsIn(text).find(({ event }) => event.uid === uid);
  if (!found) throw new Error(`no ${uid}`);
  return found;
};

/** A feed, as somebody else's parser reads it; faults of the XML fail. */
const feedIn = (text: string) => {
  const parser = new DOMParser({
    onError: (_, message) => {
      throw new Error(message);
    },
  });
  return parser.parseFromString(text, "application/xml");
};
const textsOf = (node: ReturnType<typeof feedIn>, name: string) =>
  [...node.getElementsByTagName(name)].map(({ textContent }) => textContent ?? "");

describe("the calendar", () => {
  test("tells meetings, openings and closings at their instants", async () => {
    const text = await textOf("/feeds/forums/en/imrf-2030.ics");
    expect(eventsIn(text).map(({ event }) => event.uid)).toEqual([
      "opening-imrf-2030-call@localhost:3000",
      "closing-imrf-2030-call@localhost:3000",
      "event-imrf-2030.forum-week@localhost:3000",
    ]);
    const closing = eventOf(text, "closing-imrf-2030-call@localhost:3000");
    expect(closing.event.startDate.toJSDate().toISOString()).toBe("2027-01-27T22:59:59.000Z");
    expect(closing.event.summary).toBe("Call closes: Call (en)");
    expect(closing.event.description).toContain(
      "Time of the forum: Wednesday, 27 January 2027 at 23:59 (Europe/Zurich, UTC+1)",
    );
    expect(closing.event.description).toContain("Universal time: Wednesday, 27 January 2027 at 22:59 (UTC)");
    expect(closing.get("url")).toBe("http://localhost:3000/en/forums/imrf-2030#imrf-2030-call");
    const week = eventOf(text, "event-imrf-2030.forum-week@localhost:3000");
    expect(week.event.location).toBe("New York (en) / Online");
    expect(week.event.endDate.toJSDate().getTime()).toBeGreaterThan(week.event.startDate.toJSDate().getTime());
  });

  test("an extension keeps the UID and counts the sequence on, stamped by the record and not by the asking", async () => {
    const before = await textOf("/feeds/forums/en/imrf-2030.ics");
    const closing = eventOf(before, "closing-imrf-2030-call@localhost:3000");
    expect(closing.event.sequence).toBe(1);
    world.clock.advance({ minutes: 5 });
    expect(await textOf("/feeds/forums/en/imrf-2030.ics")).toBe(before);
    await world.signStaffIn();
    await world.insist(
      world.decide("imrf-2030/imrf-2030-call", "move", { reason: "host", decisionDue: "2027-04-10T12:00:00Z" }),
    );
    const after = eventOf(await textOf("/feeds/forums/en/imrf-2030.ics"), "closing-imrf-2030-call@localhost:3000");
    expect(after.event.sequence).toBe(2);
    expect(String(after.get("last-modified"))).not.toBe(String(closing.get("last-modified")));
  });

  test("a cancelled meeting stays, cancelled, and a planned forum or call is nowhere", async () => {
    const text = await textOf("/feeds/forums/en.ics");
    const second = eventOf(text, "event-asia-2031.second@localhost:3000");
    expect([second.get("status"), second.event.sequence]).toEqual(["CANCELLED", 1]);
    expect(text).not.toContain("hidden-call");
    expect(text).not.toContain("secret-2040");
    expect((await get("/feeds/forums/en/secret-2040.ics")).status).toBe(404);
  });

  test("has lines of at most 75 bytes that end in CRLF, and texts that come through whole", async () => {
    for (const language of languages) {
      const text = await textOf(`/feeds/forums/${language}.ics`);
      const lines = text.split("\r\n");
      expect(lines.pop()).toBe("");
      expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes("\n"))).toEqual([]);
      const first = eventOf(text, "event-asia-2031.first@localhost:3000");
      expect(first.event.summary).toBe(awkward);
      expect(text).not.toMatch(/�/);
    }
  });

  test("says which language a title is in when it is not the reader's", async () => {
    const french = eventOf(await textOf("/feeds/forums/fr.ics"), "event-asia-2031.first@localhost:3000");
    const russian = eventOf(await textOf("/feeds/forums/ru.ics"), "event-asia-2031.first@localhost:3000");
    expect(french.event.description).not.toContain("uniquement");
    expect(russian.event.description).toContain("Пока только на этом языке: французский.");
  });

  test("of a region has what concerns it, and of all regions what is for all", async () => {
    const africa = await textOf("/feeds/regions/en/africa.ics");
    expect(africa).toContain("imrf-2030");
    expect(africa).not.toContain("asia-2031");
    const asia = await textOf("/feeds/regions/en/asia_pacific.ics");
    expect(asia).toContain("event-asia-2031.first");
    expect(asia).toContain("closing-imrf-2030-call");
  });

  test("writes any text so that it can be read back", () => {
    const title = `${"🕊é".repeat(40)}\nline; two, \\three\r\nfour`;
    const entry = {
      uid: "a@b",
      sequence: 3,
      changedAt: "2030-01-01T00:00:00.000Z",
      startsAt: "2030-01-26T22:59:59.000Z",
      status: "CONFIRMED",
      title,
      description: title,
      url: "https://example.org",
      categories: ["a,b", "c;d"],
    } as const;
    const text = calendarFile({ name: title, language: "en", source: "https://example.org/a.ics", entries: [entry] });
    expect(eventOf(text, "a@b").event.summary).toBe(title.replaceAll("\r\n", "\n"));
    const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
    expect(event?.getFirstProperty("categories")?.getValues()).toEqual(["a,b", "c;d"]);
  });
});

describe("the news feed", () => {
  test("tells what was decided, newest first, with dates, reason and the officers' words in their language", async () => {
    const feed = feedIn(await textOf("/feeds/forums/en/imrf-2030.atom"));
    const [, ...titles] = textsOf(feed, "title");
    expect(titles).toEqual([
      "Call (en) – Dates moved",
      "Call (en) – Extended",
      "Call (en) – Announced",
      "Review Forum (en) – Announced",
    ]);
    const extension = textsOf(feed, "content")[1];
    expect(extension).toContain(
      "Closes: Tuesday, 26 January 2027 at 23:59 (Europe/Zurich, UTC+1) → Wednesday, 27 January",
    );
    expect(extension).toContain("To give more time");
    const [words] = [...feed.getElementsByTagName("p")].filter((p) => p.getAttribute("xml:lang") === "fr");
    expect(words?.textContent).toBe("La salle n’était pas libre.Merci.");
  });

  test.each(languages)("has in %s all that Atom asks for", async (language) => {
    const address = `/feeds/forums/${language}.atom`;
    const feed = feedIn(await textOf(address));
    const root = feed.documentElement;
    expect([root?.namespaceURI, root?.localName]).toEqual(["http://www.w3.org/2005/Atom", "feed"]);
    expect(root?.getAttribute("xml:lang")).toBe(language);
    const ids = textsOf(feed, "id");
    expect(new Set(ids).size).toBe(ids.length);
    const entries = [...feed.getElementsByTagName("entry")];
    expect(entries.length).toBeGreaterThan(4);
    for (const part of [root, ...entries])
      for (const name of ["id", "title", "updated"])
        expect([...(part?.childNodes ?? [])].filter(({ nodeName }) => nodeName === name)).toHaveLength(1);
    const times = textsOf(feed, "updated");
    expect(times.filter((time) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(time))).toEqual([]);
    expect(times.slice(1)).toEqual([...times.slice(1)].sort().reverse());
    expect(times[0]).toBe(times[1]);
    const links = [...feed.getElementsByTagName("link")].map((link) => [
      link.getAttribute("rel"),
      link.getAttribute("href"),
    ]);
    expect(links).toContainEqual(["self", `http://localhost:3000${address}`]);
    expect(links).toContainEqual(["alternate", `http://localhost:3000/${language}/forums`]);
  });

  test("keeps signs of markup as text", () => {
    const sharp = `<script>&"'</script>`;
    const text = newsFeed({
      id: "https://example.org/a?b&c",
      title: sharp,
      author: sharp,
      language: "ar",
      source: "https://example.org/a?b&c",
      url: "https://example.org",
      entries: [
        {
          id: "x",
          title: sharp,
          updated: "2030-01-01T00:00:00Z",
          url: "https://example.org",
          paragraphs: [{ text: sharp }],
        },
      ],
    });
    const feed = feedIn(text);
    expect(textsOf(feed, "title")).toEqual([sharp, sharp]);
    expect(textsOf(feed, "p")).toEqual([sharp]);
  });

  test("without news says nothing and is still a feed", async () => {
    const quiet = await forumsWorld();
    const feed = feedIn(await (await quiet.browserOf().get("/feeds/regions/en/arab_states.atom")).text());
    expect(textsOf(feed, "entry")).toEqual([]);
    expect(textsOf(feed, "updated")).toEqual(["1970-01-01T00:00:00.000Z"]);
  });
});

describe("asking again", () => {
  test.each(["/feeds/forums/zh.ics", "/feeds/forums/zh.atom", "/feeds/regions/zh/africa.ics"])(
    "%s is not sent twice while nothing changed",
    async (path) => {
      const first = await get(path);
      expect(first.headers.get("cache-control")).toBe("public, max-age=0, s-maxage=0");
      expect(first.headers.get("content-type")).toMatch(/^(text\/calendar|application\/atom\+xml); charset=utf-8$/);
      const tag = first.headers.get("etag") ?? "";
      expect(tag).toMatch(/^W\/"/);
      const second = await get(path, { "if-none-match": `"other", ${tag}` });
      expect([second.status, await second.text()]).toEqual([304, ""]);
      expect((await get(path, { "if-none-match": '"other"' })).status).toBe(200);
    },
  );

  test.each(["/feeds/forums", "/feeds/forums/de.ics", "/feeds/forums/en.txt", "/feeds/regions/en/moon.ics"])(
    "%s is not there",
    async (path) => expect((await get(path)).status).toBe(404),
  );
});
