import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { signUpStatuses } from "#functions/briefings/briefings.ts";
import { countJob } from "#functions/briefings/desk/counting.ts";
import { nothing, tallied, together } from "#functions/briefings/places/tally.ts";
import { needKinds, type SignUp } from "#functions/briefings/sign-up.ts";
import { sessionKeyOf } from "#shared/briefings/briefing.ts";
import { deskRegionOf } from "#shared/countries.ts";
import { languages } from "#shared/languages.ts";
import { type BriefingsWorld, openBriefings } from "#test/support/briefings.ts";
import { daysFrom } from "#test/support/forums.ts";

const signUp = fc.record({
  status: fc.constantFrom(...signUpStatuses),
  country: fc.constantFrom("" as const, "KE" as const, "FR" as const, "NP" as const, "WS" as const),
  category: fc.constantFrom("" as const, "migrants" as const, "academia" as const),
  language: fc.constantFrom(...languages),
  interpretation: fc.constantFrom("" as const, ...languages),
  needs: fc.uniqueArray(fc.constantFrom(...needKinds)),
  needsConsent: fc.boolean(),
  dialIn: fc.boolean(),
}) as unknown as fc.Arbitrary<SignUp>;

const placed = ["confirmed", "attended", "no_show"];
const waits = ["requested", "waitlisted", "offered"];

describe("figures of a session", () => {
  it("are what counting by hand comes to, in whatever parts it is counted", () => {
    fc.assert(
      fc.property(fc.array(signUp, { maxLength: 30 }), fc.nat(30), (all, cut) => {
        const tally = together(tallied(nothing(), all.slice(0, cut)), tallied(nothing(), all.slice(cut)));
        const count = (test: (one: SignUp) => boolean) => all.filter(test).length;
        const mattered = (one: SignUp) => one.status !== "repeated";
        const had = (one: SignUp) => placed.includes(one.status);
        const came = (one: SignUp) => one.status === "attended";
        const waiting = (one: SignUp) => waits.includes(one.status);
        const three = (test: (one: SignUp) => boolean) => [
          count((one) => mattered(one) && test(one)),
          count((one) => had(one) && test(one)),
          count((one) => came(one) && test(one)),
        ];
        const two = (test: (one: SignUp) => boolean) => [
          count((one) => had(one) && test(one)),
          count((one) => waiting(one) && test(one)),
        ];
        expect([tally.asked, tally.placed, tally.attended]).toEqual(three(() => true));
        expect([tally.placed, tally.waiting]).toEqual(two(() => true));
        for (const status of signUpStatuses)
          expect(tally.statuses[status] ?? 0).toBe(count((one) => one.status === status));
        const none = [0, 0, 0];
        for (const region of ["africa", "europe_north_america", "asia_pacific", "none", "global"])
          expect([region, tally.by.region[region] ?? none]).toEqual([
            region,
            three(({ country }) => (country ? deskRegionOf(country) : "none") === region),
          ]);
        for (const category of ["migrants", "academia", "none"])
          expect(tally.by.category[category] ?? none).toEqual(three((one) => (one.category || "none") === category));
        for (const language of languages) {
          expect(tally.by.language[language] ?? none).toEqual(three((one) => one.language === language));
          expect(tally.interpretation[language] ?? [0, 0]).toEqual(two((one) => one.interpretation === language));
        }
        for (const need of needKinds)
          expect(tally.needs[need] ?? [0, 0]).toEqual(two((one) => one.needsConsent && one.needs.includes(need)));
        expect(tally.needs.dial_in ?? [0, 0]).toEqual(two(({ dialIn }) => dialIn));
      }),
    );
  });
});

let site: BriefingsWorld;
const id = "counted";
const key = sessionKeyOf(id, "s1");
const home = `/desk/briefings/${id}`;

beforeAll(async () => {
  site = await openBriefings();
  const startsAt = daysFrom(site.connection.now(), 30);
  await site.announce({ id }, [{ capacity: 2, startsAt, interpretersBy: daysFrom(site.connection.now(), 16) }, {}]);
  await site.place(id, { country: "KE", category: "migrants", language: "en", interpretation: "fr", dialIn: true });
  await site.place(id, { country: "NP", language: "fr", needs: ["captions"], needsConsent: true });
  await site.place(id, { interpretation: "ar", needs: ["sign_language"], needsConsent: false });
});

const page = async (path: string, token = site.staff.officer) => {
  const answer = await site.browserOf(token).get(path);
  return { status: answer.status, html: await answer.text() };
};
const figures = async () => (await site.get(`/api/briefings/${id}/figures`, site.staff.auditor)).body;

describe("what officers see counted", () => {
  it("is counted when somebody looks at old figures, once an hour, or when it is asked for", async () => {
    expect((await figures()).sessions).toEqual([]);
    expect((await page(`/en${home}/sessions/s1`)).html).toContain("data-counting");
    await site.allot();
    const { tally, sessions } = await figures();
    expect(sessions).toHaveLength(1);
    expect(tally).toMatchObject({
      asked: 3,
      placed: 2,
      waiting: 1,
      by: { region: { africa: [1, 1, 0], none: [1, 0, 0] } },
    });
    expect((await page(`/en${home}/sessions/s1`)).html).not.toContain("data-counting");
    await site.place(id);
    await page(`/en${home}/sessions/s1`);
    await site.allot();
    expect((await figures()).tally.asked).toBe(3);
    const asked = await site.browserOf(site.staff.auditor).post(`/en${home}/sessions/s1`, { decision: "count" });
    expect(asked.status).toBe(303);
    await site.allot();
    expect((await figures()).tally.asked).toBe(4);
    await site.place(id);
    await site.pass({ hours: 2 });
    await page(`/en${home}/figures`);
    await site.allot();
    expect(await figures()).toMatchObject({ tally: { asked: 5 }, sessions: [{ session: "s1" }, { session: "s2" }] });
  });

  it("says which interpretation and access is needed, and by when interpreters are to be booked", async () => {
    const { html } = await page(`/en${home}/sessions/s1`);
    const { interpretersBy } = (await site.find(id)).sessions[0] ?? { interpretersBy: "" };
    expect(html).toContain(`data-interpreters-by="${interpretersBy}"`);
    expect(html).not.toContain("This date has passed");
    const counts = (attribute: string) =>
      Object.fromEntries(
        [...html.matchAll(new RegExp(`data-${attribute}="(\\w+)">(\\d+)`, "g"))].map(([, what, count]) => [
          what,
          Number(count),
        ]),
      );
    expect(counts("wanted")).toEqual({ fr: 1, ar: 0 });
    expect(counts("need")).toEqual({ captions: 1, dial_in: 1 });
    site.clock.advance({ days: 20 });
    await site.signStaffIn();
    expect((await page(`/en${home}/sessions/s1`)).html).toContain("This date has passed");
  });

  it("stands as plots with their numbers in every language, and as a file, for all of the staff", async () => {
    for (const language of languages) {
      const { status, html } = await page(`/${language}${home}/figures`, site.staff.auditor);
      expect([language, status]).toEqual([language, 200]);
      expect(html.match(/<figure class="plot">/g)).toHaveLength(3);
    }
    const { html } = await page(`/en${home}/figures.csv`, site.staff.auditor);
    const lines = html.trim().split("\r\n");
    expect(lines[0]).toContain("By,Which,Asked for a place,Had a place,Were there");
    expect(lines).toContain("Region,Africa,1,1,0");
    expect(lines).toContain("Region,Not stated,3,0,0");
    const focal = await site.person({});
    expect((await page(`/en${home}/figures`, focal.token)).status).toBe(403);
    expect((await page("/en/desk/briefings/nowhere/figures")).status).toBe(404);
  });

  it("is not set back by an older count that ends late", async () => {
    const places = await site.room.places();
    const before = await places.figures(key);
    await places.keepFigures(key, { tally: nothing(), at: "2026-01-01T00:00:00.000Z" });
    expect(await places.figures(key)).toEqual(before);
  });

  it("is counted page by page, however many there are, and anew when the session is over", async () => {
    const many = "long";
    await site.announce({ id: many }, [{ capacity: 300, startsAt: daysFrom(site.connection.now(), 10) }]);
    for (let one = 0; one < 105; one += 1) await site.signUp(many, { country: one < 5 ? "KE" : "" });
    const { jobs } = await site.room.briefings();
    await jobs.begin(countJob(sessionKeyOf(many, "s1"), "test", "system"), site.connection.now());
    await site.allot();
    const counted = async () => (await (await site.room.places()).figures(sessionKeyOf(many, "s1")))?.tally;
    expect(await counted()).toMatchObject({ asked: 105, by: { region: { africa: [5, expect.any(Number), 0] } } });
    await site.passTo((await site.find(many)).sessions[0]?.endsAt ?? "");
    expect(await counted()).toMatchObject({ asked: 105, placed: 105 });
  });
});
