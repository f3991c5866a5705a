import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { type CalendarEntry, calendarFile, invitationFile } from "#shared/icalendar.ts";
import { timeZones } from "#shared/time.ts";

const hour = 3_600_000;

const entryOf = (wishes: Partial<CalendarEntry>): CalendarEntry => ({
  uid: "sign-up-1@baraza.example",
  sequence: 0,
  changedAt: "2026-11-20T09:00:00.000Z",
  startsAt: "2027-03-10T14:00:00.000Z",
  endsAt: "2027-03-10T15:30:00.000Z",
  status: "CONFIRMED",
  title: "Briefing",
  description: "Briefing",
  categories: [],
  ...wishes,
});

const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));

/** The instants of a file's entries, by its own VTIMEZONE: none is registered with the parser. */
const instantsIn = (text: string) =>
  eventsIn(text).map(({ startDate, endDate }) => [startDate, endDate].map((time) => time.toJSDate().toISOString()));

const linesOf = (text: string, name: string) => text.split("\r\n").filter((line) => line.startsWith(name));

describe("an entry in a zone", () => {
  test.each([
    ["Pacific/Apia", "20270311T030000", ["19700101T130000 +1300 +1300"]],
    ["Asia/Kathmandu", "20270310T194500", ["19700101T054500 +0545 +0545"]],
    ["Africa/Nairobi", "20270310T170000", ["19700101T030000 +0300 +0300"]],
    ["Europe/Zurich", "20270310T150000", ["20261025T030000 +0200 +0100", "20270328T020000 +0100 +0200"]],
    ["America/New_York", "20270310T090000", ["20261101T020000 -0400 -0500", "20270314T020000 -0500 -0400"]],
    ["Australia/Lord_Howe", "20270311T010000", ["20261004T020000 +1030 +1100", "20270404T020000 +1100 +1030"]],
    ["Europe/Dublin", "20270310T140000", ["20261025T020000 +0100 +0000", "20270328T010000 +0000 +0100"]],
  ])("of %s is told in the time there, with the changes of clock around it", (zone, local, changes) => {
    const entry = entryOf({ zone });
    const text = invitationFile(entry, "en");
    expect(linesOf(text, "DTSTART;")).toEqual([`DTSTART;TZID=${zone}:${local}`]);
    const [timeZone] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vtimezone");
    expect(timeZone?.getFirstPropertyValue("tzid")).toBe(zone);
    const told = linesOf(text, "TZOFFSETFROM:").map((line, place) =>
      [linesOf(text, "DTSTART:")[place]?.slice(8), line.slice(13), linesOf(text, "TZOFFSETTO:")[place]?.slice(11)].join(
        " ",
      ),
    );
    expect(told).toEqual(changes);
    expect(instantsIn(text)).toEqual([[entry.startsAt, entry.endsAt]]);
  });

  test("of Casablanca is told in the time of Ramadan", () => {
    const [startsAt, endsAt] = ["2026-03-10T14:00:00.000Z", "2026-03-10T15:30:00.000Z"];
    const text = invitationFile(entryOf({ zone: "Africa/Casablanca", startsAt, endsAt }), "en");
    expect(linesOf(text, "DTSTART")).toEqual([
      "DTSTART:20260215T030000",
      "DTSTART:20260322T020000",
      "DTSTART;TZID=Africa/Casablanca:20260310T140000",
    ]);
    expect(linesOf(text, "TZOFFSETTO:")).toEqual(["TZOFFSETTO:+0000", "TZOFFSETTO:+0100"]);
    expect(instantsIn(text)).toEqual([[startsAt, endsAt]]);
  });

  test("calls the smaller offset standard time, whatever comes first", () => {
    const kinds = (zone: string) =>
      linesOf(invitationFile(entryOf({ zone }), "en"), "BEGIN:").filter((line) => /STANDARD|DAYLIGHT/.test(line));
    expect(kinds("Europe/Dublin")).toEqual(["BEGIN:STANDARD", "BEGIN:DAYLIGHT"]);
    expect(kinds("Australia/Lord_Howe")).toEqual(["BEGIN:DAYLIGHT", "BEGIN:STANDARD"]);
    expect(kinds("Pacific/Apia")).toEqual(["BEGIN:STANDARD"]);
  });

  test("that lasts over a change of clock ends when it ends", () => {
    const entry = entryOf({
      zone: "Europe/Zurich",
      startsAt: "2026-10-24T20:00:00.000Z",
      endsAt: "2026-10-25T10:00:00.000Z",
    });
    const text = invitationFile(entry, "en");
    expect([...linesOf(text, "DTSTART;"), ...linesOf(text, "DTEND")]).toEqual([
      "DTSTART;TZID=Europe/Zurich:20261024T220000",
      "DTEND;TZID=Europe/Zurich:20261025T110000",
    ]);
    expect(linesOf(text, "TZOFFSETTO:")).toEqual(["TZOFFSETTO:+0200", "TZOFFSETTO:+0100", "TZOFFSETTO:+0200"]);
    expect(instantsIn(text)).toEqual([[entry.startsAt, entry.endsAt]]);
  });

  test("is told in universal time where clocks show its time twice", () => {
    const entry = entryOf({
      zone: "Europe/Zurich",
      startsAt: "2026-10-25T00:30:00.000Z",
      endsAt: "2026-10-25T02:00:00.000Z",
    });
    const text = invitationFile(entry, "en");
    expect(linesOf(text, "DTSTART:2026").at(-1)).toBe("DTSTART:20261025T003000Z");
    expect(linesOf(text, "DTEND")).toEqual(["DTEND;TZID=Europe/Zurich:20261025T030000"]);
    const later = entryOf({ ...entry, startsAt: "2026-10-25T01:30:00.000Z" });
    expect(invitationFile(later, "en")).toContain("DTSTART:20261025T013000Z\r\n");
    expect(instantsIn(text)).toEqual([[entry.startsAt, entry.endsAt]]);
  });

  test("needs the file's own zone to be understood", () => {
    const entry = entryOf({ zone: "Pacific/Apia" });
    const without = invitationFile(entry, "en").replace(/BEGIN:VTIMEZONE[\s\S]*END:VTIMEZONE\r\n/, "");
    expect(instantsIn(without)).not.toEqual([[entry.startsAt, entry.endsAt]]);
  });

  test("of universal time brings no zone", () => {
    for (const zone of [undefined, "UTC"]) {
      const text = invitationFile(entryOf({ zone }), "en");
      expect(text).not.toContain("VTIMEZONE");
      expect(text).toContain("DTSTART:20270310T140000Z\r\nDTEND:20270310T153000Z\r\n");
    }
  });
});

describe("any instant in any zone", () => {
  const someTime = fc.integer({ min: Date.parse("2024-01-01") / 1000, max: Date.parse("2032-12-31") / 1000 });
  const changes = [
    "2026-03-29T01:00Z",
    "2026-10-25T01:00Z",
    "2026-03-08T07:00Z",
    "2026-11-01T06:00Z",
    "2026-04-04T15:00Z",
    "2026-10-03T15:30Z",
    "2027-02-07T02:00Z",
    "2027-03-14T02:00Z",
    "2024-02-29T18:00Z",
    "2024-10-06T04:00Z",
  ].map((change) => Date.parse(change) / 1000);
  const nearChange = fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -12 * 12, max: 12 * 12 }))
    .map(([change, fives]) => change + fives * 300);
  const changing = fc.constantFrom(
    "Europe/Zurich",
    "Europe/Dublin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Asia/Almaty",
    "America/Asuncion",
  );
  const entries = (zones: fc.Arbitrary<string>, seconds: fc.Arbitrary<number>) =>
    fc.tuple(zones, seconds, fc.integer({ min: 1, max: 72 * 60 })).map(([zone, start, minutes]) =>
      entryOf({
        zone,
        startsAt: new Date(start * 1000).toISOString(),
        endsAt: new Date((start + minutes * 60) * 1000).toISOString(),
      }),
    );
  const holds = (entry: CalendarEntry) => {
    expect(instantsIn(invitationFile(entry, "en"))).toEqual([[entry.startsAt, entry.endsAt]]);
  };

  test("is the one that another library computes", () => {
    fc.assert(fc.property(entries(fc.constantFrom(...timeZones()), someTime), holds), { numRuns: 400 });
  });

  test("is so around changes of clock", () => {
    fc.assert(fc.property(entries(changing, nearChange), holds), { numRuns: 600 });
  });

  test("is so for many entries under one zone each", () => {
    const few = fc.array(entries(fc.constantFrom("Europe/Zurich", "Pacific/Apia", "UTC"), someTime), {
      minLength: 1,
      maxLength: 6,
    });
    const file = (all: readonly CalendarEntry[]) =>
      calendarFile({ name: "Briefings", language: "en", source: "https://baraza.example/a.ics", entries: all });
    fc.assert(
      fc.property(few, (all) => {
        expect(instantsIn(file(all))).toEqual(all.map(({ startsAt, endsAt }) => [startsAt, endsAt]));
        const zones = new Set(all.map(({ zone }) => zone).filter((zone) => zone !== "UTC"));
        expect(linesOf(file(all), "BEGIN:VTIMEZONE")).toHaveLength(zones.size);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the text of an entry", () => {
  test("is folded within 75 bytes, between characters, and comes through whole in any script", () => {
    const title = `${"جلسة إحاطة، ".repeat(20)}🕊 通报会; one, two \\ three`;
    const description = `${title}\r\n${"семинар ".repeat(60)}\nhttps://baraza.example/ar/briefings`;
    const text = invitationFile(entryOf({ title, description, place: title, zone: "Asia/Beirut" }), "ar");
    const lines = text.split("\r\n");
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n�]/.test(line))).toEqual([]);
    const [event] = eventsIn(text);
    expect([event?.summary, event?.location]).toEqual([title, title]);
    expect(event?.description).toBe(description.replaceAll("\r\n", "\n"));
    expect(linesOf(text, "SUMMARY;LANGUAGE=ar:")).toHaveLength(1);
  });

  test("says who it is from and how to take it, and nothing of a calendar to subscribe to", () => {
    const text = invitationFile(entryOf({ organizer: "no-reply@baraza.example" }), "en");
    expect(text).toContain("METHOD:PUBLISH\r\n");
    expect(text).toContain("ORGANIZER:mailto:no-reply@baraza.example\r\n");
    expect(text).not.toMatch(/^(X-WR-CALNAME|SOURCE|REFRESH-INTERVAL|CATEGORIES|URL)/m);
    const cancelled = invitationFile(entryOf({ status: "CANCELLED", sequence: 4 }), "en");
    expect(cancelled).toMatch(/METHOD:CANCEL\r\n[\s\S]*SEQUENCE:4\r\n[\s\S]*STATUS:CANCELLED\r\n/);
  });

  test("has the same zone from one hour to the next", () => {
    const at = (startsAt: number) =>
      invitationFile(entryOf({ zone: "Europe/Zurich", startsAt: new Date(startsAt).toISOString() }), "en");
    const zoneIn = (text: string) => /BEGIN:VTIMEZONE[\s\S]*END:VTIMEZONE/.exec(text)?.[0];
    const start = Date.parse("2027-03-10T13:00:00Z");
    expect(zoneIn(at(start + hour))).toBe(zoneIn(at(start)));
  });
});
