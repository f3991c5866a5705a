import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "#shared/languages.ts";
import { speak } from "#shared/speech.ts";
import {
  dateOnly,
  deadlineInWords,
  instantAt,
  instantInWords,
  isTimeZone,
  localAt,
  momentRows,
  offsetOf,
  timeLeft,
  timeZones,
} from "#shared/time.ts";
import { type SharedKey, sharedWords } from "#shared/words.ts";

const s = await speak<SharedKey>("en", sharedWords);
const instants = fc.date({ min: new Date("1995-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });

describe("zones", () => {
  test.each(["Europe/Zurich", "Pacific/Apia", "Asia/Kathmandu", "Asia/Katmandu", "America/Argentina/Ushuaia", "UTC"])(
    "%s is a zone",
    (zone) => expect(isTimeZone(zone)).toBe(true),
  );

  test.each(["", "+05:00", "Mars/Olympus", "Europe/Zurich ", "Europe", "../etc/passwd", "5"])("%j is none", (zone) =>
    expect(isTimeZone(zone)).toBe(false),
  );

  test("whatever is typed is a zone or none", () => {
    expect(() =>
      fc.assert(fc.property(fc.string({ unit: "binary" }), (typed) => !isTimeZone(`/${typed}`))),
    ).not.toThrow();
  });

  test("those to choose from are zones, each once, under their present names", () => {
    const zones = timeZones();
    expect(zones.filter((zone) => !isTimeZone(zone))).toEqual([]);
    expect(new Set(zones).size).toBe(zones.length);
    expect(zones.length).toBeGreaterThan(400);
    expect(zones[0]).toBe("UTC");
    expect(zones).toEqual(expect.arrayContaining(["Asia/Kathmandu", "Asia/Kolkata", "Europe/Kyiv", "Asia/Yangon"]));
    expect(zones.filter((zone) => /Katmandu|Calcutta|Kiev|Rangoon/.test(zone))).toEqual([]);
  });
});

describe("offsets", () => {
  test.each([
    ["2030-01-26T12:00:00Z", "Europe/Zurich", "UTC+1"],
    ["2030-07-26T12:00:00Z", "Europe/Zurich", "UTC+2"],
    ["2030-01-26T12:00:00Z", "Asia/Kathmandu", "UTC+5:45"],
    ["2030-01-26T12:00:00Z", "America/New_York", "UTC−5"],
    ["2030-01-26T12:00:00Z", "America/St_Johns", "UTC−3:30"],
    ["2011-12-29T12:00:00Z", "Pacific/Apia", "UTC−10"],
    ["2011-12-31T12:00:00Z", "Pacific/Apia", "UTC+14"],
    ["2030-01-26T12:00:00Z", "UTC", "UTC"],
    ["2030-01-26T12:00:00Z", "Africa/Abidjan", "UTC"],
  ])("at %s %s is %s", (instant, zone, offset) => {
    expect(offsetOf(instant, zone)).toBe(offset);
  });

  test("and the time told differ from UTC by the same, in every zone at every instant", () => {
    const minutes = (words: string) => Date.parse(`${words.replace(/^\w+, | at|\(.*$/g, "")} UTC`) / 60_000;
    const ahead = (offset: string) => {
      const [, sign, hours = 0, more = 0] = /([+−])(\d+)(?::(\d+))?/.exec(offset) ?? [];
      return (sign === "−" ? -1 : 1) * (Number(hours) * 60 + Number(more));
    };
    const agrees = fc.property(instants, fc.constantFrom(...timeZones()), (instant, zone) => {
      const there = minutes(instantInWords(s, instant, zone));
      expect(there - minutes(instantInWords(s, instant))).toBe(ahead(offsetOf(instant, zone)));
    });
    fc.assert(agrees, { numRuns: 300 });
    expect.hasAssertions();
  });
});

describe("an instant in words", () => {
  test.each([
    ["2030-03-31T00:59:59Z", "Sunday, 31 March 2030 at 01:59 (Europe/Zurich, UTC+1)"],
    ["2030-03-31T01:00:00Z", "Sunday, 31 March 2030 at 03:00 (Europe/Zurich, UTC+2)"],
    ["2030-10-27T00:59:59Z", "Sunday, 27 October 2030 at 02:59 (Europe/Zurich, UTC+2)"],
    ["2030-10-27T01:00:00Z", "Sunday, 27 October 2030 at 02:00 (Europe/Zurich, UTC+1)"],
  ])("tells the two sides of a change of clocks apart: %s", (instant, words) => {
    expect(instantInWords(s, instant, "Europe/Zurich")).toBe(words);
  });

  test.each([
    ["en", "Sunday, 27 January 2030 at 00:00 (America/New York, UTC−5)"],
    ["fr", "dimanche 27 janvier 2030 à 00:00 (America/New York, UTC−5)"],
    ["es", "domingo, 27 de enero de 2030, 00:00 (America/New York, UTC−5)"],
    ["ru", "воскресенье, 27 января 2030 г. в 00:00 (America/New York, UTC−5)"],
    ["zh", "2030年1月27日星期日 00:00（America/New York，UTC−5）"],
    ["ar", "الأحد، 27 يناير 2030 في 00:00 (\u2066America/New York, UTC−5\u2069)"],
  ] as const)("is spoken in %s", async (language, words) => {
    const speech = await speak<SharedKey>(language, sharedWords);
    expect(instantInWords(speech, "2030-01-27T05:00:00Z", "America/New_York")).toBe(words);
  });

  test("is the next day where the day is one ahead", () => {
    expect(instantInWords(s, "2030-01-26T10:00:00Z", "Pacific/Apia")).toContain("26 January 2030 at 23:00");
    expect(dateOnly("en", "2030-01-26T11:00:00Z", "Pacific/Apia")).toBe("27 January 2030");
    expect(dateOnly("en", "2030-01-26T11:00:00Z")).toBe("26 January 2030");
  });
});

describe("what is left", () => {
  test.each([
    ["2030-01-03T05:59:59Z", "2 days, 5 hours"],
    ["2030-01-03T00:59:59Z", "2 days"],
    ["2030-01-01T23:59:59Z", "23 hours, 59 minutes"],
    ["2030-01-01T01:00:00Z", "1 hour"],
    ["2030-01-01T00:59:59Z", "59 minutes"],
    ["2030-01-01T00:00:59Z", "less than a minute"],
    ["2030-01-01T00:00:00Z", "This time has passed"],
    ["2029-01-01T00:00:00Z", "This time has passed"],
  ])("until %s is %s", (until, words) => {
    expect(timeLeft(s, "2030-01-01T00:00:00Z", until)).toBe(words);
  });

  test("is never told as more than it is, nor as much less", () => {
    const unit = { day: 86_400_000, hour: 3_600_000, minute: 60_000 };
    const told = (words: string) =>
      [...words.matchAll(/(\d+) (day|hour|minute)/g)].reduce(
        (sum, [, count, name]) => sum + Number(count) * unit[name as keyof typeof unit],
        0,
      );
    const now = new Date("2030-01-01T00:00:00Z");
    const honest = fc.property(fc.integer({ min: 1, max: 900 * unit.day }), (left) => {
      const milliseconds = told(timeLeft(s, now, new Date(now.getTime() + left)));
      expect(milliseconds).toBeLessThanOrEqual(left);
      expect(left - milliseconds).toBeLessThan(left >= unit.day ? unit.hour : unit.minute);
    });
    fc.assert(honest);
    expect.hasAssertions();
  });

  test.each([
    ["ar", "يومان وساعتان"],
    ["zh", "2天2小时"],
    ["fr", "2\u00a0jours et 2\u00a0heures"],
    ["ru", "2 дня 2 часа"],
    ["es", "2 días y 2 horas"],
  ] as const)("is spoken in %s", async (language, words) => {
    const speech = await speak<SharedKey>(language, sharedWords);
    expect(timeLeft(speech, "2030-01-01T00:00:00Z", "2030-01-03T02:00:00Z")).toBe(words);
  });
});

describe("a deadline", () => {
  const instant = "2030-01-26T22:59:00Z";
  const now = "2030-01-25T22:59:00Z";

  test("is told where it was set, in universal time, where the reader is, and by what is left", () => {
    const lines = deadlineInWords(s, { instant, zone: "Europe/Zurich", now, readerZone: "Asia/Kathmandu" });
    expect(lines).toEqual([
      ["Time of the forum", "Saturday, 26 January 2030 at 23:59 (Europe/Zurich, UTC+1)"],
      ["Universal time", "Saturday, 26 January 2030 at 22:59 (UTC)"],
      ["Your time", "Sunday, 27 January 2030 at 04:44 (Asia/Kathmandu, UTC+5:45)"],
      ["Time left", "1 day"],
    ]);
  });

  test.each(["Europe/Zurich", "UTC", undefined])("says nothing twice to a reader in %s", (readerZone) => {
    const labels = deadlineInWords(s, { instant, zone: "Europe/Zurich", now, readerZone }).map(([label]) => label);
    expect(labels).toEqual(["Time of the forum", "Universal time", "Time left"]);
  });

  test.each(languages)("has all its words in %s", async (language) => {
    const speech = await speak<SharedKey>(language, sharedWords);
    const lines = deadlineInWords(speech, { instant, zone: "Pacific/Apia", now, readerZone: "Africa/Nairobi" });
    expect(lines.flat().filter((words) => words.trim() === "")).toEqual([]);
    expect(lines).toHaveLength(4);
  });
});

describe("the moment of a session", () => {
  const startsAt = "2030-01-26T22:30:00.000Z";

  test("is told where it was set, in universal time and in the reader's, without what is left", () => {
    expect(momentRows(s, { startsAt, zone: "Europe/Zurich", readerZone: "Asia/Kathmandu" })).toEqual([
      ["Time of the session", "Saturday, 26 January 2030 at 23:30 (Europe/Zurich, UTC+1)"],
      ["Universal time", "Saturday, 26 January 2030 at 22:30 (UTC)"],
      ["Your time", "Sunday, 27 January 2030 at 04:15 (Asia/Kathmandu, UTC+5:45)"],
    ]);
  });

  test.each(["UTC", undefined])("is told once when everybody is in one zone, also to a reader in %s", (readerZone) => {
    expect(momentRows(s, { startsAt, zone: "UTC", readerZone })).toEqual([
      ["Universal time", "Saturday, 26 January 2030 at 22:30 (UTC)"],
    ]);
  });
});

describe("local times", () => {
  const changing = ["Pacific/Apia", "Asia/Kathmandu", "America/Los_Angeles", "Europe/Zurich", "Australia/Lord_Howe"];
  const zones = fc.constantFrom(...changing, ...timeZones());
  const seconds = fc.integer({ min: Date.parse("1995-01-01") / 1000, max: Date.parse("2100-01-01") / 1000 });
  const changes = [
    ["Pacific/Apia", "2011-12-30T10:00:00Z"],
    ["Asia/Kathmandu", "1985-12-31T18:30:00Z"],
    ["America/Los_Angeles", "2030-03-10T10:00:00Z"],
    ["America/Los_Angeles", "2030-11-03T09:00:00Z"],
    ["Europe/Zurich", "2030-03-31T01:00:00Z"],
    ["Europe/Zurich", "2030-10-27T01:00:00Z"],
    ["Australia/Lord_Howe", "2030-04-06T15:00:00Z"],
    ["Australia/Lord_Howe", "2030-10-05T15:30:00Z"],
  ] as const;
  /** Moments anywhere, and those within a day and a half of a change of clocks. */
  const moments = fc.oneof(
    fc.tuple(seconds, zones),
    fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: -36 * 3600, max: 36 * 3600 }))
      .map(([[zone, at], beside]) => [Date.parse(at) / 1000 + beside, zone] as [number, string]),
  );

  test.each([
    ["2030-01-26T23:59:59", "Pacific/Apia", "2030-01-26T10:59:59.000Z"],
    ["2030-01-26T23:59:59", "America/Los_Angeles", "2030-01-27T07:59:59.000Z"],
    ["2030-01-26T23:59", "Asia/Kathmandu", "2030-01-26T18:14:00.000Z"],
    ["2030-03-31T01:59:59", "Europe/Zurich", "2030-03-31T00:59:59.000Z"],
    ["2030-03-31T03:00", "Europe/Zurich", "2030-03-31T01:00:00.000Z"],
    ["2030-10-27T01:59:59", "Europe/Zurich", "2030-10-26T23:59:59.000Z"],
    ["2030-10-27T03:00", "Europe/Zurich", "2030-10-27T02:00:00.000Z"],
    ["2011-12-29T23:59:59", "Pacific/Apia", "2011-12-30T09:59:59.000Z"],
    ["2011-12-31T00:00", "Pacific/Apia", "2011-12-30T10:00:00.000Z"],
    ["2030-01-26T23:59:00.000", "UTC", "2030-01-26T23:59:00.000Z"],
  ])("%s in %s is %s", (local, zone, instant) => {
    expect(instantAt(local, zone)).toEqual({ instant });
  });

  test.each([
    ["2030-03-31T02:30", "Europe/Zurich", ["2030-03-31T00:30:00.000Z", "2030-03-31T01:30:00.000Z"]],
    ["2030-03-10T02:00", "America/Los_Angeles", ["2030-03-10T09:00:00.000Z", "2030-03-10T10:00:00.000Z"]],
    ["2030-10-06T02:15", "Australia/Lord_Howe", ["2030-10-05T15:15:00.000Z", "2030-10-05T15:45:00.000Z"]],
    ["2011-12-30T12:00", "Pacific/Apia", ["2011-12-29T22:00:00.000Z", "2011-12-30T22:00:00.000Z"]],
  ])("%s is never shown in %s", (local, zone, instants) => {
    expect(instantAt(local, zone)).toEqual({ problem: "never", instants });
  });

  test.each([
    ["2030-10-27T02:30", "Europe/Zurich", ["2030-10-27T00:30:00.000Z", "2030-10-27T01:30:00.000Z"]],
    ["2030-11-03T01:00", "America/Los_Angeles", ["2030-11-03T08:00:00.000Z", "2030-11-03T09:00:00.000Z"]],
    ["2030-04-07T01:45", "Australia/Lord_Howe", ["2030-04-06T14:45:00.000Z", "2030-04-06T15:15:00.000Z"]],
  ])("%s is shown twice in %s", (local, zone, instants) => {
    expect(instantAt(local, zone)).toEqual({ problem: "twice", instants });
  });

  test.each(["", "2030-01-26", "2030-02-30T10:00", "2030-01-26T24:00", "2030-01-26T10:60", "30-01-26T10:00", "x", "🕊"])(
    "%j is no time",
    (local) => expect(instantAt(local, "UTC")).toEqual({ problem: "not_a_date" }),
  );

  test("lead back to their instant, which is one of two where a clock shows the time twice", () => {
    const back = fc.property(moments, ([second, zone]) => {
      const instant = new Date(second * 1000).toISOString();
      const found = instantAt(localAt(instant, zone), zone);
      if ("instant" in found) expect(found.instant).toBe(instant);
      else expect(found).toMatchObject({ problem: "twice", instants: expect.arrayContaining([instant]) });
    });
    fc.assert(back, { numRuns: 500 });
    expect.hasAssertions();
  });

  test("are what clocks show at the instant that is found, and never shown where none is", () => {
    const shown = (instant: string, zone: string) =>
      new Intl.DateTimeFormat("sv", { timeZone: zone, dateStyle: "short", timeStyle: "medium" }).format(
        new Date(instant),
      );
    const right = fc.property(moments, ([second, zone]) => {
      const local = new Date(second * 1000).toISOString().slice(0, 19);
      const found = instantAt(local, zone);
      const instants: readonly string[] =
        "instant" in found ? [found.instant] : "instants" in found ? found.instants : [];
      expect(instants.length).toBeGreaterThan(0);
      const same = instants.map((instant) => shown(instant, zone).replace(" ", "T") === local);
      expect(new Set(same)).toEqual(new Set(["problem" in found ? found.problem === "twice" : true]));
    });
    fc.assert(right, { numRuns: 500 });
    expect.hasAssertions();
  });
});
