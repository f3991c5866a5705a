import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Call, phaseOf, takenUntil } from "#shared/forums.ts";
import { shifted } from "#shared/shifted-time.ts";
import { instantAt, localAt } from "#shared/time.ts";
import { daysFrom, type ForumsWorld, forumsWorld, newCall } from "#test/support/forums.ts";
import { callIn, freshId } from "./paths.ts";

let world: ForumsWorld;
beforeAll(async () => {
  world = await forumsWorld();
});

const at = (local: string, zone: string) => {
  const found = instantAt(local, zone);
  if (!("instant" in found)) throw new Error(`${local} in ${zone} is not one instant`);
  return found.instant;
};
const shortOf = (instant: string, milliseconds: number) => new Date(Date.parse(instant) - milliseconds);

describe("a call is open from its first instant to its last, wherever the clock hangs", () => {
  it.each([
    ["Pacific/Apia", "2030-01-26T23:59:59", "2030-01-26T10:59:59.000Z"],
    ["America/Los_Angeles", "2030-01-26T23:59:59", "2030-01-27T07:59:59.000Z"],
    // The night in which clocks go forward, and the one in which they go back.
    ["Europe/Zurich", "2030-03-31T23:59:59", "2030-03-31T21:59:59.000Z"],
    ["Europe/Zurich", "2030-10-27T23:59:59", "2030-10-27T22:59:59.000Z"],
    ["America/Los_Angeles", "2030-03-10T23:59:59", "2030-03-11T06:59:59.000Z"],
    ["Australia/Lord_Howe", "2030-04-07T23:59:59", "2030-04-07T13:29:59.000Z"],
  ])("%s, closing at %s", (zone, local, instant) => {
    expect(at(local, zone)).toBe(instant);
    expect(localAt(instant, zone)).toBe(local);
    const call = {
      status: "announced",
      opensAt: "2029-01-01T00:00:00.000Z",
      closesAt: instant,
      graceMinutes: 0,
    } as const;
    expect(phaseOf(call, shortOf(instant, 1000))).toBe("open");
    expect(phaseOf(call, shortOf(instant, 1))).toBe("open");
    expect(phaseOf(call, shortOf(instant, 0))).toBe("closed");
    expect(phaseOf({ ...call, graceMinutes: 10 }, shortOf(instant, -599_999))).toBe("open");
    expect(phaseOf({ ...call, graceMinutes: 10 }, shortOf(instant, -600_000))).toBe("closed");
  });

  it("through the API, a second before and at the instant itself", async () => {
    const forum = await world.announce({ id: freshId("forum") });
    const now = world.connection.now();
    const opensAt = daysFrom(now, 1);
    const closesAt = daysFrom(now, 2);
    const place = await world.planCall(forum, { id: freshId("call"), opensAt, closesAt });
    await world.insist(world.decide(place, "publish", { text: { en: "." } }));
    const phaseAt = async (instant: Date) => {
      await world.passTo(instant.toISOString());
      return (await world.get(`/api/forums/${place.replace("/", "/calls/")}`)).body.phase;
    };
    expect(await phaseAt(shortOf(opensAt, 1))).toBe("announced");
    expect(await phaseAt(shortOf(opensAt, 0))).toBe("open");
    expect(await phaseAt(shortOf(closesAt, 1))).toBe("open");
    expect(await phaseAt(shortOf(closesAt, 0))).toBe("closed");
    expect((await world.callAt(place)).status).toBe("announced");
  });

  it("for every call and instant: never open outside its time, and closed for good", () => {
    const instant = fc.integer({ min: Date.parse("2026-01-01T00:00:00Z"), max: Date.parse("2040-01-01T00:00:00Z") });
    fc.assert(
      fc.property(instant, instant, instant, fc.integer({ min: 0, max: 1440 }), (opens, length, now, graceMinutes) => {
        const call = {
          status: "announced" as const,
          opensAt: new Date(opens).toISOString(),
          closesAt: new Date(opens + (length % 10_000_000_000) + 1).toISOString(),
          graceMinutes,
        };
        const end = Date.parse(takenUntil(call));
        expect(end - Date.parse(call.closesAt)).toBe(graceMinutes * 60_000);
        const expected = now < opens ? "announced" : now < end ? "open" : "closed";
        expect(phaseOf(call, new Date(now))).toBe(expected);
        for (const status of ["planned", "postponed", "cancelled", "in_decision", "decided", "archived"] as const)
          expect(phaseOf({ ...call, status }, new Date(now))).toBe(status);
      }),
    );
  });

  it("dates of a copied cycle keep their time of day, over any change of clock", () => {
    const zones = [
      "UTC",
      "Europe/Zurich",
      "America/Los_Angeles",
      "Pacific/Apia",
      "Asia/Kathmandu",
      "Australia/Lord_Howe",
    ];
    const instant = fc.integer({ min: Date.parse("2026-01-01T00:00:00Z"), max: Date.parse("2032-01-01T00:00:00Z") });
    fc.assert(
      fc.property(
        instant,
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: -40, max: 400 }),
        (milliseconds, zone, years, days) => {
          const from = new Date(Math.floor(milliseconds / 1000) * 1000).toISOString();
          const to = shifted(from, zone, { years, days });
          const time = (one: string) => localAt(one, zone).slice(11).padEnd(8, ":00");
          const wanted = instantAt(`${localAt(to, zone).slice(0, 10)}T${time(from)}`, zone);
          if ("instant" in wanted) expect(time(to)).toBe(time(from));
          else expect("instants" in wanted && wanted.instants).toContain(to);
        },
      ),
      { numRuns: 300 },
    );
    expect(shifted("2028-02-29T12:00:00.000Z", "UTC", { years: 1, days: 0 })).toBe("2029-02-28T12:00:00.000Z");
    // Half past two does not exist that night in Zurich.
    expect(shifted("2029-03-31T00:30:00.000Z", "Europe/Zurich", { years: 1, days: 0 })).toBe(
      "2030-03-31T01:30:00.000Z",
    );
  });
});

const errorsOf = ({ body }: { body: { errors?: { field: string; code: string }[] } }) =>
  Object.fromEntries((body.errors ?? []).map(({ field, code }) => [field, code]));

describe("dates that contradict each other are refused by their fields", () => {
  const wrong: [string, (now: Date) => object, Record<string, string>][] = [
    ["closing before opening", (now) => ({ closesAt: daysFrom(now, -2) }), { closesAt: "before_opening" }],
    ["closing at the instant of opening", (now) => ({ closesAt: daysFrom(now, -1) }), { closesAt: "before_opening" }],
    ["an answer before the closing", (now) => ({ decisionDue: daysFrom(now, 60) }), { decisionDue: "before_closing" }],
    [
      "an answer within the grace",
      (now) => ({ graceMinutes: 1440, decisionDue: daysFrom(now, 61) }),
      { decisionDue: "before_closing" },
    ],
    [
      "nominations before the answer",
      (now) => ({ nominationsUntil: daysFrom(now, 119) }),
      { nominationsUntil: "before_decision" },
    ],
    [
      "substitutions before nominations",
      (now) => ({ substitutionsUntil: daysFrom(now, 149) }),
      { substitutionsUntil: "before_nominations" },
    ],
    [
      "everything after the meeting",
      (now) => ({
        decisionDue: daysFrom(now, 205),
        nominationsUntil: daysFrom(now, 206),
        substitutionsUntil: daysFrom(now, 207),
      }),
      { decisionDue: "after_event", substitutionsUntil: "after_event" },
    ],
    ["a meeting that there is not", () => ({ event: "elsewhere" }), { event: "not_a_choice" }],
    ["no word of why it cannot be extended", () => ({ extensible: false }), { notExtensibleWhy: "required" }],
    [
      "two documents of one name",
      () => ({
        documents: ["letter", "legal_proof"].map((topic) => ({
          id: "one",
          topic,
          title: {},
          need: "optional",
          orText: false,
        })),
      }),
      { documents: "repeated" },
    ],
    ["an instant that is none", () => ({ closesAt: "2030-02-30T00:00:00Z" }), { closesAt: "not_a_date" }],
    ["a zone that is none", () => ({ zone: "Mars/Olympus" }), { zone: "not_a_choice" }],
    ["an instant of another age", () => ({ closesAt: "9999-01-01T00:00:00Z" }), { closesAt: "too_far" }],
  ];

  it.each(wrong)("%s", async (_, changes, expected) => {
    const forum = await world.announce({ id: freshId("forum") });
    const call = { ...newCall(world.connection.now(), { id: freshId("call") }), ...changes(world.connection.now()) };
    const answer = await world.post(`/api/forums/${forum}/calls`, call, world.staff.officer);
    expect(answer.status).toBe(422);
    expect(errorsOf(answer)).toEqual(expected);
  });

  it("a meeting that ends before it begins", async () => {
    const forum = await world.announce({ id: freshId("forum") });
    const now = world.connection.now();
    const answer = await world.decide(forum, "move_event", {
      event: "forum-week",
      reason: "host",
      endsAt: daysFrom(now, 199),
    });
    expect(errorsOf(answer)).toEqual({ endsAt: "before_start" });
  });

  it("a call that closed before it was published, or whose forum is not announced", async () => {
    const forum = await world.plan({ id: freshId("forum") });
    const now = world.connection.now();
    const place = await world.planCall(forum, {
      id: freshId("call"),
      opensAt: daysFrom(now, -9),
      closesAt: daysFrom(now, -1),
    });
    const publish = () => world.decide(place, "publish", { text: { en: "." } });
    expect(await publish()).toMatchObject({ status: 409, body: { code: "forum_not_announced" } });
    await world.insist(world.decide(forum, "publish", { text: { en: "." } }));
    expect(errorsOf(await publish())).toEqual({ closesAt: "in_the_past" });
  });

  it("an instant of any offset is kept in universal time", async () => {
    const forum = await world.announce({ id: freshId("forum") });
    const now = world.connection.now();
    const local = `${daysFrom(now, 60).slice(0, 10)}T23:59:59+13:00`;
    const call = { ...newCall(now, { id: freshId("call") }), closesAt: local };
    const { body } = await world.post(`/api/forums/${forum}/calls`, call, world.staff.officer);
    expect(body.closesAt).toBe(new Date(local).toISOString());
  });
});

describe("an extension", () => {
  const extend = (place: string, closesAt: string, more: object = {}) =>
    world.decide(place, "extend", { reason: "more_time", closesAt, ...more });

  it("moves the closing to a later instant, counts for calendars and stays in the history", async () => {
    const place = await callIn(world, "open");
    const { closesAt, sequence } = await world.callAt(place);
    const later = new Date(Date.parse(closesAt) + 86_400_000).toISOString();
    expect(await extend(place, later)).toMatchObject({
      status: 200,
      body: {
        closesAt: later,
        sequence: sequence + 1,
        phase: "open",
        history: [{ what: "publish" }, { what: "extend", reason: "more_time", dates: { closesAt: [closesAt, later] } }],
      },
    });
  });

  it("is refused where the call cannot be extended, saying why on its page", async () => {
    const forum = await world.announce({ id: freshId("forum") });
    const why = { en: "The list lies with Member States for 30 days." };
    const place = await world.planCall(forum, { id: freshId("call"), extensible: false, notExtensibleWhy: why });
    await world.insist(world.decide(place, "publish", { text: { en: "." } }));
    const answer = await extend(place, daysFrom(world.connection.now(), 70));
    expect(answer).toMatchObject({ status: 409, body: { code: "not_extensible" } });
    const { body } = await world.get(`/api/forums/${place.replace("/", "/calls/")}`, world.staff.officer);
    expect(body.notExtensibleWhy).toEqual(why);
    expect(body.desk.decisions).not.toContain("extend");
  });

  it("is refused to an earlier or the same instant, into the past and beyond other dates", async () => {
    const place = await callIn(world, "open");
    const { closesAt } = await world.callAt(place);
    expect(errorsOf(await extend(place, closesAt))).toEqual({ closesAt: "not_later" });
    expect(errorsOf(await extend(place, new Date(Date.parse(closesAt) - 1).toISOString()))).toEqual({
      closesAt: "not_later",
    });
    const now = world.connection.now();
    expect(errorsOf(await extend(place, daysFrom(now, 120)))).toEqual({ decisionDue: "before_closing" });
    expect(await extend(place, daysFrom(now, 121), { decisionDue: daysFrom(now, 140) })).toMatchObject({ status: 200 });
  });

  it("reopens a call within two days of its closing, to the millisecond, and not later", async () => {
    const [one, other] = [await callIn(world, "closed"), await callIn(world, "closed")];
    const end = takenUntil(await world.callAt(one));
    const lastChance = Date.parse(end) + 48 * 3_600_000;
    await world.passTo(new Date(lastChance - 1).toISOString());
    expect(await extend(one, daysFrom(world.connection.now(), 5))).toMatchObject({
      status: 200,
      body: { phase: "open" },
    });
    await world.passTo(new Date(Date.parse(takenUntil(await world.callAt(other))) + 48 * 3_600_000).toISOString());
    expect(await extend(other, daysFrom(world.connection.now(), 5))).toMatchObject({
      status: 409,
      body: { code: "not_now" },
    });
  });
});

describe("what may change when", () => {
  const editing = async (phase: string, changes: object) => {
    const place = await callIn(world, phase);
    return world.decide(place, "edit", changes);
  };

  it("everything while it is planned, no dates once announced, words only once it has opened", async () => {
    const now = world.connection.now();
    const everything: Partial<Call> = { quota: 3, closesAt: daysFrom(now, 61), title: { en: "Call!" } };
    expect(await editing("planned", everything)).toMatchObject({ status: 200, body: { quota: 3 } });
    expect(errorsOf(await editing("announced", everything))).toEqual({ closesAt: "fixed" });
    expect(await editing("announced", { quota: 3 })).toMatchObject({ status: 200 });
    expect(errorsOf(await editing("open", { quota: 3, documents: [], title: { en: "!" } }))).toEqual({
      quota: "fixed",
      documents: "fixed",
    });
    expect(await editing("open", { title: { en: "Call!" }, quota: 2 })).toMatchObject({ status: 200 });
    expect(errorsOf(await editing("postponed", { quota: 5 }))).toEqual({ quota: "fixed" });
  });

  it("dates before opening by moving, later dates until they matter, and no date twice", async () => {
    const now = world.connection.now();
    const why = { reason: "clash" };
    const early = await callIn(world, "announced");
    const moved = { opensAt: daysFrom(now, 4), closesAt: daysFrom(now, 64) };
    expect(await world.decide(early, "move", { ...why, ...moved })).toMatchObject({ status: 200, body: moved });
    expect(errorsOf(await world.decide(early, "move", { ...why, ...moved }))).toEqual({ decisionDue: "not_moved" });
    expect(errorsOf(await world.decide(early, "move", { ...why, opensAt: daysFrom(now, -3) }))).toEqual({
      opensAt: "in_the_past",
    });
    const open = await callIn(world, "open");
    expect(errorsOf(await world.decide(open, "move", { ...why, closesAt: daysFrom(now, 50) }))).toEqual({
      closesAt: "fixed",
    });
    const decided = await callIn(world, "decided");
    expect(errorsOf(await world.decide(decided, "move", { ...why, decisionDue: daysFrom(now, 130) }))).toEqual({
      decisionDue: "fixed",
    });
    expect(await world.decide(decided, "move", { ...why, substitutionsUntil: daysFrom(now, 190) })).toMatchObject({
      status: 200,
    });
  });

  it("dates and place of an announced meeting with a reason only, which counts for calendars", async () => {
    const now = world.connection.now();
    const forum = await world.announce({ id: freshId("forum") });
    const dates = { startsAt: daysFrom(now, 210), endsAt: daysFrom(now, 212) };
    const quietly = { event: "forum-week", place: { en: "Geneva" }, ...dates };
    expect(errorsOf(await world.decide(forum, "change_event", quietly))).toEqual({
      startsAt: "needs_reason",
      endsAt: "needs_reason",
      place: "needs_reason",
    });
    expect(errorsOf(await world.decide(forum, "move_event", quietly))).toEqual({ reason: "required" });
    const { body } = await world.decide(forum, "move_event", { ...quietly, reason: "host" });
    expect(body.events).toMatchObject([{ ...dates, place: { en: "Geneva" }, sequence: 1 }]);
    expect(body.history.at(-1)).toMatchObject({ what: "move_event", event: "forum-week" });
    expect(Object.keys(body.history.at(-1).dates).sort()).toEqual(["forum-week.endsAt", "forum-week.startsAt"]);
  });

  it("a reason of its own needs words", async () => {
    const place = await callIn(world, "open");
    expect(errorsOf(await world.decide(place, "postpone", { reason: "other" }))).toEqual({ text: "required" });
    expect(errorsOf(await world.decide(place, "postpone", { reason: "because" }))).toEqual({ reason: "not_a_choice" });
    const answer = await world.decide(place, "postpone", { reason: "other", text: { fr: "Le bâtiment est fermé." } });
    expect(answer).toMatchObject({ status: 200, body: { phase: "postponed" } });
  });
});

describe("warnings", () => {
  it("tell of short notice, missing languages, no meeting and a short circulation, and stop nobody", async () => {
    const now = world.connection.now();
    const forum = await world.announce({ id: freshId("forum") }, []);
    const place = await world.planCall(forum, {
      id: freshId("call"),
      event: "",
      title: { en: "Call", fr: "Appel" },
      closesAt: daysFrom(now, 20.99),
      decisionDue: daysFrom(now, 40),
    });
    const path = `/api/forums/${place.replace("/", "/calls/")}`;
    const { body } = await world.get(path, world.staff.officer);
    expect(body.desk.warnings).toEqual([
      { code: "short_notice", field: "closesAt", days: 20 },
      { code: "missing_languages", field: "title", languages: ["ar", "zh", "ru", "es"] },
      { code: "no_event" },
      { code: "short_circulation", days: 19, needed: 30 },
    ]);
    expect(await world.decide(place, "publish", { text: { en: "." } })).toMatchObject({ status: 200 });
  });

  it("tell when a moved meeting no longer fits its call", async () => {
    const now = world.connection.now();
    const { forum, place } = await world.openCall({ id: freshId("call") }, { id: freshId("forum") });
    const dates = { startsAt: daysFrom(now, 100), endsAt: daysFrom(now, 101) };
    await world.insist(world.decide(forum, "move_event", { event: "forum-week", reason: "host", ...dates }));
    const path = `/api/forums/${place.replace("/", "/calls/")}`;
    const { body } = await world.get(path, world.staff.officer);
    expect(body.desk.warnings).toContainEqual({ code: "contradiction", field: "decisionDue", problem: "after_event" });
    expect(await world.decide(place, "edit", { title: { en: "Call" } })).toMatchObject({ status: 200 });
  });
});
