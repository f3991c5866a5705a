import { readFile } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { callDecisions, forumDecisions } from "#functions/forums/forums.ts";
import { type ForumsKey, forumsWords } from "#functions/forums/forums-words.ts";
import { direction, languages } from "#shared/languages.ts";
import { movedWords } from "#shared/moved/moved-words.ts";
import { Published } from "#shared/published.ts";
import { speak } from "#shared/speech.ts";
import { transact } from "#shared/transaction.ts";
import { reviewRegions } from "#shared/vocabularies.ts";
import { daysFrom, type ForumsWorld, forumsWorld } from "#test/support/forums.ts";

let world: ForumsWorld;
const forum = "imrf-2030";
const call = "imrf-2030-call";

beforeAll(async () => {
  world = await forumsWorld();
  await world.openCall({
    closesAt: "2027-01-26T22:59:59.000Z",
    graceMinutes: 5,
    asks: ["birthDate", "travelDocument"],
  });
  await world.insist(
    world.decide(`${forum}/${call}`, "extend", {
      reason: "more_time",
      text: { fr: "Pour laisser le temps." },
      closesAt: "2027-01-27T22:59:59.000Z",
    }),
  );
  const now = world.connection.now();
  await world.planCall(forum, {
    id: "later-call",
    title: { fr: "Appel tardif" },
    summary: { fr: "Premier.\nSuite.\n\nSecond." },
    opensAt: daysFrom(now, 10),
    closesAt: daysFrom(now, 40),
    accreditation: "organizer",
    extensible: false,
    notExtensibleWhy: { en: "The list circulates for thirty days.", fr: "La liste circule trente jours." },
  });
  await world.insist(world.decide(`${forum}/later-call`, "publish", { text: { en: "Now." } }));
  await world.planCall(forum, { id: "planned-call", title: { en: "Nobody knows this" } });
  await world.announce({ id: "africa-2029", title: { en: "Review in Africa" }, regions: ["africa"] });
  await world.announce({ id: "old-2020", title: { en: "An earlier one" }, regions: ["arab_states"] });
  await world.insist(world.decide("old-2020", "archive"));
  await world.plan({ id: "secret-2040", title: { en: "Still secret" } });
});

const get = (path: string) => world.browserOf().get(path);
const htmlOf = async (path: string) => (await get(path)).text();
const visible = (html: string) =>
  html
    .replace(/<(script|style|head)\b.*?<\/\1>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

const paths = ["/forums", `/forums/${forum}`, "/regions", "/regions/africa", "/regions/cross_regional"];

describe.each(languages)("in %s", (language) => {
  test.each(paths)("%s is whole, in its language, and may be copied but asks each time", async (path) => {
    const answer = await get(`/${language}${path}`);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("public, max-age=0, s-maxage=0");
    expect(answer.headers.has("set-cookie")).toBe(false);
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${language}" dir="${direction(language)}">`));
    expect(visible(html)).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    expect(visible(html)).not.toMatch(/\b(?:forums?|call|phase|moved|why|feeds|regions|nav|document)\.[a-z_]+/);
    expect(html.match(/<h1\b/g)).toHaveLength(1);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const other of languages) expect(html).toContain(`href="/${other}${path}"`);
  });

  test.each(paths)("%s arrives within the first congestion window", async (path) => {
    const html = await htmlOf(`/${language}${path}`);
    const files = await Promise.all(
      ["site.css", "browser/site.ts"].map((file) => readFile(`shared/ui/${file}`, "utf8")),
    );
    const wire = [html, ...files].reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
    expect(wire).toBeLessThanOrEqual(14_600);
  });

  test("every decision has words for what happened", async () => {
    const s = await speak<ForumsKey>(language, movedWords, forumsWords);
    for (const what of [...Object.keys(forumDecisions), ...Object.keys(callDecisions)])
      expect(s.t(`moved.${what}` as ForumsKey)).not.toBe("");
  });
});

describe("a forum", () => {
  test("shows its calls with phase and dates, but nothing that is only planned", async () => {
    const html = await htmlOf(`/en/forums/${forum}`);
    const text = visible(html);
    expect([...html.matchAll(/data-phase="(\w+)"/g)].map(([, phase]) => phase)).toEqual(["open", "announced"]);
    expect(text).toContain("Wednesday, 27 January 2027 at 23:59 (Europe/Zurich, UTC+1)");
    expect(text).toContain("Wednesday, 27 January 2027 at 22:59 (UTC)");
    expect(text).toContain("What reaches us up to 5 minutes later still counts.");
    expect(text).toContain("Member States. If none of them objects");
    expect(text).toContain("The proposed list lies with Member States for 30 days.");
    expect(text).toContain("At most 2 of each organization and 2 in reserve");
    expect(text).toContain("Letter of the head of the organization (needed)");
    for (const words of ["Date of birth", "Travel document", "Multi-stakeholder hearing", "French"])
      expect(text).toContain(words);
    expect(text).not.toContain("Nobody knows this");
    expect(html).toContain(`href="/en/accreditation/${call}"`);
    expect(html).toContain('data-local-time="2027-01-27T22:59:59.000Z"');
  });

  test("shows every meeting where it is held, in universal time and on the reader's device", async () => {
    const html = await htmlOf(`/en/forums/${forum}`);
    expect(visible(html)).toContain("(America/New York, UTC−4)");
    expect(visible(html)).toContain("Also online");
    expect(html).toContain(`data-local-time="${daysFrom(world.connection.now(), 200)}"`);
  });

  test("keeps what moved in sight, with reason, dates, and words in the language they are in", async () => {
    const html = await htmlOf(`/en/forums/${forum}`);
    const history = html.slice(html.indexOf('class="timeline"'));
    expect(visible(history)).toContain(
      "Closes: Tuesday, 26 January 2027 at 23:59 (Europe/Zurich, UTC+1) → Wednesday, 27 January 2027 at 23:59",
    );
    expect(visible(history)).toContain("To give more time");
    expect(history).toContain('<p lang="fr" dir="ltr">Pour laisser le temps.</p>');
    expect(history).toContain("So far only in French.");
    expect(html).toContain("Extended");
  });

  test("marks texts that are there in another language only, and never those in the reader's own", async () => {
    const arabic = await htmlOf(`/ar/forums/${forum}`);
    expect(arabic).toContain('<bdi lang="fr" dir="ltr">Appel tardif</bdi>');
    expect(arabic).toContain('<p lang="fr" dir="ltr">Premier.<br/>Suite.</p>');
    expect(arabic).toContain("متوفر حتى الآن بهذه اللغة فقط: الفرنسية.");
    const french = await htmlOf(`/fr/forums/${forum}`);
    expect(french).toContain("<bdi>Appel tardif</bdi>");
    expect(french).toContain("<p>Second.</p>");
  });

  test("says why a call cannot be extended", async () => {
    const html = await htmlOf(`/en/forums/${forum}`);
    expect(visible(html)).toContain("This call cannot be extended The list circulates for thirty days.");
  });

  test("tells what was counted of a call, and leads to its lists once it is closed", async () => {
    const { connection } = world;
    const published = new Published(connection.store, connection.settings.table("published"));
    const counts = { applied: 12, statuses: {}, screenedOut: {}, answered: 5, medianDays: 9 };
    const place = `${forum}#${call}`;
    const row = { kind: "figures", place, forum, call, ...counts, updatedAt: "2026-11-21T09:00:00.000Z" } as const;
    await transact(connection.store, [published.show(row)]);
    const text = visible(await htmlOf(`/en/forums/${forum}`));
    expect(text).toContain("Applications sent so far: 12; answered: 5. Half of the answers came within 9 days.");
    expect(text).not.toContain("Lists, dates and counts");
    const closed = await forumsWorld();
    await closed.openCall();
    closed.clock.advance({ days: 60 });
    const html = await (await closed.browserOf().get(`/en/forums/${forum}`)).text();
    expect(html).toContain(`href="/en/accreditation/${call}/lists"`);
  });

  test("leads to the calendar and the news of its own", async () => {
    const html = await htmlOf(`/es/forums/${forum}`);
    for (const kind of ["ics", "atom"]) {
      expect(html).toContain(`<a href="/feeds/forums/es/${forum}.${kind}"`);
      expect(html).toMatch(new RegExp(`<link rel="alternate"[^>]+href="/feeds/forums/es/${forum}.${kind}"`));
    }
  });

  test.each(["secret-2040", "nothing", "x".repeat(900)])("%s is not there", async (id) => {
    expect((await get(`/en/forums/${id}`)).status).toBe(404);
  });
});

test("forums that are over stand below the others, planned ones nowhere", async () => {
  const html = await htmlOf("/en/forums");
  const [current, earlier] = html.split("Earlier forums");
  expect(current).toContain("Review in Africa");
  expect(current).not.toContain("An earlier one");
  expect(earlier).toContain("An earlier one");
  expect(html).not.toContain("Still secret");
});

describe("a region", () => {
  test("shows its own forums and those for the whole world", async () => {
    const africa = await htmlOf("/en/regions/africa");
    expect(africa).toContain("Review in Africa");
    expect(africa).toContain(`/en/forums/${forum}#${call}`);
    const asia = await htmlOf("/en/regions/asia_pacific");
    expect(asia).not.toContain("Review in Africa");
    expect(asia).toContain(`/en/forums/${forum}`);
    expect(asia).toContain('href="/feeds/regions/en/asia_pacific.ics"');
  });

  test("has a page for each, and none for what is no region", async () => {
    for (const region of reviewRegions) expect((await get(`/ru/regions/${region}`)).status).toBe(200);
    expect((await get("/ru/regions/moon")).status).toBe(404);
  });
});

test("what was cancelled or postponed says so and leads nowhere", async () => {
  const other = await forumsWorld();
  const { place } = await other.openCall();
  await other.insist(other.decide(place, "postpone", { reason: "security" }));
  const html = await (await other.browserOf().get(`/en/forums/${forum}`)).text();
  expect(visible(html)).toContain("This call is postponed. New dates are not known yet.");
  expect(visible(html)).toContain("For reasons of safety");
  expect(html).not.toContain("/accreditation/");
  await other.insist(other.decide(forum, "cancel", { reason: "funding" }));
  const cancelled = visible(await (await other.browserOf().get(`/en/forums/${forum}`)).text());
  expect(cancelled).toContain("This forum will not be held.");
  expect(cancelled).toContain("For want of funds");
});

test("a call is open up to the last second of its grace", async () => {
  const other = await forumsWorld();
  const closesAt = daysFrom(other.connection.now(), 30);
  await other.openCall({ closesAt, graceMinutes: 5 });
  const phase = async () =>
    /data-phase="(\w+)"/.exec(await (await other.browserOf().get(`/en/forums/${forum}`)).text())?.[1];
  other.clock.advance({ days: 30, minutes: 5, seconds: -1 });
  expect(await phase()).toBe("open");
  other.clock.advance({ seconds: 1 });
  expect(await phase()).toBe("closed");
});
