import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { concerns } from "#functions/announcements/lists/concerns.ts";
import { type NewsItem, newsKinds } from "#shared/announcements/news.ts";
import { Jobs } from "#shared/jobs.ts";
import { languages } from "#shared/languages.ts";
import type { OutboxRow } from "#shared/outbox.ts";
import { transact } from "#shared/transaction.ts";
import { objectives, reviewRegions } from "#shared/vocabularies.ts";
import { type NewsWorld, newsWorld } from "#test/support/news.ts";
import { freshTables } from "#test/support/tables.ts";

let site: NewsWorld;
beforeAll(async () => {
  site = await newsWorld();
});

const titlesIn = ({ blocks }: Pick<OutboxRow, "blocks">) =>
  blocks.flatMap((block) => (block.kind === "links" ? block.items.map(({ title }) => title) : []));
const newsOf = async (email: string, world = site) => (await world.mails(email)).filter(({ kind }) => kind === "news");

const chosen = fc.record({
  kinds: fc.uniqueArray(fc.constantFrom(...newsKinds), { minLength: 1 }),
  regions: fc.uniqueArray(fc.constantFrom(...reviewRegions)),
  objectives: fc.uniqueArray(fc.constantFrom(...objectives)),
});
const item: fc.Arbitrary<NewsItem> = fc.record({
  kind: fc.constantFrom(...newsKinds),
  id: fc.constant("x"),
  regions: fc.uniqueArray(fc.constantFrom(...reviewRegions), { minLength: 1 }),
  objectives: fc.uniqueArray(fc.constantFrom(...objectives)),
});

describe("what concerns whom", () => {
  it("is never of a kind that was not chosen, and always what is for everybody", () => {
    fc.assert(
      fc.property(chosen, item, (one, news) => {
        if (!one.kinds.includes(news.kind)) expect(concerns(one, news)).toBe(false);
        else expect(concerns(one, { ...news, regions: ["global"], objectives: [] })).toBe(true);
      }),
    );
  });

  it("grows with what is chosen and with what news is about, and choosing nothing is choosing all", () => {
    fc.assert(
      fc.property(
        chosen,
        item,
        fc.constantFrom(...reviewRegions),
        fc.constantFrom(...objectives),
        (one, news, region, objective) => {
          const all = { ...one, regions: [], objectives: [] };
          if (concerns(one, news)) {
            expect(concerns(all, news)).toBe(true);
            expect(concerns(one, { ...news, regions: [...news.regions, region] })).toBe(true);
            const wider = { ...one, ...(one.regions.length > 0 && { regions: [...one.regions, region] }) };
            expect(concerns(wider, news)).toBe(true);
          }
          const exactly = { ...one, regions: [region], objectives: [objective] };
          const about = { ...news, regions: [region], objectives: [objective] };
          expect(concerns(exactly, about)).toBe(one.kinds.includes(news.kind));
        },
      ),
    );
  });
});

describe("giving news", () => {
  it("mails the first of a day at once and the rest of it together on the next morning", async () => {
    const email = "day@example.org";
    const subscription = await site.subscribe(email);
    const [one, two, three] = [await site.announce("d1"), await site.announce("d2"), await site.announce("d3")];
    expect(await site.give(subscription, one)).toBe("mailed");
    expect(await site.give(subscription, two)).toBe("tomorrow");
    expect(await site.give(subscription, three)).toBe("tomorrow");
    for (const again of [one, two]) expect(await site.give(subscription, again)).toBe("had");
    await site.runDuties();
    expect(await newsOf(email)).toHaveLength(1);
    site.clock.set("2026-11-22T05:59:00Z");
    await site.runDuties();
    expect(await newsOf(email)).toHaveLength(1);
    // What comes before the morning's mail goes with it.
    expect(await site.give(subscription, await site.announce("d4"))).toBe("tomorrow");
    site.clock.set("2026-11-22T06:00:00Z");
    await Promise.all([site.runDuties(), site.runDuties(), site.runDuties()]);
    await site.runDuties();
    const mails = await newsOf(email);
    expect(mails.map(titlesIn)).toEqual([["News d1"], ["News d2", "News d3", "News d4"]]);
    expect(await site.give(subscription, await site.announce("d5"))).toBe("tomorrow");
  });

  it("gives the same news once, however often it is given at once", async () => {
    const email = "once@example.org";
    const subscription = await site.subscribe(email);
    const news = await site.announce("once");
    const outcomes = await Promise.all([1, 2, 3].map(() => site.give(subscription, news)));
    expect(outcomes.toSorted()).toEqual(["had", "had", "mailed"]);
    expect(await newsOf(email)).toHaveLength(1);
  });

  it("gives nothing to whoever ended it or never confirmed, nor what they do not want, nor what is over", async () => {
    await site.ask("pending@example.org");
    const pending = await site.subscriptions.ofAddress("pending@example.org");
    const item = await site.announce("nobody");
    expect(await site.give(pending ?? { id: "" }, item)).toBe("gone");
    expect(await site.give({ id: "nobody" }, item)).toBe("gone");
    const picky = await site.subscribe("picky@example.org", { kinds: ["opportunity"], regions: ["arab_states"] });
    expect(await site.give(picky, item)).toBe("unwanted");
    expect(await site.give(picky, { ...item, kind: "opportunity" })).toBe("unwanted");
    const over = await site.announce("over", {
      announcementKind: "opportunity",
      regions: ["arab_states"],
      until: { at: "2020-01-01T00:00:00.000Z", zone: "UTC" },
    });
    expect(await site.give(picky, over)).toBe("over");
    expect(await newsOf("picky@example.org")).toEqual([]);
  });

  it("leaves out what was withdrawn or is unwanted by the morning, and mails nothing when nothing is left", async () => {
    const [some, none] = [await site.subscribe("some@example.org"), await site.subscribe("none@example.org")];
    const [first, gone, stays] = [await site.announce("w1"), await site.announce("w2"), await site.announce("w3")];
    for (const news of [first, gone, stays]) await site.give(some, news);
    for (const news of [first, gone]) await site.give(none, news);
    await transact(site.connection.store, [
      {
        Delete: { TableName: site.connection.settings.table("published"), Key: { kind: "announcement", place: "w2" } },
      },
    ]);
    site.clock.advance({ days: 1 });
    await site.runDuties();
    expect((await newsOf("some@example.org")).map(titlesIn)).toEqual([["News w1"], ["News w3"]]);
    expect((await newsOf("none@example.org")).map(titlesIn)).toEqual([["News w1"]]);
    // The day is still free for what comes.
    expect(await site.give(none, await site.announce("w4"))).toBe("mailed");
  });

  it("marks a title that is not written in the reader's language, in words and by its language", async () => {
    const email = "language@example.org";
    const subscription = await site.subscribe(email, { language: "ar" });
    await site.give(subscription, await site.announce("l1", { title: { fr: "Une bourse" }, text: { fr: "Plus." } }));
    const [mail] = await newsOf(email);
    const [links] = mail?.blocks.filter((block) => block.kind === "links") ?? [];
    expect(mail?.language).toBe("ar");
    expect(links).toMatchObject({ items: [{ title: "Une bourse", language: "fr", path: "/ar/announcements/l1" }] });
    expect(links?.kind === "links" && links.items[0]?.note).toContain("الفرنسية");
  });

  it.each(languages)(
    "keeps to its size in %s with twenty long titles, and says how many more there are",
    async (language) => {
      const email = `many.${language}@example.org`;
      const subscription = await site.subscribe(email, { language });
      await site.give(subscription, await site.announce(`m${language}`));
      const word = {
        ar: "الهجرة ",
        zh: "移民问题",
        en: "migration ",
        fr: "migration ",
        ru: "миграция ",
        es: "migración ",
      }[language];
      for (let count = 0; count < 25; count++) {
        const title = { [language]: `${count} ${word.repeat(25)}`.slice(0, 200) };
        const until = { at: "2029-11-26T22:59:00.000Z", zone: "America/Argentina/Buenos_Aires" };
        await site.give(subscription, await site.announce(`m${language}${count}`, { title, text: title, until }));
      }
      site.clock.advance({ days: 1 });
      await site.runDuties();
      const mail = (await newsOf(email)).at(-1);
      const shown = mail ? titlesIn(mail).length : 0;
      expect(shown).toBeGreaterThan(1);
      expect(shown).toBeLessThanOrEqual(20);
      expect(JSON.stringify(mail?.blocks)).toContain(`${25 - shown}`);
      expect(JSON.stringify(mail?.blocks)).toContain(`"/${language}/announcements"`);
    },
  );

  it("forgets after 30 days what was mailed, and nothing that waits", async () => {
    const email = "forget@example.org";
    const subscription = await site.subscribe(email);
    await site.give(subscription, await site.announce("f1"));
    expect(await site.rows("waitingNews", { subscription: subscription.id })).toHaveLength(1);
    site.clock.advance({ days: 29 });
    await site.give(subscription, await site.announce("f2"));
    await site.runDuties();
    expect(await site.rows("waitingNews", { subscription: subscription.id })).toHaveLength(2);
    site.clock.advance({ days: 1 });
    await site.runDuties();
    expect(await site.rows("waitingNews", { subscription: subscription.id })).toMatchObject([
      { item: "announcement#f2" },
    ]);
    site.clock.advance({ days: 29 });
    await site.runDuties();
    expect(await site.rows("waitingNews", { subscription: subscription.id })).toEqual([]);
    expect((await site.subscriptions.find(subscription.id))?.wakeAt).toBeUndefined();
  });
});

describe("news of other capabilities", () => {
  it("reaches all whom it concerns, once, in pages that may be done again", async () => {
    const world = await newsWorld();
    for (let count = 0; count < 60; count++)
      await world.subscribe(`s${count}@example.org`, { kinds: count % 2 ? ["announcement"] : ["briefing"] });
    const item = await world.announce("spread");
    const { settings, store, now } = world.connection;
    const jobs = new Jobs(store, settings.table("announcementJobs"));
    const job = { kind: "spread_news", matter: "x", by: "system", input: { item } };
    for (const id of ["one", "again"]) await jobs.begin({ ...job, id }, now());
    await world.runDuties();
    expect((await world.rows("outbox")).filter(({ kind }) => kind === "news")).toHaveLength(30);
    expect(await jobs.find("one")).toMatchObject({ state: "done", done: 60 });
  }, 60_000);

  it("keeps nobody waiting for one to whom nothing can be given", async () => {
    const world = await newsWorld();
    const emails = ["a", "b", "c"].map((name) => `${name}@example.org`);
    const [odd] = await Promise.all(emails.map((email) => world.subscribe(email)));
    const item = await world.announce("odd");
    const news = await world.room.news();
    const give = news.give.bind(news);
    news.give = async (...of) => {
      if (of[0] === odd?.id) throw new Error("no address");
      return give(...of);
    };
    const jobs = await world.room.jobs();
    await jobs.begin(
      { id: "odd", kind: "spread_news", matter: "x", by: "system", input: { item } },
      world.connection.now(),
    );
    for (let run = 0; run < 6; run++) {
      await world.runDuties();
      world.clock.advance({ minutes: 2 });
    }
    news.give = give;
    expect(await Promise.all(emails.map(async (email) => (await newsOf(email, world)).length))).toEqual([0, 1, 1]);
    expect(await jobs.find("odd")).toMatchObject({ state: "done" });
  });

  it("waits as a whole while nobody can be given anything", async () => {
    const world = await newsWorld();
    await world.subscribe("all@example.org");
    const item = await world.announce("none");
    const news = await world.room.news();
    const give = news.give.bind(news);
    news.give = async () => {
      throw new Error("unreachable");
    };
    const jobs = await world.room.jobs();
    await jobs.begin(
      { id: "none", kind: "spread_news", matter: "x", by: "system", input: { item } },
      world.connection.now(),
    );
    for (let run = 0; run < 6; run++) {
      await world.runDuties();
      world.clock.advance({ minutes: 2 });
    }
    news.give = give;
    expect(await jobs.find("none")).toMatchObject({ state: "waiting" });
    world.clock.advance({ hours: 1 });
    await world.runDuties();
    expect(await newsOf("all@example.org", world)).toHaveLength(1);
  });
});

describe("whatever comes, in whatever order", () => {
  const step = fc.oneof(
    { weight: 5, arbitrary: fc.record({ give: fc.nat({ max: 11 }) }) },
    { weight: 3, arbitrary: fc.record({ hours: fc.integer({ min: 1, max: 40 }) }) },
    { weight: 3, arbitrary: fc.constant({ sweep: true }) },
  );

  it("mails at most once a day, loses nothing and gives nothing twice", async () => {
    const connection = await freshTables();
    const world = await newsWorld(connection);
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        run += 1;
        const email = `any.${run}@example.org`;
        const subscription = await world.subscribe(email);
        const items = await Promise.all(Array.from({ length: 12 }, (_, place) => world.announce(`r${run}-${place}`)));
        const given = new Set<string>();
        for (const one of steps) {
          if ("give" in one) {
            const news = items[one.give];
            if (news) await Promise.all([world.give(subscription, news), world.give(subscription, news)]);
            if (news) given.add(`News ${news.id}`);
          } else if ("hours" in one) world.clock.advance({ hours: one.hours });
          else await Promise.all([world.runDuties(), world.runDuties()]);
        }
        world.clock.advance({ hours: 48 });
        await world.runDuties();
        const mails = await newsOf(email, world);
        const days = mails.map(({ writtenAt }) => writtenAt.slice(0, 10));
        expect(new Set(days).size).toBe(days.length);
        expect(mails.flatMap(titlesIn).toSorted()).toEqual([...given].toSorted());
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
