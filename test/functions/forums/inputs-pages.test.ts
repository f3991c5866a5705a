import { readFile } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { type InputShelf, type PublishedInput, placeOf, shelfOf } from "#shared/inputs/published-inputs.ts";
import { languages } from "#shared/languages.ts";
import { Published } from "#shared/published.ts";
import { transact } from "#shared/transaction.ts";
import { type ForumsWorld, forumsWorld } from "#test/support/forums.ts";

let world: ForumsWorld;
const forum = "imrf-2030";
const call = "imrf-2030-inputs";

const titles = [
  ["ar", "رأي المنظمات في الهجرة"],
  ["zh", "关于移民问题的意见"],
  ["en", "Six years <on>: what was promised"],
  ["fr", "Ce que nous demandons"],
  ["fa", "دیدگاه ما"],
  ["es", "Nuestra opinión"],
] as const;

const row = (kind: InputShelf, place: number, changes: Partial<PublishedInput> = {}): PublishedInput => {
  const [titleLanguage, title] = titles[place] ?? titles[0];
  const reference = `INP-000000${place}`;
  const publishedAt = `2026-11-1${place}T10:00:00.000Z`;
  return {
    kind,
    place: placeOf(publishedAt, reference),
    reference,
    title,
    titleLanguage,
    by: `Sender ${place}`,
    submitter: "stakeholder",
    categories: ["migrants"],
    region: "africa",
    type: "position_paper",
    forum,
    call,
    languages: [titleLanguage],
    publishedAt,
    edition: 1,
    ...changes,
  };
};

const published = () => new Published(world.connection.store, world.connection.settings.table("published"));
const show = (rows: readonly PublishedInput[]) =>
  transact(
    world.connection.store,
    rows.map((one) => published().show(one)),
  );

beforeAll(async () => {
  world = await forumsWorld();
  await world.openCall();
  await world.openInputsCall(forum, { graceMinutes: 15 });
  await world.planInputsCall(forum, { id: "nobody-knows", title: { en: "Nobody knows this" } });
  await show(titles.map((_, place) => row(shelfOf.forum(forum), place)));
  await show([
    row(shelfOf.region("africa"), 0, { by: undefined as never, country: undefined as never }),
    row(shelfOf.region("africa"), 1),
    row(shelfOf.region("africa"), 2, { by: undefined as never, submitter: "individual", categories: [] }),
  ]);
});

const get = (path: string) => world.browserOf().get(path);
const htmlOf = async (path: string) => (await get(path)).text();
const visible = (html: string) =>
  html
    .replace(/<(script|style|head)\b.*?<\/\1>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
const sectionOf = (html: string, id: string) =>
  html.slice(html.indexOf(`<section id="${id}"`)).split("</section>")[0] ?? "";

describe("a call for inputs on the page of its forum", () => {
  test("says what it takes, from whom and until when, and leads to the form", async () => {
    const section = sectionOf(await htmlOf(`/en/forums/${forum}`), call);
    const text = visible(section);
    expect(section).toContain(`href="/en/submissions/new?call=${call}"`);
    expect(section).not.toContain("/accreditation/");
    expect(section).toContain('data-phase="open"');
    for (const words of [
      "(Europe/Zurich, UTC+1)",
      "(UTC)",
      "Time left",
      "What reaches us up to 15 minutes later still counts.",
      "Member State",
      "Individual person",
      "Answers to a questionnaire",
      "Question 3 (en)",
      "5000",
      "Write plainly (en)",
    ])
      expect(text).toContain(words);
    for (const words of ["representative", "Member States. If", "Documents", "accreditation", "applications"])
      expect(text).not.toContain(words);
    expect(await htmlOf(`/en/forums/${forum}`)).not.toContain("Nobody knows this");
  });

  test("leads nowhere before it opens, once it is closed or when it was cancelled, unless late ones are taken", async () => {
    const other = await forumsWorld();
    const id = await other.announce({ id: "closing" });
    const shown = async () => (await other.browserOf().get(`/en/forums/${id}`)).text();
    const rules = (await world.callAt(`${forum}/${call}`)).inputs;
    if (!rules) throw new Error("no rules");
    const strict = await other.openInputsCall(id, { id: "strict" });
    const lenient = await other.openInputsCall(id, { id: "lenient", inputs: { ...rules, lateAccepted: true } });
    await other.passTo(strict.call.closesAt);
    const html = await shown();
    expect(html).not.toContain("new?call=strict");
    expect(html).toContain("new?call=lenient");
    expect(visible(sectionOf(html, "lenient"))).toContain("Send a late input");
    await other.insist(other.decide(lenient.place, "cancel", { reason: "funding" }));
    expect(visible(await shown())).toContain("This call was cancelled. No inputs are taken.");
    expect(await shown()).not.toContain("/submissions/new");
  });

  test("is told to programs with its rules, and to calendars by what it is", async () => {
    const { body } = await world.get(`/api/forums/${forum}/calls/${call}`);
    expect(body).toMatchObject({
      purpose: "inputs",
      phase: "open",
      inputs: { mostFiles: 3, questions: [{}, {}, {}, {}] },
    });
    expect((await world.get(`/api/forums/${forum}/calls/imrf-2030-call`)).body).toMatchObject({
      purpose: "accreditation",
    });
    const calendar = (await htmlOf(`/feeds/forums/en/${forum}.ics`)).replaceAll("\r\n ", "");
    expect(calendar).toContain("SUMMARY;LANGUAGE=en:Call for inputs closes: Call for inputs (en)");
    expect(calendar).toContain("SUMMARY;LANGUAGE=en:Call closes: Call (en)");
    expect(calendar).toContain("CATEGORIES;LANGUAGE=en:Call for inputs,");
    expect(await htmlOf(`/feeds/forums/fr/${forum}.atom`)).toContain(`#${call}`);
  });
});

describe("published inputs", () => {
  test("stand on the page of their forum, the five newest of them, each in its own language", async () => {
    const html = await htmlOf(`/fr/forums/${forum}`);
    expect([...html.matchAll(/data-input="([^"]*)"/g)].map(([, reference]) => reference)).toEqual(
      [5, 4, 3, 2, 1].map((place) => `INP-000000${place}`),
    );
    expect(html).toContain('<a href="/fr/submissions/INP-0000002"><bdi lang="en" dir="auto">Six years &lt;on&gt;');
    expect(html).toContain('<bdi lang="fa" dir="auto">دیدگاه ما</bdi>');
    expect(html).toContain(`href="/fr/submissions?forum=${forum}"`);
    expect(visible(html)).toContain("Prise de position");
  });

  test("stand on the pages of their regions; where the name is withheld, with category and region", async () => {
    const answer = await get("/en/regions/africa");
    const html = await answer.text();
    expect(answer.headers.get("cache-control")).toBe("public, max-age=0, s-maxage=0");
    expect(html).toContain('href="/en/submissions?region=africa"');
    expect(visible(html)).toContain("Name withheld · Migrants · Africa");
    expect(visible(html)).toContain("Name withheld · Individual person · Africa");
    expect(html).toContain("Sender 1");
    expect(visible(await htmlOf("/en/regions/asia_pacific"))).toContain("No input has been published here yet.");
  });

  test("are gone with the next request once they were taken away", async () => {
    const place = row(shelfOf.region("africa"), 1);
    await transact(world.connection.store, [published().hide(place.kind, place.place)]);
    expect(await htmlOf("/en/regions/africa")).not.toContain("Sender 1");
  });

  test("a forum without a call for them, and without any, says nothing of them", async () => {
    const id = await world.announce({ id: "without-inputs" });
    expect(visible(await htmlOf(`/en/forums/${id}`))).not.toContain("Inputs published last");
  });
});

describe.each(languages)("in %s", (language) => {
  test.each([`/forums/${forum}`, "/regions/africa"])("%s is whole and arrives at once", async (path) => {
    const html = await htmlOf(`/${language}${path}`);
    expect(visible(html)).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    expect(visible(html)).not.toMatch(/\b(?:call|inputs|submitter|type|category|region)\.[a-z_]+/);
    const files = ["site.css", "browser/site.ts"].map((file) => readFile(`shared/ui/${file}`, "utf8"));
    const wire = [html, ...(await Promise.all(files))].reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
    expect(wire).toBeLessThanOrEqual(14_600);
  });
});
