import { beforeAll, describe, expect, it } from "vitest";
import { coverageOf, spansOf } from "#functions/briefings/planning/coverage.ts";
import { briefingWarnings } from "#functions/briefings/planning/warnings.ts";
import { peopledRegions, regionPlaces } from "#shared/briefings/region-places.ts";
import { deskRegionOf } from "#shared/countries.ts";
import { languages } from "#shared/languages.ts";
import { aheadOfUtc, isTimeZone } from "#shared/time.ts";
import { type BriefingsWorld, newBriefing, newSession, openBriefings } from "#test/support/briefings.ts";
import { planned, sentSession } from "./plans.ts";

const now = new Date("2027-01-04T09:00:00.000Z");
const hour = 3_600_000;
const sessionAt = (startsAt: string, hours = 1, id = "s1") =>
  newSession(now, { id, startsAt, endsAt: new Date(Date.parse(startsAt) + hours * hour).toISOString() });
const reachesOf = (sessions: ReturnType<typeof sessionAt>[], regions = ["global" as const]) =>
  Object.fromEntries(coverageOf({ regions, sessions }).regions.map(({ region, reach }) => [region, reach]));
const hoursIn = (country: string, sessions: ReturnType<typeof sessionAt>[]) =>
  coverageOf({ regions: ["global"], sessions })
    .regions.flatMap(({ places }) => places)
    .find((place) => place.country === country);

describe("the places of regions", () => {
  it.each(peopledRegions)("of %s lie there, from west to east", (region) => {
    const places = regionPlaces[region];
    expect(places.every(({ country }) => deskRegionOf(country) === region)).toBe(true);
    expect(places.every(({ zone }) => isTimeZone(zone))).toBe(true);
    const ahead = places.map(({ zone }) => aheadOfUtc(Date.parse("2027-01-15T00:00:00Z"), zone));
    expect(ahead).toEqual(ahead.toSorted((a, b) => a - b));
    expect(new Set(places.map(({ country }) => country)).size).toBe(places.length);
  });
});

describe("the local hours of sessions", () => {
  it("are told by the clocks of each place, with the day, over the date line too", () => {
    const [session] = [sessionAt("2027-01-20T22:30:00.000Z")];
    expect(hoursIn("WS", [session])).toMatchObject({
      zone: "Pacific/Apia",
      covered: true,
      hours: [{ session: "s1", startsAt: "2027-01-21T11:30", endsAt: "2027-01-21T12:30", good: true }],
    });
    expect(hoursIn("NP", [session])?.hours).toMatchObject([{ startsAt: "2027-01-21T04:15", good: false }]);
    expect(hoursIn("US", [session])?.hours).toMatchObject([{ startsAt: "2027-01-20T17:30", good: true }]);
    expect(hoursIn("KE", [session])?.hours).toMatchObject([{ startsAt: "2027-01-21T01:30", good: false }]);
    expect(hoursIn("CH", [session])?.hours).toMatchObject([{ startsAt: "2027-01-20T23:30", good: false }]);
  });

  it.each([
    ["2027-01-20T05:00:00.000Z", 1, true],
    ["2027-01-20T04:59:00.000Z", 1, false],
    ["2027-01-20T16:00:00.000Z", 1, true],
    ["2027-01-20T16:01:00.000Z", 1, false],
    ["2027-01-20T05:00:00.000Z", 12, true],
    ["2027-01-20T16:30:00.000Z", 12, false],
  ])("from %s for %s h in Nairobi are good: %s", (startsAt, hours, good) => {
    expect(hoursIn("KE", [sessionAt(startsAt, hours)])?.covered).toBe(good);
  });

  it("follow clocks that change: the same hour of Greenwich is good in winter and not in summer", () => {
    expect(hoursIn("CH", [sessionAt("2027-01-20T18:00:00.000Z")])?.covered).toBe(true);
    expect(hoursIn("CH", [sessionAt("2027-07-20T18:00:00.000Z")])?.covered).toBe(false);
  });

  it("cover a region wholly, partly or not at all, and leave out what is cancelled", () => {
    const noon = sessionAt("2027-01-20T12:00:00.000Z");
    expect(reachesOf([noon])).toEqual({
      africa: "all",
      arab_states: "all",
      asia_pacific: "some",
      europe_north_america: "some",
      latin_america_caribbean: "some",
    });
    expect(reachesOf([{ ...noon, cancelled: true }])).toMatchObject({ africa: "none", asia_pacific: "none" });
    expect(coverageOf({ regions: ["africa"], sessions: [noon] }).regions.map(({ region }) => region)).toEqual([
      "africa",
    ]);
  });

  it("suggest the hours at which one more would help most", () => {
    const { suggestion } = coverageOf({ regions: ["asia_pacific"], sessions: [sessionAt("2027-01-20T09:00:00.000Z")] });
    expect(suggestion).toEqual({ hours: [0, 1, 2, 3, 4, 5, 6, 19, 20, 21, 22, 23], places: 2 });
    const all = [sessionAt("2027-01-20T04:00:00.000Z"), sessionAt("2027-01-20T21:00:00.000Z", 1, "s2")];
    expect(coverageOf({ regions: ["asia_pacific"], sessions: all }).suggestion).toBeUndefined();
  });
});

describe("hours of the day", () => {
  it.each([
    [[9], ["09:00"]],
    [
      [3, 4, 5, 9],
      ["03:00–05:00", "09:00"],
    ],
    [[0, 1, 22, 23], ["22:00–01:00"]],
    [Array.from({ length: 24 }, (_, hour) => hour), ["00:00–23:00"]],
  ])("%j are told as %j", (hours, spans) => {
    expect(spansOf(hours)).toEqual(spans);
  });
});

describe("warnings", () => {
  const of = (changes: Parameters<typeof newBriefing>[1] = {}, sessions = [sessionAt("2027-02-20T12:00:00.000Z")]) =>
    briefingWarnings({ ...newBriefing(now, changes), sessions }, now);
  const codes = (...asked: Parameters<typeof of>) => of(...asked).map(({ code }) => code);
  const inAll = Object.fromEntries(languages.map((language) => [language, "x"]));

  it("name what is missing", () => {
    expect(of({ regions: ["africa"] })).toEqual([
      { code: "missing_languages", field: "title", languages: ["ar", "zh", "ru", "es"] },
      { code: "missing_languages", field: "summary", languages: ["ar", "zh", "fr", "ru", "es"] },
      { code: "not_spoken", languages: ["ar", "zh", "ru", "es"] },
    ]);
    expect(codes({}, [])).toContain("no_session");
  });

  it("are none where all is well, and none of what is over or cancelled", () => {
    const session = { ...sessionAt("2027-02-20T12:00:00.000Z"), interpretation: [...languages] };
    const whole = { title: inAll, summary: inAll, regions: ["africa" as const] };
    expect(of(whole, [session])).toEqual([]);
    expect(of({ status: "cancelled" })).toEqual([]);
    expect(of({}, [sessionAt("2027-01-01T12:00:00.000Z")])).toEqual([]);
  });

  it("tell of short notice to the day", () => {
    expect(of({}, [sessionAt("2027-01-25T09:00:00.000Z")]).find(({ code }) => code === "short_notice")).toBeUndefined();
    expect(of({}, [sessionAt("2027-01-25T08:59:59.000Z")])).toContainEqual({ code: "short_notice", days: 20 });
  });

  it("tell of one band of the day, over midnight too, while some place is not covered", () => {
    const [late, early] = [sessionAt("2027-02-20T23:00:00.000Z"), sessionAt("2027-02-22T01:30:00.000Z", 1, "s2")];
    expect(codes({}, [late, early])).toContain("one_band");
    expect(codes({}, [late, sessionAt("2027-02-22T11:30:00.000Z", 1, "s2")])).not.toContain("one_band");
    expect(codes({ regions: ["africa"] })).not.toContain("one_band");
  });

  it("tell of captions, telephone, links and interpreters that are wanting", () => {
    const bare = { ...sessionAt("2027-01-12T12:00:00.000Z"), captions: [], dialIn: "", joiningLink: "" };
    const late = { ...bare, interpretersBy: "2027-01-03T00:00:00.000Z" };
    expect(codes({}, [late])).toEqual(
      expect.arrayContaining(["no_captions", "no_dial_in", "no_link", "interpreters_late"]),
    );
    expect(codes({}, [{ ...late, interpretation: [] }])).not.toContain("interpreters_late");
  });
});

describe("as programs and officers see it", () => {
  let world: BriefingsWorld;
  beforeAll(async () => {
    world = await openBriefings();
  });

  it("on the page, by signs and words, and in the API alike", async () => {
    const id = await planned(world, {
      regions: ["asia_pacific"],
      sessions: [
        sentSession(now, {
          startsAt: "2027-01-20T03:00:00.000Z",
          endsAt: "2027-01-20T04:00:00.000Z",
          interpretersBy: undefined,
        }),
        sentSession(now, {
          startsAt: "2027-01-20T22:30:00.000Z",
          endsAt: "2027-01-20T23:30:00.000Z",
          interpretersBy: undefined,
        }),
      ],
    });
    const { body } = await world.get(`/api/briefings/${id}/coverage`, world.staff.officer);
    expect(body.regions).toMatchObject([{ region: "asia_pacific", reach: "all" }]);
    const page = await world.browserOf(world.staff.officer).get(`/en/desk/briefings/${id}`);
    const html = await page.text();
    expect(html).toContain('data-region="asia_pacific" data-reach="all"');
    const good = [...html.matchAll(/data-good="true"/g)].length;
    const hours = body.regions[0].places.flatMap(({ hours }: { hours: { good: boolean }[] }) => hours);
    expect(good).toBe(hours.filter((one: { good: boolean }) => one.good).length);
    expect(good).toBe([...html.matchAll(/✓ \d\d:\d\d–\d\d:\d\d/g)].length);
    expect(html).toContain("08:45–09:45");
  });
});
