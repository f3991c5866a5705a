import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LibraryWorld, libraryWorld } from "./library-world.ts";

let world: LibraryWorld;
beforeAll(async () => {
  world = await libraryWorld();
});
afterAll(() => world.close());

const entriesIn = (text: string) => [...text.matchAll(/<entry>.*?<\/entry>/gs)].map(([entry]) => entry);

describe("the news of the library", () => {
  it("tell of publications and of new versions, the newest first, each once and for ever by the same name", async () => {
    const first = await world.published({ content: { title: "First & <last>", summary: "" } });
    world.advance({ minutes: 1 });
    const second = await world.published({ content: { title: "Second", objectives: ["20"] } });
    const before = entriesIn((await world.get("/feeds/submissions?lang=en")).text);
    expect(before.map((entry) => /<title>(.*?)<\/title>/.exec(entry)?.[1])).toEqual([
      "Published: Second",
      "Published: First &amp; &lt;last&gt;",
    ]);
    world.advance({ minutes: 1 });
    await world.correct(first, { title: "First, corrected" });
    const after = entriesIn((await world.get("/feeds/submissions?lang=en")).text);
    expect(after[0]).toContain("New version: First, corrected");
    expect(after[0]).toContain(`/en/submissions/${first.reference}`);
    expect(after[1]).toBe(before[0]);
    expect(new Set(after.map((entry) => /<id>(.*?)<\/id>/.exec(entry)?.[1])).size).toBe(2);
    const some = (await world.get("/feeds/submissions?lang=en&objective=20")).text;
    expect(entriesIn(some)).toHaveLength(1);
    expect(some).toContain(second.reference);
  });

  it("speak the language that is asked for, else the reader's, and mark texts in others", async () => {
    await world.published({
      content: { title: "تصاريح", titleLanguage: "ar", summary: "ملخص ".repeat(80).trim(), languages: ["ar"] },
    });
    const { text, headers, status } = await world.get("/feeds/submissions?lang=fr");
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    expect(text).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">');
    expect(text).toContain('<p xml:lang="ar" lang="ar" dir="rtl">');
    const own = await world.get("/feeds/submissions", { "accept-language": "ru" });
    expect(own.text).toContain('xml:lang="ru"');
    expect((await world.get("/feeds/submissions?lang=xx")).status).toBe(404);
    expect((await world.get("/feeds/submissions?region=atlantis&lang=en")).status).toBe(422);
  });

  it("are not sent again to whoever has them", async () => {
    const { headers } = await world.get("/feeds/submissions?lang=es");
    const again = await world.get("/feeds/submissions?lang=es", { "if-none-match": headers.get("etag") ?? "" });
    expect(again.status).toBe(304);
    expect(again.text).toBe("");
    expect(again.headers.get("cache-control")).toBe("public, max-age=0, s-maxage=0");
  });
});
