import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { InputStatus } from "#functions/submissions/submissions.ts";
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

describe("open data", () => {
  let world: LibraryWorld;
  beforeAll(async () => {
    world = await fresh();
  });

  it("lists what is published with its terms, page by page", async () => {
    for (let number = 0; number < 53; number += 1) {
      world.advance({ seconds: 1 });
      await world.published({ content: { title: `Paper number ${number}`, objectives: number < 3 ? ["22"] : ["1"] } });
    }
    const first = await world.json("/api/submissions");
    expect(first).toMatchObject({ total: 53, terms: expect.stringContaining("United Nations Network on Migration") });
    expect(first.items).toHaveLength(50);
    const { items, next } = await world.json(`/api/submissions?after=${first.next}`);
    expect(items).toHaveLength(3);
    expect(next).toBeNull();
    expect(items[2]).toMatchObject({ by: "Casa del Caminante", submitter: "stakeholder", edition: 1, outcome: null });
    expect(items[2]).not.toHaveProperty("terms");
    expect((await world.json("/api/submissions?objective=22")).total).toBe(3);
    expect((await world.get("/api/submissions?objective=99")).status).toBe(422);
  });

  it("gives a publication whole, with the addresses and hashes of its files", async () => {
    const paper = await world.document("words", { id: "paper" });
    const { reference } = await world.published({
      documents: [paper],
      answers: { progress: "Much.", contact: "Zawadi" },
    });
    const one = await world.json(`/api/submissions/${reference}`);
    expect(one).toMatchObject({
      reference,
      version: 1,
      answers: { progress: "Much." },
      files: [{ id: "paper", kind: "pdf", asSent: false, copy: { sha256: paper.prepared?.cleaned?.sha256 } }],
      versions: [{ number: 1, replaced: false }],
    });
    expect((await world.app.request(one.files[0].text.address)).status).toBe(302);
    expect((await world.get("/api/submissions/INP-0000-0000")).status).toBe(404);
  });

  it("is a table for spreadsheets, in which nothing is computed, in parts that lead to the next", async () => {
    await world.published({ content: { title: '=HYPERLINK("http://x")', by: "@somebody", showing: "named" } });
    const { text, headers } = await world.get("/api/submissions/export?format=csv&q=hyperlink");
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(text).toMatch(/^reference,version,/);
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(text).toContain("'@somebody");
    expect(headers.get("link")).toBeNull();
    const whole = await world.json("/api/submissions/export");
    expect(whole.items).toHaveLength(55);
    expect(whole.next).toBeNull();
  });

  it("goes on in the next part, below four megabytes each, until everything was given once", async () => {
    const site = await fresh();
    const { reference } = await site.published({ content: { summary: "𝒮".repeat(3000) } });
    const [row] = (await site.rows("published")).filter(({ kind }) => kind === "library");
    const made = Array.from({ length: 255 }, (_, number) => `INP-${number}`);
    await Promise.all(
      made.map((name) =>
        site.put("published", { ...row, place: `${row?.place}${name}`, change: { ...row?.change, reference: name } }),
      ),
    );
    const found: string[] = [];
    let path: string | undefined = "/api/submissions/export?format=csv";
    while (path) {
      const { text, headers } = await site.get(path);
      expect(Buffer.byteLength(text)).toBeLessThan(4_000_000);
      found.push(...[...text.matchAll(/^INP-[^,]+/gm)].map(([name]) => name));
      path = /^<([^>]+)>; rel="next"$/.exec(headers.get("link") ?? "")?.[1];
    }
    expect(found.toSorted()).toEqual([reference, ...made].toSorted());
  });

  it("counts objectives by region, in words, as a table and for programs", async () => {
    const site = await fresh();
    await site.published({ content: { objectives: ["5", "6"], country: "KE" } });
    await site.published({ content: { objectives: ["5"], country: "MX", regions: ["asia_pacific"] } });
    const data = await site.json("/api/submissions/coverage?forum=imrf-2027");
    expect(data.total).toBe(2);
    expect(data.objectives[4]).toEqual({
      objective: "5",
      inputs: 2,
      byRegion: expect.objectContaining({ africa: 1, latin_america_caribbean: 1, asia_pacific: 1, arab_states: 0 }),
    });
    expect((await site.json("/api/submissions/coverage?forum=another")).total).toBe(0);
    const { text, status } = await site.get("/ru/submissions/coverage?forum=imrf-2027");
    expect(status).toBe(200);
    expect(text).toMatch(/<figure class="plot">/);
    expect(text).toMatch(/<option value="imrf-2027" selected/);
    expect((await site.get("/en/submissions/coverage?region=asia_pacific")).text).toContain(
      "Asia and the Pacific beside all regions",
    );
    const table = await site.get("/api/submissions/coverage?format=csv");
    expect(table.text.trim().split("\r\n")).toHaveLength(25);
    expect((await site.get("/en/submissions/coverage?forum=%20")).status).toBe(422);
  });
});

describe("what is not published", () => {
  const paths = [
    "/en/submissions",
    "/en/submissions?q=secretly",
    "/en/submissions?objective=13&more=country",
    "/en/submissions/coverage",
    "/feeds/submissions?lang=en",
    "/api/submissions",
    "/api/submissions/coverage?format=csv",
    "/api/submissions/export?format=csv",
  ];
  const hidden: readonly InputStatus[] = [
    "draft",
    "submitted",
    "under_review",
    "changes_requested",
    "refusal_proposed",
    "refused",
    "contested",
    "upheld",
    "accepted_unpublished",
    "expired",
  ];

  /** Every answer, and what was asked of the database for it. */
  const told = async (world: LibraryWorld) => {
    const answers: { path: string; text: string; reads: string[] }[] = [];
    for (const path of paths) {
      world.asked.length = 0;
      const { text } = await world.get(path);
      answers.push({ path, text, reads: [...world.asked].sort() });
    }
    return answers;
  };

  it.each(["rows alone", "index files"])(
    "changes neither a byte of what everybody gets nor what is read for it: %s",
    async (from) => {
      const world = await fresh();
      await world.published();
      if (from === "index files") {
        world.advance({ hours: 2 });
        await world.index();
      }
      await told(world);
      const before = await told(world);
      const made = [];
      for (const status of hidden)
        made.push(
          await world.make({ status, content: { title: `Secretly ${status}`, by: "Secretly", objectives: ["13"] } }),
        );
      const confidential = await world.make({
        content: { title: "Secretly kept", showing: "secretariat", objectives: ["13"] },
      });
      await world.decide(confidential, "keep_unpublished");
      expect(await told(world)).toEqual(before);
      for (const { reference } of [...made, confidential]) {
        world.asked.length = 0;
        const { status, text } = await world.get(`/en/submissions/${reference}`);
        const reads = [...world.asked];
        world.asked.length = 0;
        const never = await world.get("/en/submissions/INP-0000-0000");
        expect(status).toBe(404);
        expect(text.replaceAll(reference, "")).toBe(never.text.replaceAll("INP-0000-0000", ""));
        expect(reads).toEqual(world.asked);
        expect((await world.get(`/api/submissions/${reference}`)).status).toBe(404);
      }
    },
  );

  it("nor does a correction that waits: what was published before goes on to be shown as it was", async () => {
    const world = await fresh();
    const input = await world.published();
    const page = `/en/submissions/${input.reference}`;
    const before = [await told(world), (await world.get(page)).text];
    const revising = await world.decide(input, "revise");
    const now = world.connection.now();
    const content = {
      ...revising.content,
      title: "Secretly corrected",
      text: "Secretly",
      showing: "secretariat" as const,
    };
    await world.inputs.make({ from: revising, to: { ...revising, content }, what: "save", by: "somebody", now });
    expect([await told(world), (await world.get(page)).text]).toEqual(before);
  });
});
