import { readFile } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { direction, languages } from "#shared/languages.ts";
import { transact } from "#shared/transaction.ts";
import { daysFrom } from "#test/support/forums.ts";
import { change, type ShownWorld, shownWorld, visible } from "./shown.ts";

let world: ShownWorld;
beforeAll(async () => {
  world = await shownWorld();
});

const paths = [
  "/briefings",
  "/briefings/past",
  "/briefings/world-2030",
  "/briefings/africa-2030",
  "/briefings/asia-2030",
  "/briefings/past-2030",
];

describe.each(languages)("in %s", (language) => {
  test.each(paths)("%s is whole, in its language, and light", async (path) => {
    const answer = await world.browserOf().get(`/${language}${path}`);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("public, max-age=0, s-maxage=0");
    expect(answer.headers.has("set-cookie")).toBe(false);
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${language}" dir="${direction(language)}">`));
    expect(visible(html)).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    expect(visible(html)).not.toMatch(/\b(?:briefings?|session|change|filter|rule|feeds?|material|why|nav)\.[a-z_]+/);
    expect(html.match(/<h1\b/g)).toHaveLength(1);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const other of languages) expect(html).toContain(`href="/${other}${path}"`);
    const files = await Promise.all(
      ["site.css", "browser/site.ts"].map((file) => readFile(`shared/ui/${file}`, "utf8")),
    );
    const wire = [html, ...files].reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
    expect(wire).toBeLessThanOrEqual(14_600);
  });

  test("the home page, a forum and a region name the briefings that come next", async () => {
    const home = await world.homeOf(`/${language}`);
    const ids = (html: string) => [...html.matchAll(/data-briefing="([^"]*)"/g)].map(([, id]) => id);
    expect(ids(home)).toEqual(["africa-2030", "world-2030"]);
    expect(ids(await world.forumsHtmlOf(`/${language}/forums/imrf-2030`))).toEqual(["world-2030"]);
    expect(ids(await world.forumsHtmlOf(`/${language}/regions/africa`))).toEqual(["africa-2030", "world-2030"]);
    expect(ids(await world.forumsHtmlOf(`/${language}/regions/arab_states`))).toEqual(["world-2030"]);
    expect(visible(home)).not.toMatch(/\b(?:briefings?|session)\.[a-z_]+/);
  });
});

describe("the calendar", () => {
  const listed = async (query: string) =>
    [...(await world.htmlOf(`/en/briefings${query}`)).matchAll(/data-briefing="([^"]*)"/g)].map(([, id]) => id);

  test("shows what is ahead by its next session, each with all of them where they were set and in UTC", async () => {
    expect(await listed("")).toEqual(["asia-2030", "africa-2030", "world-2030"]);
    const text = visible(await world.htmlOf("/en/briefings"));
    expect(text).toContain("Sunday, 10 March 2030 at 09:00 (America/New York, UTC−4)");
    expect(text).toContain("Tuesday, 12 March 2030 at 09:00 (Pacific/Apia, UTC+13)");
    expect(text).toContain("Monday, 11 March 2030 at 20:00 (UTC)");
    expect(await world.htmlOf("/en/briefings")).toContain('data-local-time="2030-03-12T03:15:00.000Z"');
    expect(await listed("/past")).toEqual(["past-2030"]);
  });

  test("is narrowed by region and by language, spoken or interpreted, as far as there are any", async () => {
    expect(await listed("?region=africa")).toEqual(["africa-2030", "world-2030"]);
    expect(await listed("?language=fr")).toEqual(["asia-2030", "world-2030"]);
    expect(await listed("?region=africa&language=ar")).toEqual(["africa-2030"]);
    expect(await listed("?region=arab_states&language=ar")).toEqual([]);
    const html = await world.htmlOf("/en/briefings?region=arab_states&language=ar");
    expect(visible(html)).toContain("No briefing fits.");
    const options = [...(await world.htmlOf("/en/briefings")).matchAll(/<option value="(\w+)"/g)].map(([, one]) => one);
    expect(options).toEqual(["africa", "asia_pacific", "global", "ar", "en", "fr", "es"]);
    for (const query of ["?region=atlantis", "?language=de", "?after=nothing"])
      expect((await world.browserOf().get(`/en/briefings${query}`)).status).toBe(422);
  });

  test("says where it is empty when there will be something, and links the feeds", async () => {
    const past = await world.htmlOf("/en/briefings/past?after=eyJwbGFjZSI6IjEifQ");
    expect(visible(past)).toContain("No briefing is over yet.");
    const ahead = await world.htmlOf("/en/briefings?after=eyJwbGFjZSI6IjgifQ");
    expect(visible(ahead)).toContain("No briefing is announced at the moment.");
    expect(visible(ahead)).toContain("subscribe to the calendar");
    expect(ahead).toContain('href="/feeds/briefings/en.ics"');
  });
});

describe("a briefing", () => {
  test("tells all about its sessions, its rule of places and where it belongs", async () => {
    const html = await world.htmlOf("/en/briefings/world-2030");
    const text = visible(html);
    for (const words of [
      "Everyone &lt;who&gt; cares",
      "At most 2 places in a session for one organization",
      "50 places",
      "When all places are taken, there is a waiting list.",
      "International Sign",
      "It is recorded.",
      "You can also take part by telephone.",
      "Announced",
    ])
      expect(text).toContain(words);
    expect(html).toContain('href="/en/forums/imrf-2030"');
    expect(html).toContain('action="/en/briefings/world-2030"');
    for (const field of ["session", "name", "email", "language"]) expect(html).toContain(`name="${field}"`);
    const french = await world.htmlOf("/fr/briefings/world-2030");
    expect(french).toContain("<bdi>Autour du monde</bdi>");
    expect(french).toContain('<p lang="en" dir="ltr">First.<br/>Then.</p>');
    expect(french).toContain('<bdi lang="en" dir="ltr">Everyone &lt;who&gt; cares</bdi>');
  });

  test("says from when to when a session moved, and why, in the words there are", async () => {
    const html = await world.htmlOf("/en/briefings/africa-2030");
    const history = html.slice(html.indexOf('class="timeline"'));
    const text = visible(history);
    expect(text).toContain("Session moved");
    expect(text).toContain("It was to begin: Monday, 4 March 2030 at 03:00 (Africa/Nairobi, UTC+3)");
    expect(text).toContain("It begins now: Wednesday, 6 March 2030 at 03:00 (Africa/Nairobi, UTC+3)");
    expect(text).toContain("For technical reasons");
    expect(history).toContain('<p lang="fr" dir="ltr">Une panne.</p>');
  });

  test("that was cancelled says so, and takes nobody", async () => {
    const html = await world.htmlOf("/en/briefings/asia-2030");
    expect(html).toContain('data-phase="cancelled"');
    expect(visible(html)).toContain("This briefing will not be held.");
    expect(visible(html)).toContain("For want of funds");
    expect(html).not.toContain('name="email"');
  });

  test("that is over shows what there is to look at, and nothing of who was there", async () => {
    const html = await world.htmlOf("/en/briefings/past-2030");
    expect(html).toContain(
      '<a href="https://video.example.org/1" hreflang="en" rel="noreferrer">Recording · English</a>',
    );
    expect(html).toContain('<bdi lang="ar" dir="auto">شرائح</bdi> · Slides · Arabic');
    expect(html).toContain('<p lang="es" dir="ltr">Lo que se dijo.</p>');
    expect(html).not.toContain('name="email"');
    expect(visible(html)).toContain("Recording, slides or summary published");
    expect(visible(html)).not.toMatch(/attend/i);
  });

  test("shows what was asked and answered, as much as fits, and the rest on pages of its own", async () => {
    const own = await shownWorld();
    const published = await own.room.published();
    const rows = Array.from({ length: 9 }, (_, place) => ({
      kind: "briefingAnswer" as const,
      place: `world-2030#${place}`,
      question: `¿Pregunta ${place}? <b>`,
      language: "es",
      answer: { fr: `Réponse ${place}.${" mot".repeat(300)}` },
    }));
    await transact(
      own.connection.store,
      rows.map((row) => published.show(row)),
    );
    const questionsOn = (html: string) => [...html.matchAll(/¿Pregunta (\d)\? &lt;b&gt;/g)].map(([, one]) => one);
    const first = await own.htmlOf("/en/briefings/world-2030");
    expect(first).toContain('<div class="quote" lang="es" dir="auto">¿Pregunta 0? &lt;b&gt;</div>');
    expect(first).toContain('<p lang="fr" dir="ltr">Réponse 0.');
    const pages = [first];
    for (let next = /href="([^"]*answers\?from=\d+)"/.exec(first)?.[1]; next; ) {
      const html = await own.htmlOf(next);
      pages.push(html);
      next = /href="([^"]*answers\?from=\d+)" rel="next"/.exec(html)?.[1];
    }
    expect(pages.map(questionsOn)).toEqual([
      ["0", "1", "2"],
      ["3", "4", "5"],
      ["6", "7", "8"],
    ]);
    for (const query of ["?from=9", "?from=-1"])
      expect((await own.browserOf().get(`/en/briefings/world-2030/answers${query}`)).status).toBeGreaterThan(400);
    const whole = (await (await own.browserOf().get("/api/briefings/world-2030")).json()) as { answers: unknown[] };
    expect(whole.answers).toHaveLength(9);
    expect(whole.answers[0]).toEqual({ question: rows[0]?.question, language: "es", answer: rows[0]?.answer });
  });

  test("is ahead, on and over by the clock alone", async () => {
    const own = await shownWorld();
    const phaseAt = async (instant: string) => {
      own.clock.set(instant);
      const html = await own.htmlOf("/en/briefings/world-2030");
      return [/data-phase="(\w+)"/.exec(html)?.[1], [...html.matchAll(/name="session"/g)].length];
    };
    expect(await phaseAt("2030-03-10T12:59:59.999Z")).toEqual(["ahead", 5]);
    expect(await phaseAt("2030-03-10T13:00:00.000Z")).toEqual(["on", 4]);
    expect(await phaseAt("2030-03-10T14:30:00.000Z")).toEqual(["ahead", 4]);
    expect((await phaseAt("2030-04-01T07:00:00.000Z"))[0]).toBe("on");
    expect(await phaseAt("2030-04-01T08:30:00.000Z")).toEqual(["over", 0]);
    expect(visible(await own.htmlOf("/en/briefings/past"))).toContain("Around; the world, twice");
    await change(own, "world-2030", () => ({
      materials: [{ kind: "slides", url: "https://slides.example.org/2", language: "fr", title: "" }],
    }));
    expect(await own.htmlOf("/en/briefings/world-2030")).toContain("https://slides.example.org/2");
  });

  test("is nowhere before it is announced", async () => {
    for (const path of ["/en/briefings/secret-2031", "/en/briefings/nothing", "/api/briefings/secret-2031"])
      expect((await world.browserOf().get(path)).status).toBe(404);
  });
});

describe("programs", () => {
  const json = async (path: string) => {
    const answer = await world.browserOf().get(path);
    expect(answer.status).toBe(200);
    return (await answer.json()) as { items: { id: string; phase: string }[]; next: string | null };
  };

  test("get the same lists, and a briefing with what belongs to it", async () => {
    expect((await json("/api/briefings")).items.map(({ id, phase }) => [id, phase])).toEqual([
      ["asia-2030", "cancelled"],
      ["africa-2030", "ahead"],
      ["world-2030", "ahead"],
    ]);
    expect((await json("/api/briefings?when=past")).items.map(({ id }) => id)).toEqual(["past-2030"]);
    expect((await json("/api/briefings?region=africa&language=ar")).items.map(({ id }) => id)).toEqual(["africa-2030"]);
    const whole = await (await world.browserOf().get("/api/briefings/africa-2030")).json();
    expect(whole).toMatchObject({ id: "africa-2030", phase: "ahead", answers: [], perOrganization: 0 });
    expect(whole).not.toHaveProperty("place");
    expect((await world.browserOf().get("/api/briefings?when=never")).status).toBe(422);
  });

  test("go through long lists by their cursor, also one whose time has passed", async () => {
    const own = await shownWorld();
    const now = own.connection.now();
    for (let number = 10; number < 55; number += 1)
      await own.announce({ id: `many-${number}` }, [{ startsAt: daysFrom(now, number) }]);
    const seen: string[] = [];
    let after = "";
    do {
      const answer = await own.browserOf().get(`/api/briefings${after && `?after=${after}`}`);
      const { items, next } = (await answer.json()) as { items: { id: string }[]; next: string | null };
      expect(items.length).toBeLessThanOrEqual(20);
      seen.push(...items.map(({ id }) => id));
      after = next ?? "";
    } while (after);
    expect(seen).toHaveLength(48);
    expect(new Set(seen).size).toBe(48);
    const { next } = (await (await own.browserOf().get("/api/briefings")).json()) as { next: string };
    own.clock.advance({ days: 50 });
    const rest = (await (await own.browserOf().get(`/api/briefings?after=${next}`)).json()) as { items: unknown[] };
    expect(rest.items.length).toBeGreaterThan(0);
    expect(await own.htmlOf("/en/briefings/past")).toContain('rel="next"');
  });
});
