import type { Hono } from "hono";
import { beforeAll, describe, expect, it } from "vitest";
import { forumsApp } from "#functions/forums/app.tsx";
import { forumsRoom } from "#functions/forums/room.ts";
import { portalApp } from "#functions/portal/app.ts";
import { portalRoom } from "#functions/portal/room.ts";
import { newestOf } from "#shared/announcements/newest.ts";
import { languages } from "#shared/languages.ts";
import { type WritingWorld, writingWorld } from "#test/support/announcements.ts";
import { daysFrom } from "#test/support/forums.ts";

let world: WritingWorld;
let pages: Record<"announcements" | "portal" | "forums", Pick<Hono, "request">>;
beforeAll(async () => {
  world = await writingWorld();
  pages = {
    announcements: world.app,
    portal: portalApp(portalRoom(world.connection)) as unknown as Hono,
    forums: forumsApp(forumsRoom(world.connection)) as unknown as Hono,
  };
});

const show = async (path: string, of: keyof typeof pages = "announcements") => {
  const response = await pages[of].request(path);
  return { status: response.status, html: await response.text(), cache: response.headers.get("cache-control") };
};
const idsIn = (html: string) => [...html.matchAll(/data-announcement="([^"]+)"/g)].map(([, id]) => id);
const texts = (title: string) => ({ title: { en: title }, text: { en: `More about ${title}.` } });

describe("the list of announcements", () => {
  it("has open opportunities on top, those that end first before the others, and the rest newest first", async () => {
    const now = world.connection.now();
    const until = (days: number) => ({ at: daysFrom(now, days), zone: "Asia/Manila" });
    const late = await world.publish({ ...texts("Late"), kind: "opportunity", until: until(40) });
    world.clock.advance({ minutes: 1 });
    const plain = await world.publish(texts("Plain"));
    world.clock.advance({ minutes: 1 });
    const soon = await world.publish({ ...texts("Soon"), kind: "opportunity", until: until(20) });
    world.clock.advance({ minutes: 1 });
    const endless = await world.publish({ ...texts("Endless"), kind: "opportunity" });
    const { html, cache } = await show("/en/announcements");
    expect(idsIn(html)).toEqual([soon, late, endless, plain]);
    expect(cache).toBe("public, max-age=0, s-maxage=0");
    await world.passTo(until(20).at);
    const after = await show("/en/announcements");
    expect(idsIn(after.html)).toEqual([late, endless, soon, plain]);
    const { body } = await world.get("/api/announcements");
    expect(body.open.map(({ id }: { id: string }) => id)).toEqual([late]);
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual([endless, soon, plain]);
  });

  it("is narrowed by region, kind and objective in its address", async () => {
    const [arab, water, both] = [
      await world.publish({ ...texts("Arab"), regions: ["arab_states"] }, world.staff.secretariat),
      await world.publish({ ...texts("Nine"), regions: ["africa"], objectives: ["9"] }, world.staff.secretariat),
      await world.publish(
        { ...texts("Both"), kind: "opportunity", regions: ["arab_states"], objectives: ["9"] },
        world.staff.secretariat,
      ),
    ];
    const found = async (query: string) => {
      const { html } = await show(`/en/announcements?${query}`);
      return [arab, water, both].map((id) => idsIn(html).includes(id));
    };
    expect(await found("region=arab_states")).toEqual([true, false, true]);
    expect(await found("region=asia_pacific")).toEqual([false, false, false]);
    expect(await found("kind=announcement")).toEqual([true, true, false]);
    // What names no objective concerns them all.
    expect(await found("objective=9")).toEqual([true, true, true]);
    expect(await found("objective=10")).toEqual([true, false, false]);
    expect(await found("region=arab_states&kind=opportunity&objective=9&after=")).toEqual([false, false, true]);
    for (const query of ["region=atlantis", "kind=rumour", "objective=24", "after=nonsense"])
      expect(await show(`/en/announcements?${query}`)).toMatchObject({ status: 422 });
  });

  it("goes on page by page without losing or repeating any", async () => {
    const own = await writingWorld();
    const made: string[] = [];
    for (let count = 0; count < 45; count++) {
      made.unshift(await own.publish(texts(`No. ${count}`)));
      own.clock.advance({ minutes: 1 });
    }
    const seen: (string | undefined)[] = [];
    let path = "/en/announcements";
    for (let page = 0; page < 3; page++) {
      const html = await (await own.app.request(path)).text();
      seen.push(...idsIn(html));
      path = (/href="([^"]+)" rel="next"/.exec(html)?.[1] ?? "").replaceAll("&amp;", "&");
    }
    expect(seen).toEqual(made);
    expect(path).toBe("");
  });
});

describe("one announcement", () => {
  it("is told in the reader's language, or in one that is marked, with links to the others", async () => {
    const id = await world.publish();
    const french = await show(`/fr/announcements/${id}`);
    expect(french.html).toContain("Un nouveau guide");
    expect(french.html).toContain(`href="/en/announcements/${id}" lang="en"`);
    const chinese = await show(`/zh/announcements/${id}`);
    expect(chinese.html).toMatch(/<bdi lang="en" dir="ltr">A new handbook/);
    expect(chinese.html).toMatch(/<p lang="en" dir="ltr">It explains/);
    for (const language of languages)
      expect(await show(`/${language}/announcements/${id}`)).toMatchObject({ status: 200 });
  });

  it("tells its deadline in the zone in which it was set, and that it has passed", async () => {
    const at = daysFrom(world.connection.now(), 3);
    const id = await world.publish({ kind: "opportunity", until: { at, zone: "Asia/Manila" } });
    const ahead = await show(`/en/announcements/${id}`);
    expect(ahead.html).toContain("Time as announced");
    expect(ahead.html).toContain("Asia/Manila");
    expect(ahead.html).not.toContain("This is over.");
    await world.passTo(at);
    expect((await show(`/en/announcements/${id}`)).html).toContain("This is over.");
  });

  it("says what nobody wrote as it was written, and never as HTML", async () => {
    const id = await world.publish({
      title: { en: "<script>alert(1)</script>" },
      text: { en: 'One\n\n<img src=x onerror="alert(1)">' },
      link: "https://example.org/a?b=1&c=2",
    });
    const { html } = await show(`/en/announcements/${id}`);
    expect(html).not.toMatch(/<script>alert|<img/);
    expect(html).toContain('href="https://example.org/a?b=1&amp;c=2"');
  });

  it("is not there as a draft, and gone with the next request once withdrawn", async () => {
    const title = "Soon to be withdrawn";
    const id = await world.draft(texts(title));
    const everywhere = async () =>
      Promise.all(
        (
          [
            [`/en/announcements/${id}`],
            ["/en/announcements"],
            ["/feeds/announcements/en.atom"],
            [`/api/announcements/${id}`],
            ["/en", "portal"],
            ["/en/regions/africa", "forums"],
          ] as const
        ).map(async ([path, of]) => (await show(path, of)).html.includes(title)),
      );
    expect(await everywhere()).toEqual([false, false, false, false, false, false]);
    await world.insist(world.decide(id, "publish"));
    // The start page may be some seconds old where nothing was announced before.
    world.clock.advance({ seconds: 5 });
    expect(await everywhere()).toEqual([true, true, true, true, true, true]);
    await world.insist(world.decide(id, "withdraw", { reason: "mistaken" }));
    expect(await everywhere()).toEqual([false, false, false, false, false, false]);
    expect(await show(`/en/announcements/${id}`)).toMatchObject({ status: 404 });
  });
});

describe("the start page", () => {
  const card = (id: string, publishedAt: string, until?: string) => ({
    id,
    announcementKind: "announcement" as const,
    title: { en: id },
    regions: ["global" as const],
    objectives: [],
    publishedAt,
    ...(until && { until: { at: until, zone: "UTC" } }),
  });

  it("shows the three newest that have not ended, and without an end for thirty days", () => {
    const now = new Date("2026-11-21T09:00:00.000Z");
    const cards = [
      card("old", "2026-10-22T08:59:59.000Z"),
      card("month", "2026-10-22T09:00:01.000Z"),
      card("ended", "2026-11-20T09:00:00.000Z", now.toISOString()),
      card("open", "2026-01-01T00:00:00.000Z", "2026-11-21T09:00:01.000Z"),
      card("new", "2026-11-21T08:00:00.000Z"),
      card("new", "2026-11-21T08:00:00.000Z"),
    ];
    expect(newestOf(cards, now, 3).map(({ id }) => id)).toEqual(["new", "month", "open"]);
    expect(newestOf(cards, now, 1).map(({ id }) => id)).toEqual(["new"]);
  });
});

describe("feeds", () => {
  it.each(languages)("tell everything in %s, and of a region what concerns it", async (language) => {
    const id = await world.publish(
      { ...texts("Feed & <tag>"), regions: ["europe_north_america"] },
      world.staff.officer,
    );
    const all = await show(`/feeds/announcements/${language}.atom`);
    expect(all.html).toContain(`/${language}/announcements/${id}`);
    expect(all.html).toContain("Feed &amp; &lt;tag&gt;");
    expect(all.html).toContain(`xml:lang="${language}"`);
    const own = await show(`/feeds/announcements/${language}/regions/europe_north_america.atom`);
    expect(own.html).toContain(id);
    const other = await show(`/feeds/announcements/${language}/regions/africa.atom`);
    expect(other.status).toBe(200);
    expect(other.html).not.toContain(id);
  });

  it("say that nothing changed, and know no other names", async () => {
    const path = "/feeds/announcements/en.atom";
    const first = await world.app.request(path);
    const again = await world.app.request(path, { headers: { "if-none-match": first.headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);
    for (const unknown of ["/feeds/announcements/de.atom", "/feeds/announcements/en/regions/atlantis.atom"])
      expect((await world.app.request(unknown)).status).toBe(404);
  });
});
