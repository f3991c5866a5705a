import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Input } from "#functions/submissions/input.ts";
import { previewOf, publicViewOf } from "#functions/submissions/library/public-view.ts";
import { type LibraryWorld, libraryWorld } from "./library-world.ts";

let world: LibraryWorld;
beforeAll(async () => {
  world = await libraryWorld();
});
afterAll(() => world.close());

const page = (reference: string, more = "", language = "en") => `/${language}/submissions/${reference}${more}`;

describe("the page of a publication", () => {
  it("says what was published and by whom, in the language of the page and each text in its own", async () => {
    const { reference } = await world.published({
      content: { title: "تصاريح العمل", titleLanguage: "ar", summary: "", languages: ["ar", "en"], objectives: ["5"] },
    });
    const { status, text, headers } = await world.get(page(reference, "", "fr"));
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toBe("public, max-age=0, s-maxage=0");
    expect(text).toMatch(/<h1><bdi lang="ar" dir="auto">تصاريح العمل<\/bdi><\/h1>/);
    expect(text).toContain("Casa del Caminante");
    expect(text).toContain("Seasonal workers need permits");
    expect(text).toContain(`${world.connection.settings.origin}/fr/submissions/${reference}`);
    expect(text).toContain("Call for inputs (fr)");
  });

  it("is asked for without its body, too, and by a reference as people type it", async () => {
    const { reference } = await world.published();
    const head = await world.app.request(page(reference), { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect((await world.get(page(reference.toLowerCase().replaceAll("-", "")))).status).toBe(200);
  });

  it("names a sender who withheld the name only by category and region", async () => {
    const { reference } = await world.published({ content: { showing: "withheld", country: "KE" } });
    const { text } = await world.get(page(reference));
    expect(text).not.toContain("Casa del Caminante");
    expect(text).not.toContain("Kenya");
    expect(text).toContain("Civil society");
    expect(text).toContain("Africa");
    expect(text).toContain('data-publication="withheld"');
  });

  it("gives files plain names where theirs could tell who sent them, in a preview as well, and once the name is hidden", async () => {
    const telling = await world.document("words", { id: "telling", name: "Casa del Caminante.pdf" });
    const shown = async (input: Input) => (await world.get(page(input.reference))).text;
    const withheld = await world.published({ content: { showing: "withheld" }, documents: [telling] });
    expect(await shown(withheld)).not.toContain("Caminante");
    expect(await shown(withheld)).toContain(`${withheld.reference}-1.pdf`);
    expect(previewOf(withheld, "withheld").files.map(({ name }) => name)).toEqual([`${withheld.reference}-1.pdf`]);
    expect(previewOf(withheld, "named").files.map(({ name }) => name)).toEqual(["Casa del Caminante.pdf"]);
    const named = await world.published({ documents: [telling] });
    expect(await shown(named)).toContain("Casa del Caminante.pdf");
    const { reference } = await world.decide(await world.correct(named, { title: "Second title" }), "hide_name");
    for (const more of ["", "?version=1"])
      expect((await world.get(page(reference, more))).text).not.toContain("Caminante");
    const given = await world.get(page(reference, "/files/telling"));
    expect(given.headers.get("location")).not.toContain("Caminante");
    expect(await (await fetch(given.headers.get("location") ?? "")).text()).toBe("cleaned words");
  });

  it("shows exactly before it is sent what everybody sees afterwards", async () => {
    const paper = await world.document("words", { id: "same" });
    const input = await world.make({
      documents: [paper],
      answers: { progress: "Much." },
      content: { regions: ["africa"] },
    });
    const { at: _, versions: __, ...before } = previewOf(input, "named");
    const { at: ___, versions: ____, ...after } = publicViewOf(await world.decide(input, "publish")) ?? {};
    expect(after).toEqual(before);
  });

  it("shows answers and files to public questions only", async () => {
    const annex = await world.document("secret annex", { id: "annexed", question: "annex", name: "annex.pdf" });
    const { reference } = await world.published({
      answers: { progress: "Permits were issued.", contact: "Call Zawadi." },
      documents: [annex],
    });
    const { text } = await world.get(page(reference));
    expect(text).toContain("What was achieved? (en)");
    expect(text).toContain("Permits were issued.");
    expect(text).not.toContain("Zawadi");
    expect(text).not.toContain("annex.pdf");
    expect((await world.get(page(reference, "/files/annexed"))).status).toBe(404);
    expect(await world.inputs.find(reference)).toMatchObject({
      public: { answers: { progress: "Permits were issued." } },
    });
  });

  it("says of each file whether it was cleaned, given as sent or as text alone, with the hash of every form", async () => {
    const cleaned = await world.document("one", { id: "cleaned" });
    const translated = await world.document("uno dos", {
      id: "translated",
      name: "papel.pdf",
      language: "es",
      translationOf: "cleaned",
    });
    const old = await world.document("three", { id: "old", kind: "doc", name: "old.doc" });
    const { cleaned: _, ...withoutCopy } = old.prepared ?? { traces: [] };
    const refused = await world.document("bad", { id: "bad", name: "bad.pdf", state: "refused", findings: ["macros"] });
    const { reference } = await world.published({
      documents: [
        cleaned,
        translated,
        { ...old, prepared: withoutCopy },
        { ...old, id: "agreed", name: "agreed.doc", prepared: withoutCopy, asSent: true },
        refused,
      ],
    });
    const { text } = await world.get(page(reference));
    expect(text).toContain(cleaned.prepared?.cleaned?.sha256);
    expect(text).toContain(cleaned.prepared?.text?.sha256);
    expect(text).toMatch(/data-file="cleaned".*Translations:.*data-file="translated"/s);
    expect(text).toContain("Only the text is published");
    expect(text).toContain("As it was sent: this format cannot be cleaned.");
    expect(text).not.toContain("bad.pdf");
    expect((await world.get(page(reference, "/files/old"))).status).toBe(404);
    expect((await world.get(page(reference, "/files/old?as=text"))).status).toBe(302);
    const sent = await world.get(page(reference, "/files/agreed"));
    expect(sent.status).toBe(302);
    expect(sent.headers.get("location")).toContain("/submissions/old?");
  });

  it("gives files by a link that saves them under their name and works for a minute", async () => {
    const paper = await world.document("the words of a paper", { id: "paper", name: "../../Ünïted‮fdp.pdf" });
    const { reference } = await world.published({ documents: [paper] });
    const copy = await world.get(page(reference, "/files/paper"));
    expect(copy.status).toBe(302);
    expect(copy.headers.get("cache-control")).toBe("private, no-store");
    const given = await fetch(copy.headers.get("location") ?? "");
    const bytes = Buffer.from(await given.arrayBuffer());
    expect(bytes.toString()).toBe("cleaned the words of a paper");
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    expect((await world.get(page(reference))).text).toContain(sha256);
    expect(given.headers.get("content-disposition")).toMatch(/^attachment; filename="/);
    expect(given.headers.get("content-disposition")).not.toMatch(/\.\.|%E2%80%AE|\//i);
    const text = await world.get(page(reference, "/files/paper?as=text"));
    expect(await (await fetch(text.headers.get("location") ?? "")).text()).toBe("the words of a paper");
    world.advance({ seconds: 61 });
    expect((await fetch(copy.headers.get("location") ?? "")).status).toBe(403);
  });

  it("keeps what a correction replaced, marked as such, at an address of its own", async () => {
    const first = await world.published({ content: { text: "The first words.", title: "First title" } });
    world.advance({ hours: 1 });
    const { reference } = await world.correct(first, { text: "The second words.", title: "Second title" });
    const now = await world.get(page(reference));
    expect(now.text).toContain("The second words.");
    expect(now.text).not.toContain("The first words.");
    expect(now.text).toMatch(/data-version="1".*Replaced/s);
    const before = await world.get(page(reference, "?version=1"));
    expect(before.text).toContain("The first words.");
    expect(before.text).toContain("This version was replaced by a later one.");
    expect((await world.get(page(reference, "?version=2"))).text).toContain("The second words.");
    expect((await world.get(page(reference, "?version=3"))).status).toBe(404);
    const words = await world.get(page(reference, "/words?version=1"));
    expect(await (await fetch(words.headers.get("location") ?? "")).text()).toBe("The first words.\n");
  });

  it("says what became of it, and that it came late", async () => {
    const input = await world.published({ late: true });
    const { reference } = await world.decide(input, "record_outcome", { reason: "cited", text: "Paragraph 12." });
    const { text } = await world.get(page(reference));
    expect(text).toContain("This input was received after the deadline.");
    expect(text).toMatch(/data-outcome="cited".*Paragraph 12\./s);
  });

  it("stands on the pages of its forum and of every region that it concerns, or of the whole world", async () => {
    const shelvesOf = async (changes: Parameters<LibraryWorld["published"]>[0]) =>
      (await world.published(changes)).public?.shelves;
    const from = { country: "KE" as const, regions: [], countries: [] };
    expect(await shelvesOf({ content: from })).toEqual(["input#forum#imrf-2027", "input#region#africa"]);
    expect(await shelvesOf({ content: { ...from, regions: ["global"], countries: ["MX"] } })).toEqual([
      "input#forum#imrf-2027",
      "input#region#africa",
      "input#region#latin_america_caribbean",
    ]);
    expect(await shelvesOf({ content: { ...from, country: "" } })).toEqual([
      "input#forum#imrf-2027",
      "input#region#global",
    ]);
  });
});

describe("an input that is on every page", () => {
  it("is published, corrected, hidden, taken down and withdrawn within one transaction each", async () => {
    const regions = [
      "africa",
      "arab_states",
      "asia_pacific",
      "europe_north_america",
      "latin_america_caribbean",
    ] as const;
    const input = await world.published({ content: { regions: [...regions] } });
    expect(input.public?.shelves).toHaveLength(6);
    const corrected = await world.correct(input, { title: "Another title" });
    const hidden = await world.decide(corrected, "hide_name");
    expect(await world.rows("published", { reference: input.reference })).toHaveLength(6);
    await world.decide(hidden, "withdraw", { reason: "mistake" });
    expect(await world.rows("published", { reference: input.reference })).toEqual([]);
  });
});
