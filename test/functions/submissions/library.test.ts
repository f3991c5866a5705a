import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import type { Content } from "#functions/submissions/content.ts";
import { languages } from "#shared/languages.ts";
import { type LibraryWorld, libraryWorld } from "./library-world.ts";

const opened: LibraryWorld[] = [];
const fresh = async () => {
  const world = await libraryWorld();
  opened.push(world);
  return world;
};
afterAll(() => {
  for (const world of opened) world.close();
});

const referencesIn = (text: string) => [...text.matchAll(/data-input="([^"]+)"/g)].map(([, reference]) => reference);

describe("the library", () => {
  let world: LibraryWorld;
  const found = async (reference: string) => {
    const input = await world.inputs.find(reference);
    if (!input) throw new Error(`no input ${reference}`);
    return input;
  };
  const papers: Record<string, string> = {};
  beforeAll(async () => {
    world = await fresh();
    const made: Record<string, Partial<Content>> = {
      ar: { title: "حماية العمال المهاجرين", titleLanguage: "ar", languages: ["ar"], country: "EG", objectives: ["6"] },
      zh: { title: "移徙工人的社会保障", titleLanguage: "zh", languages: ["zh"], country: "CN", objectives: ["22"] },
      fr: { title: "Voies régulières et regroupement familial", titleLanguage: "fr", languages: ["fr"], country: "SN" },
      es: { title: "Niñez migrante y educación", titleLanguage: "es", languages: ["es"], country: "MX" },
      ru: { title: "Права трудящихся мигрантов", titleLanguage: "ru", languages: ["ru"], country: "KG" },
      en: { title: "Remittances and financial inclusion", objectives: ["20"], country: "PH" },
    };
    for (const [language, content] of Object.entries(made)) {
      world.advance({ minutes: 1 });
      papers[language] = (await world.published({ content: { text: "", objectives: [], ...content } })).reference;
    }
  });

  it.each([
    ["ar", "العمال"],
    ["ar", "حمايه"],
    ["zh", "社会保障"],
    ["zh", "保障"],
    ["fr", "regulieres"],
    ["fr", "regroupement familial"],
    ["es", "ninez"],
    ["es", "educacion"],
    ["ru", "мигранты"],
    ["en", "remittance"],
  ])("finds what is written in %s by %s, on a page in any language", async (language, words) => {
    for (const page of languages) {
      const { status, text } = await world.get(`/${page}/submissions?q=${encodeURIComponent(words)}`);
      expect(status).toBe(200);
      expect(referencesIn(text)).toContain(papers[language]);
    }
  });

  it.each([
    ["ar", "كرامة", "يولد جميع الناس أحرارا متساوين في الكرامة والحقوق"],
    ["zh", "尊严", "人人生而自由，在尊严和权利上一律平等。"],
    ["fr", "dignité", "Tous les êtres humains naissent libres et égaux en dignité et en droits."],
    ["es", "dignidad", "Todos los seres humanos nacen libres e iguales en dignidad y derechos."],
    ["ru", "достоинство", "Все люди рождаются свободными и равными в своем достоинстве и правах."],
    ["en", "dignity", "All human beings are born free and equal in dignity and rights."],
    ["sw", "heshima", "Watu wote wamezaliwa huru, hadhi na heshima zao ni sawa."],
  ] as const)("finds what stands in a file in %s by %s", async (language, words, text) => {
    const file = await world.document(text, { id: `file-${language}`, language });
    const { reference } = await world.published({ content: { text: "", languages: [language] }, documents: [file] });
    const { items } = await world.json(`/api/submissions?q=${encodeURIComponent(words)}`);
    expect(items.map((item: { reference: string }) => item.reference)).toEqual([reference]);
    await world.decide(await found(reference), "withdraw", { reason: "mistake" });
  });

  it("shows the newest first, each title in its own language and direction", async () => {
    const { text } = await world.get("/en/submissions");
    expect(referencesIn(text)).toEqual(["en", "ru", "es", "fr", "zh", "ar"].map((language) => papers[language]));
    expect(text).toContain('<bdi lang="ar" dir="auto">حماية العمال المهاجرين</bdi>');
    expect(text).toMatch(/data-total="6"/);
  });

  it("narrows by what stands in the address, several values of one filter being any of them", async () => {
    const of = async (query: string) => referencesIn((await world.get(`/en/submissions?${query}`)).text).sort();
    const some = (...languages: string[]) => languages.map((language) => papers[language]).sort();
    expect(await of("objective=6")).toEqual(some("ar"));
    expect(await of("objective=6&objective=22")).toEqual(some("ar", "zh"));
    expect(await of("language=fr&country=SN")).toEqual(some("fr"));
    expect(await of("language=fr&country=MX")).toEqual([]);
    expect(await of("region=africa")).toEqual(some("fr"));
    expect(await of("kind=stakeholder&category=civil_society&year=2026&forum=imrf-2027")).toHaveLength(6);
    expect(await of("forum=&region=&q=")).toHaveLength(6);
  });

  it("keeps every choice in the form and on the way to another language, with how many each value has", async () => {
    const { text } = await world.get("/en/submissions?objective=6&q=%D8%A7%D9%84%D8%B9%D9%85%D8%A7%D9%84");
    expect(text).toMatch(/<input type="checkbox" id="objective-6" name="objective" value="6" checked/);
    expect(text).toMatch(/for="objective-6">6\. [^<]* \(1\)</);
    expect(text).toContain('href="/fr/submissions?q=%D8%A7%D9%84%D8%B9%D9%85%D8%A7%D9%84&amp;objective=6"');
    expect(text).toContain("Show all inputs");
  });

  it("says what to do where nothing fits, and refuses values that no filter has", async () => {
    const nothing = await world.get("/en/submissions?q=nowheretobefound");
    expect(nothing.text).toContain("No input fits.");
    for (const query of ["region=atlantis", "country=XX", "year=20x6", "after=nonsense", "objective=24"])
      expect((await world.get(`/en/submissions?${query}`)).status).toBe(422);
  });

  it("answers whatever is typed", async () => {
    for (const typed of [
      "%00",
      "‮gnp",
      "a".repeat(900),
      "%F0%9F%98%80".repeat(40),
      "<script>",
      "^9 ^",
      '"',
      "%ED%A0%80",
    ])
      expect((await world.get(`/en/submissions?q=${typed}`)).status).toBe(200);
  });

  it("names the calls that take inputs now", async () => {
    const { text } = await world.get("/es/submissions");
    expect(text).toContain("/es/submissions/new?call=imrf-2027-inputs");
  });
});

describe("a long library", () => {
  it("gives every input once, page by page, whatever is published meanwhile", async () => {
    const world = await fresh();
    const made: string[] = [];
    for (let number = 0; number < 45; number += 1) {
      world.advance({ seconds: 1 });
      made.push((await world.published({ content: { title: `Paper number ${number}` } })).reference);
    }
    const seen: (string | undefined)[] = [];
    let path: string | undefined = "/en/submissions";
    for (let pages = 0; path && pages < 9; pages += 1) {
      const { text } = await world.get(path);
      const found = referencesIn(text);
      expect(found.length).toBeLessThanOrEqual(20);
      seen.push(...found);
      path = /class="button" href="([^"]+)" rel="next"/.exec(text)?.[1]?.replaceAll("&amp;", "&");
      world.advance({ seconds: 1 });
      await world.published({ content: { title: `Meanwhile ${pages}` } });
    }
    expect(seen.filter((reference) => reference && made.includes(reference))).toEqual([...made].reverse());
    expect(new Set(seen).size).toBe(seen.length);
  });
});

describe("index files", () => {
  const everything = async (world: LibraryWorld, app = world.app) => {
    const texts: string[] = [];
    for (const path of [
      "/en/submissions",
      "/ar/submissions?q=permits",
      "/api/submissions",
      "/feeds/submissions?lang=fr",
    ])
      texts.push(await (await app.request(path)).text());
    return texts;
  };

  it("say the same as the rows they were made from, for functions that are warm and for those that start", async () => {
    const world = await fresh();
    const first = await world.published();
    await world.published({ content: { title: "Another one" } });
    const before = await everything(world);
    world.advance({ hours: 2 });
    await world.index();
    expect(await (await world.room.libraryStore()).index()).toMatchObject({ untidy: true, upTo: expect.any(String) });
    expect(await everything(world)).toEqual(before);
    expect(await everything(world, world.appOf(world.newRoom()))).toEqual(before);
    const cold = world.newRoom();
    const store = await cold.libraryStore();
    const read = vi.spyOn(store, "changesAfter");
    await everything(world, world.appOf(cold));
    expect(read.mock.calls[0]).toEqual([(await store.index())?.upTo]);
    await world.correct(first, { title: "Corrected title" });
    const later = await everything(world);
    expect(later).not.toEqual(before);
    expect(await everything(world, world.appOf(world.newRoom()))).toEqual(later);
    world.advance({ minutes: 3 });
    await world.index();
    world.advance({ hours: 2 });
    await world.index();
    expect(await everything(world)).toEqual(later);
    expect(await everything(world, world.appOf(world.newRoom()))).toEqual(later);
  });

  it("are made once by several at a time, not before there is enough to tell, and anew after one who did not finish", async () => {
    const world = await fresh();
    await world.published();
    world.advance({ minutes: 30 });
    await world.index();
    const store = await world.room.libraryStore();
    expect(await store.index()).toBeUndefined();
    world.advance({ minutes: 31 });
    const rooms = [world.newRoom(), world.newRoom(), world.newRoom()];
    await Promise.all(rooms.map((room) => world.index(room)));
    const index = await store.index();
    expect(index?.id).toBeDefined();
    expect(index?.making).toBeUndefined();
    world.advance({ minutes: 3 });
    await world.index();
    await world.published();
    world.advance({ hours: 2 });
    const tidy = await store.index();
    if (!tidy) throw new Error("no index");
    const stuck = {
      ...tidy,
      version: tidy.version + 1,
      making: { id: "lost", at: world.connection.now().toISOString() },
    };
    expect(await store.write(stuck, tidy)).toBe(true);
    await world.index();
    expect((await store.index())?.id).toBe(tidy.id);
    world.advance({ minutes: 16 });
    await world.index();
    expect((await store.index())?.id).not.toBe(tidy.id);
    expect((await world.json("/api/submissions")).total).toBe(2);
  });

  it("are done without where one is missing or damaged", async () => {
    const world = await fresh();
    await world.published();
    world.advance({ hours: 2 });
    await world.index();
    const index = await (await world.room.libraryStore()).index();
    const before = await everything(world);
    const faults: string[] = [];
    vi.spyOn(console, "error").mockImplementation((line: string) => void faults.push(JSON.parse(line).fault));
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    if (!index?.files.facts) throw new Error("no index");
    const files = { ...index.files, en: index.files.facts };
    const mixed = { ...index, version: index.version + 1, files };
    expect(await (await world.room.libraryStore()).write(mixed, index)).toBe(true);
    expect(await everything(world, world.appOf(world.newRoom()))).toEqual(before);
    await world.house.files.remove(index.files.facts.key);
    expect(await everything(world, world.appOf(world.newRoom()))).toEqual(before);
    expect(faults).toEqual([expect.any(String), "IndexMissing"]);
  });
});
