import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Input } from "#functions/submissions/input.ts";
import { type LibraryWorld, libraryWorld } from "./library-world.ts";

let world: LibraryWorld;
const opened: LibraryWorld[] = [];
beforeEach(async () => {
  world = await libraryWorld();
  opened.push(world);
});
afterAll(() => {
  for (const one of opened) one.close();
});

/** Wherever a publication can be found, asked of one function that is warm. */
const places = async (input: Input, word: string) => {
  const paper = input.editions[0]?.files[0]?.id ?? "none";
  const at = async (path: string) => {
    const { status, text } = await world.get(path);
    return status === 200
      ? text.includes(input.reference) &&
          text.includes(`data-input="${input.reference}"`) === path.includes("/en/submissions?")
      : status === 302;
  };
  const shown = async (path: string) => (await world.get(path)).text.includes(input.reference);
  return {
    page: (await world.get(`/en/submissions/${input.reference}`)).status === 200,
    download: (await world.get(`/en/submissions/${input.reference}/files/${paper}`)).status === 302,
    words: (await world.get(`/en/submissions/${input.reference}/words?version=1`)).status === 302,
    library: await at("/en/submissions?objective=5"),
    search: await shown(`/en/submissions?q=${word}`),
    feed: await shown("/feeds/submissions?lang=en"),
    list: await shown("/api/submissions"),
    one: (await world.get(`/api/submissions/${input.reference}`)).status === 200,
    export: await shown("/api/submissions/export?format=csv"),
    counted: (await world.json("/api/submissions")).total > 0,
    coverage: (await world.json("/api/submissions/coverage")).total > 0,
    rows: (await world.rows("published")).some((row) => row.reference === input.reference),
  };
};

const everywhere = (is: boolean) => ({
  page: is,
  download: is,
  words: is,
  library: is,
  search: is,
  feed: is,
  list: is,
  one: is,
  export: is,
  counted: is,
  coverage: is,
  rows: is,
});

describe("what is withdrawn", () => {
  it.each(["from rows alone", "from index files"])("is gone from the next request on: %s", async (from) => {
    const input = await world.published({
      documents: [await world.document("remittances and dignity", { id: "paper" })],
    });
    if (from === "from index files") {
      world.advance({ hours: 2 });
      await world.index();
    }
    expect(await places(input, "remittances")).toEqual(everywhere(true));
    await world.decide(input, "withdraw", { reason: "mistake" });
    expect(await places(input, "remittances")).toEqual(everywhere(false));
    const { status, text } = await world.get(`/en/submissions/${input.reference}`);
    expect(status).toBe(410);
    expect(text).toContain("Its sender withdrew it on 21 November 2026.");
    expect(text).not.toContain("Work permits");
    expect((await world.get(`/api/submissions/${input.reference}`)).status).toBe(410);
  });

  it("leaves nothing at all where people are in danger: the page is that of a reference that never was", async () => {
    const input = await world.published();
    await world.decide(input, "withdraw", { reason: "safety" });
    const other = await world.make({ status: "draft" });
    const gone = await world.get(`/en/submissions/${input.reference}`);
    const never = await world.get(`/en/submissions/${other.reference}`);
    expect(gone.status).toBe(404);
    expect(gone.text.replaceAll(input.reference, "")).toBe(never.text.replaceAll(other.reference, ""));
    expect(Object.fromEntries(gone.headers)).toEqual(Object.fromEntries(never.headers));
  });

  it("takes its words with it where people are in danger, in what is stored and what officers see in queues", async () => {
    const input = await world.published({ content: { title: "Unmistakable title" } });
    await world.decide(input, "withdraw", { reason: "safety" });
    const stored = [...(await world.rows("inputs")), ...(await world.rows("cases"))];
    expect(stored.filter(({ reference }) => reference === input.reference)).toHaveLength(2);
    expect(JSON.stringify(stored)).not.toContain("Unmistakable");
    expect(JSON.stringify(stored)).not.toContain("Casa del Caminante");
  });

  it("is taken down by officers with the reason, and nothing of what it said", async () => {
    const input = await world.published();
    await world.decide(input, "take_down", { reason: "personal_data", text: "It names a child." });
    const { status, text } = await world.get(`/fr/submissions/${input.reference}`);
    expect(status).toBe(410);
    expect(text).toContain('data-reason="personal_data"');
    expect(text).not.toContain("names a child");
    expect(text).not.toContain("Casa del Caminante");
    expect((await world.json("/api/submissions")).total).toBe(0);
  });

  it("leaves neither rows nor files with its words once the next index is made and tidied", async () => {
    const input = await world.published({ content: { title: "Unmistakable title" } });
    world.advance({ hours: 2 });
    await world.index();
    const before = (await world.room.libraryStore()).index();
    const key = Object.values((await before)?.files ?? {})[0]?.key ?? "";
    expect(await world.house.files.firstVersion(key)).toBeDefined();
    await world.decide(input, "withdraw", { reason: "mistake" });
    world.advance({ minutes: 10 });
    await world.index();
    world.advance({ hours: 1 });
    await world.index();
    world.advance({ minutes: 3 });
    await world.index();
    const left = JSON.stringify(await world.rows("published"));
    expect(left).not.toContain("Unmistakable");
    expect(left).not.toContain(input.reference);
    expect(await world.house.files.firstVersion(key)).toBeUndefined();
    expect((await world.json("/api/submissions")).total).toBe(0);
  });
});

describe("a name that is hidden", () => {
  it("is found nowhere from the next request on, neither shown nor by searching for it", async () => {
    const input = await world.published({ content: { by: "Tumaini Collective", title: "Permits" } });
    world.advance({ hours: 2 });
    await world.index();
    expect((await world.json("/api/submissions?q=Tumaini")).total).toBe(1);
    const hidden = await world.decide(input, "hide_name");
    for (const path of [
      `/en/submissions/${input.reference}`,
      "/en/submissions",
      "/feeds/submissions?lang=en",
      "/api/submissions",
      `/api/submissions/${input.reference}`,
      "/api/submissions/export?format=csv",
    ]) {
      const { status, text } = await world.get(path);
      expect(status).toBe(200);
      expect(text).not.toContain("Tumaini");
      expect(text).not.toContain("KE,");
    }
    expect((await world.json("/api/submissions?q=Tumaini")).total).toBe(0);
    expect((await world.json("/api/submissions?q=permits")).total).toBe(1);
    world.advance({ hours: 2 });
    await world.index();
    world.advance({ minutes: 3 });
    await world.index();
    expect(JSON.stringify(await world.rows("published"))).not.toMatch(/tumaini/i);
    expect(hidden.public?.showing).toBe("withheld");
  });
});

describe("changes of one input that were asked for at once", () => {
  it("hold in the order in which they were made, whichever request began first", async () => {
    const input = await world.published();
    world.advance({ seconds: 5 });
    const cited = await world.decide(input, "record_outcome", { reason: "cited", text: "Paragraph 12." });
    world.advance({ seconds: -4 });
    await world.decide(cited, "withdraw", { reason: "mistake" });
    world.advance({ seconds: 10 });
    expect((await world.json("/api/submissions")).total).toBe(0);
  });
});
