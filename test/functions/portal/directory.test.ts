import { readFile } from "node:fs/promises";
import { brotliCompressSync, constants } from "node:zlib";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { DirectoryFilter, directoryPath, firstWithin, mostBytes, mostEntries } from "#functions/portal/directory.ts";
import { parseInput } from "#shared/input.ts";
import { languages } from "#shared/languages.ts";
import { openPortal, visible } from "./portal-site.ts";

let portal: Awaited<ReturnType<typeof openPortal>>;
beforeEach(async () => {
  portal = await openPortal();
});

const htmlOf = async (path: string) => (await portal.get(path)).text();
const nextOf = (html: string) => /href="([^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll("&amp;", "&");

test("an entry shows what the organization agreed to show, in its own language", async () => {
  await portal.list({
    name: "جمعية المهاجرين",
    language: "ar",
    nameEnglish: "Migrants’ Association",
    nameFrench: "Association des migrants",
    acronym: "AM",
    country: "JO",
    categories: ["migrants", "civil_society"],
    levels: ["local", "national"],
    mission: "نعمل مع العمال المهاجرين.",
    website: "https://example.org/about?x=1",
  });
  const html = await htmlOf("/en/directory");
  expect(html).toContain('<bdi lang="ar" dir="auto">جمعية المهاجرين</bdi>');
  expect(html).toContain('<bdi lang="en" dir="auto">Migrants’ Association</bdi>');
  expect(html).toContain('<bdi lang="fr" dir="auto">Association des migrants</bdi>');
  expect(html).toMatch(/<details><summary>What it does<\/summary><div class="quote" lang="ar" dir="auto">نعمل/);
  expect(html).toContain(
    '<a href="https://example.org/about?x=1" rel="nofollow noopener noreferrer" dir="ltr">example.org</a>',
  );
  expect(visible(html)).toContain("Jordan");
  expect(html).toContain("Migrants<br/>Civil society");
  expect(visible(await htmlOf("/fr/directory"))).toContain("Jordanie");
});

test.each(["javascript:alert(1)", "data:text/html,x", "ftp://example.org", "//example.org", "nonsense"])(
  "the address %s never becomes a link",
  async (website) => {
    await portal.list({ name: "Some group", website });
    expect(await htmlOf("/en/directory")).not.toContain("nofollow");
  },
);

test("what organizations wrote is shown as text", async () => {
  await portal.list({ name: '<img src=x onerror="alert(1)">', mission: "</div><script>alert(1)</script>" });
  const html = await htmlOf("/en/directory");
  expect(html).not.toMatch(/<img|<script>alert/);
});

test("who leaves the directory is gone from the next request on, from page and API alike", async () => {
  const row = await portal.list({ name: "Quiet Group" });
  expect(await htmlOf("/en/directory")).toContain("Quiet Group");
  await portal.unlist(row);
  for (const language of languages) expect(await htmlOf(`/${language}/directory`)).not.toContain("Quiet Group");
  expect(await (await portal.get("/api/directory")).json()).toEqual({ items: [] });
  expect(visible(await htmlOf("/en/directory"))).toContain("No organization is listed yet.");
});

test("a long list is read page by page, each organization once, by name", async () => {
  const names = Array.from({ length: 47 }, (_, place) => `Group ${String(place).padStart(2, "0")}`);
  for (const name of names.toReversed()) await portal.list({ name });
  const read: string[] = [];
  let path: string | undefined = "/es/directory";
  for (let pages = 0; path && pages < 5; pages++) {
    const html = await htmlOf(path);
    const here = [...html.matchAll(/Group \d\d/g)].map(([name]) => name);
    expect(here.length).toBeLessThanOrEqual(mostEntries);
    expect(html.includes('href="/es/directory">Volver') || html.includes('<a href="/es/directory">')).toBe(pages > 0);
    read.push(...here);
    path = nextOf(html);
  }
  expect(read).toEqual(names);
});

test("a list narrowed by the address shows those that fit, over all pages, and says so in every language link", async () => {
  for (let place = 0; place < 60; place++) {
    const country = place % 2 ? "SN" : "NP";
    await portal.list({
      name: `Group ${place}`,
      country,
      categories: place % 3 ? ["youth"] : ["youth", "trade_union"],
    });
  }
  const fits = Array.from({ length: 60 }, (_, place) => place).filter((place) => place % 2 && place % 3 === 0);
  const html = await htmlOf("/en/directory?country=SN&category=trade_union");
  const found = [...html.matchAll(/>Group (\d+)</g)].map(([, place]) => Number(place));
  expect(found.toSorted((a, b) => a - b)).toEqual(fits);
  expect(html).toContain('href="/ar/directory?country=SN&amp;category=trade_union"');
  expect(html).toMatch(/<option value="SN" selected="?"?[^>]*>Senegal/);

  const first = await htmlOf("/en/directory?country=SN");
  const second = await htmlOf(nextOf(first) ?? "");
  expect([...`${first}${second}`.matchAll(/>Group (\d+)</g)]).toHaveLength(30);
  expect(nextOf(second)).toBeUndefined();
});

test("nothing that fits is said as that", async () => {
  await portal.list({ name: "Group", country: "SN" });
  expect(visible(await htmlOf("/en/directory?country=PE"))).toContain("No listed organization fits.");
  expect(await htmlOf("/en/directory?country=&category=")).toContain("Group");
});

test.each([
  ["country=XX", "country"],
  ["category=none", "category"],
  ["after=bm90aGluZw", "after"],
  [`after=${Buffer.from('{"place":5}').toString("base64url")}`, "after"],
  [`after=${"x".repeat(2001)}`, "after"],
])("?%s is refused, naming what is wrong", async (query, field) => {
  const page = await portal.get(`/en/directory?${query}`);
  expect(page.status).toBe(422);
  expect(await page.text()).toContain(`data-field="${field}"`);
  const api = await portal.get(`/api/directory?${query}`);
  expect(api.status).toBe(422);
  expect(await api.json()).toMatchObject({ code: "invalid", errors: [{ field }] });
});

test("a cursor made up for other rows shows nothing else", async () => {
  await portal.list({ name: "Group" });
  const cursor = Buffer.from(JSON.stringify({ kind: "secret", place: "a" })).toString("base64url");
  const answer = await portal.get(`/api/directory?after=${cursor}`);
  expect(await answer.json()).toMatchObject({ items: [{ name: "Group" }] });
});

test("programs get the same list, with a cursor and without what is only for us", async () => {
  for (let place = 10; place < 65; place++) await portal.list({ name: `Group ${place}` });
  const first = await (await portal.get("/api/directory")).json();
  expect(first.items).toHaveLength(50);
  expect(first.items[0]).toEqual({
    id: expect.any(String),
    name: "Group 10",
    language: "en",
    nameEnglish: "",
    nameFrench: "",
    acronym: "",
    country: "KE",
    region: "africa",
    categories: ["civil_society"],
    levels: ["local"],
    migrantLed: "no",
    mission: "",
    objectives: [],
    website: "",
    since: "2026-11-01T00:00:00.000Z",
  });
  const second = await (await portal.get(`/api/directory?after=${first.next}`)).json();
  expect(second.items).toHaveLength(5);
  expect(second.next).toBeUndefined();
});

describe("a page's weight", () => {
  const wire = (text: string) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
  const samples: Record<string, string> = {
    ar: "نساعد العمال المهاجرين وأسرهم على معرفة حقوقهم والوصول إلى الخدمات الصحية والتعليم والمشورة القانونية في المدن والقرى رقم ",
    ru: "Мы помогаем трудящимся-мигрантам и их семьям узнавать о своих правах, получать медицинскую помощь и юридические советы в городах и селах номер ",
    en: "We help migrant workers and their families to know their rights, to reach health services and schools, and to get legal advice in towns and villages number ",
  };

  test.each(["ar", "ru", "en"])(
    "stays within the first congestion window, however much organizations write in %s",
    async (language) => {
      const letters = [...(samples[language] ?? "")];
      const pick = (seed: number, length: number) =>
        Array.from(
          { length },
          (_, place) => letters[(seed * 7919 + place * place * 31 + place * seed) % letters.length],
        ).join("");
      for (let place = 0; place < 25; place++) {
        await portal.list({
          name: `${place} ${pick(place, 40)}`,
          nameEnglish: `Association number ${place}`,
          language,
          mission: pick(place + 100, place % 2 ? 1500 : 300),
          website: `https://group-${place}.example.org`,
          categories: ["civil_society", "migrants", "youth"],
          levels: ["local", "national"],
        });
      }
      const html = await htmlOf(`/${language}/directory`);
      const style = await readFile(new URL("../../../shared/ui/site.css", import.meta.url), "utf8");
      expect(wire(html) + wire(style)).toBeLessThanOrEqual(14_000);
    },
  );
});

const entry = fc.record({
  place: fc.string({ minLength: 1 }),
  name: fc.string({ unit: "grapheme" }),
  nameEnglish: fc.string(),
  nameFrench: fc.string(),
  mission: fc.string({ maxLength: 400, unit: "grapheme" }),
  website: fc.string(),
});

test("a page is cut after as many entries as fit, at least one, and goes on exactly there", () => {
  fc.assert(
    fc.property(
      fc.array(entry, { maxLength: 12 }),
      fc.option(fc.string(), { nil: undefined }),
      fc.nat(1000),
      (items, next, bytes) => {
        const whole = { items, ...(next !== undefined && { next }) };
        const page = firstWithin(whole, bytes, ({ place }) => `after ${place}`);
        expect(page.items).toEqual(items.slice(0, page.items.length));
        expect(page.items.length).toBeGreaterThanOrEqual(Math.min(1, items.length));
        const used = page.items.reduce(
          (sum, { name, nameEnglish, nameFrench, mission, website }) =>
            sum + Buffer.byteLength([name, nameEnglish, nameFrench, mission, website].join("")),
          0,
        );
        if (page.items.length > 1) expect(used).toBeLessThanOrEqual(bytes);
        const complete = page.items.length === items.length;
        expect(page.next).toBe(complete ? next : `after ${page.items.at(-1)?.place}`);
      },
    ),
  );
});

test("an address of the directory says what it was made of", () => {
  const choice = fc.record({
    country: fc.constantFrom(undefined, "SN", "KE"),
    category: fc.constantFrom(undefined, "youth", "nhri"),
    after: fc.option(fc.base64String({ minLength: 1 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(choice, (choices) => {
      const { searchParams } = new URL(directoryPath(choices as DirectoryFilter), "https://example.org");
      const read = parseInput(DirectoryFilter, Object.fromEntries(searchParams));
      expect({ country: undefined, category: undefined, after: undefined, ...read }).toEqual(choices);
    }),
  );
  expect(mostBytes).toBeGreaterThan(0);
});
