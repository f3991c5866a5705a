import { readFile } from "node:fs/promises";
import { brotliCompressSync, constants } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { procedureNames } from "#functions/portal/portal.ts";
import { type LibraryEntry, type LibraryRow, placeOf } from "#shared/inputs/published-inputs.ts";
import { direction, languages } from "#shared/languages.ts";
import { transact } from "#shared/transaction.ts";
import { openPortal, visible } from "./portal-site.ts";

let portal: Awaited<ReturnType<typeof openPortal>>;
beforeAll(async () => {
  portal = await openPortal();
});

const wire = (text: string) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

const publicPaths = [
  "",
  "/take-part",
  ...procedureNames.flatMap((name) => [`/take-part/${name}`, `/take-part/${name}/thanks`]),
  "/glossary",
  "/privacy",
  "/accessibility",
  "/directory",
];

describe.each(languages)("in %s", (language) => {
  test.each(publicPaths)("the page %s/ is whole and in its language", async (path) => {
    const answer = await portal.get(`/${language}${path}`);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${language}" dir="${direction(language)}">`));
    expect(visible(html)).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    expect(visible(html)).not.toMatch(/\b(?:home|procedure|comment|directory|glossary|privacy|frame|form)\.[a-z_]+/);
    expect(html.match(/<h1\b/g)).toHaveLength(1);
    for (const other of languages) expect(html).toContain(`href="/${other}${path}"`);
  });

  test.each(publicPaths)("the page %s/ may be cached and sets no cookie", async (path) => {
    const answer = await portal.get(`/${language}${path}`);
    expect(answer.headers.get("cache-control")).toMatch(/^public, max-age=0, s-maxage=\d+$/);
    expect(answer.headers.has("set-cookie")).toBe(false);
  });

  test.each(publicPaths)(
    "the page %s/ arrives within the first congestion window, style and scripts included",
    async (path) => {
      const html = await (await portal.get(`/${language}${path}`)).text();
      const files = await Promise.all(
        ["site.css", "browser/site.ts"].map((file) => readFile(`shared/ui/${file}`, "utf8")),
      );
      expect([html, ...files].reduce((sum, text) => sum + wire(text), 0)).toBeLessThanOrEqual(14_000);
    },
  );

  test("what is not there is said in the language", async () => {
    const answer = await portal.get(`/${language}/nothing-here`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(await answer.text()).toContain(`<html lang="${language}"`);
  });
});

describe("the newest inputs", () => {
  const entry = (place: number, changes: Partial<LibraryEntry> = {}): LibraryEntry => ({
    reference: `INP-000000${place}`,
    title: `Ce que nous demandons ${"x".repeat(150)} ${place}`,
    titleLanguage: "fr",
    submitter: "stakeholder",
    categories: ["migrants"],
    region: "africa",
    type: "statement",
    forum: "imrf-2030",
    call: "inputs",
    languages: ["fr"],
    publishedAt: `2026-11-1${place}T10:00:00.000Z`,
    edition: 1,
    countries: [],
    regions: [],
    objectives: [],
    principles: [],
    themes: [],
    levels: [],
    year: "2026",
    summary: "",
    formats: ["text"],
    late: false,
    changedAt: `2026-11-1${place}T10:00:00.000Z`,
    terms: {},
    ...changes,
  });
  const shownOn = (html: string) => [...html.matchAll(/data-input="([^"]*)"/g)].map(([, reference]) => reference);

  test("stand on the home page within its bytes, and are gone with the next request once they are withdrawn", async () => {
    const site = await openPortal();
    const change = (at: string, made: LibraryRow["change"]) =>
      transact(site.connection.store, [
        site.published.show({ kind: "library", place: placeOf(at, made.reference), change: made }),
      ]);
    expect(shownOn(await (await site.get("/en")).text())).toEqual([]);
    for (const place of [1, 2, 3, 4]) await change(entry(place).changedAt, entry(place));
    site.connection.clock.advance({ seconds: 2 });
    const home = async (language = "en") => (await site.get(`/${language}`)).text();
    expect(shownOn(await home())).toEqual(["INP-0000004", "INP-0000003", "INP-0000002"]);
    await change("2026-11-15T10:00:00.000Z", { reference: "INP-0000003", gone: true });
    expect(shownOn(await home())).toEqual(["INP-0000004", "INP-0000002", "INP-0000001"]);
    for (const language of languages) {
      const html = await home(language);
      expect(visible(html)).not.toMatch(/\b(?:inputs|type|submitter|category|region)\.[a-z_]+/);
      const files = ["site.css", "browser/site.ts"].map((file) => readFile(`shared/ui/${file}`, "utf8"));
      expect([html, ...(await Promise.all(files))].reduce((sum, text) => sum + wire(text), 0)).toBeLessThan(14_000);
    }
  });
});

test("a page looks the same to whoever is signed in, as copies of it are shared", async () => {
  const { cookie } = await portal.signIn({ role: "officer" });
  for (const path of publicPaths) {
    const [plain, signedIn] = await Promise.all([portal.get(`/en${path}`), portal.get(`/en${path}`, cookie)]);
    expect(await signedIn.text()).toBe(await plain.text());
  }
});

test("the directory is never shown from a cache without asking", async () => {
  const answer = await portal.get("/fr/directory");
  expect(answer.headers.get("cache-control")).toBe("public, max-age=0, s-maxage=0");
});

test.each([
  ["fr-CH, fr;q=0.9, en;q=0.8", "/fr"],
  ["zh-CN", "/zh"],
  ["de, ar;q=0.5", "/ar"],
  ["", "/en"],
])("the root leads %s to %s and is not kept", async (accepted, home) => {
  const answer = await portal.get("/", { "accept-language": accepted });
  expect(answer.status).toBe(302);
  expect(answer.headers.get("location")).toBe(home);
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
});

test("a slash at the end of the home page's address does no harm", async () => {
  const answer = await portal.get("/ru/");
  expect([answer.status, answer.headers.get("location")]).toEqual([302, "/ru"]);
});

test.each([
  "/de",
  "/de/take-part",
  "/EN",
  "/en/take-part/nothing",
  "/en/take-part/constructor",
  "/en/take-part/nothing/thanks",
  "/en/announcements",
])("%s is not found", async (path) => {
  expect((await portal.get(path)).status).toBe(404);
});

test("programs get their problem details where people get a page", async () => {
  const answer = await portal.get("/api/nothing", { "accept-language": "es" });
  expect(answer.status).toBe(404);
  expect(answer.headers.get("content-type")).toContain("application/problem+json");
  expect(await answer.json()).toMatchObject({ code: "not_found", status: 404 });
});

test("the promised times on the pages are the rules' own", async () => {
  const text = visible(await (await portal.get("/en/take-part/answers")).text());
  expect(text).toContain("answers within 14 days");
  expect(text).toContain("3 to 60 days");
  expect(text).toContain("(7 days and 2 days ahead)");
});

test("search engines are kept from what changes or is private", async () => {
  const robots = await (await portal.get("/robots.txt")).text();
  expect(robots).toContain("Disallow: /*/desk");
  expect(await (await portal.get("/en/directory")).text()).toContain('<meta name="robots" content="noindex"');
  expect(await (await portal.get("/en")).text()).not.toContain("noindex");
});

test("the icon that browsers ask for costs nothing", async () => {
  const answer = await portal.get("/favicon.ico");
  expect([answer.status, await answer.text()]).toEqual([204, ""]);
});
