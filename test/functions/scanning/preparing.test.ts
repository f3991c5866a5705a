import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { duties, fileEvent } from "#functions/scanning/duties.ts";
import { lookedAt } from "#functions/scanning/scanning.ts";
import { arrived, type Desk, issuedInput, scanningDesk, verdict } from "./arriving.ts";
import { openXml } from "./made-archives.ts";
import { paragraph, textDocument } from "./made-documents.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await scanningDesk();
  for (const level of ["info", "error"] as const) vi.spyOn(console, level).mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

const sentAt = "2026-11-21T09:10:00.000Z";
const paper = textDocument(paragraph("Ничего для нас 🌍"));
const tell = (...events: Parameters<typeof fileEvent>[1][]) =>
  Promise.all(events.map((event) => fileEvent(desk.room, event, desk.connection.now())));
const begin = (more = {}) => desk.begin(issuedInput(more));
const clock = async (instant: string) => {
  desk.connection.clock.set(instant);
  await duties(desk.room, desk.connection.now());
};
const hash = (bytes?: Buffer) =>
  createHash("sha256")
    .update(bytes ?? "")
    .digest("hex");
const outcomes = async () => (await desk.told("SUB-7K3Q-9TDW")).map((job) => (job as { input: unknown }).input);

describe("a file that may be published", () => {
  it("is ready with a cleaned copy and its text, each stored under its own version", async () => {
    const { key } = await begin();
    desk.files.send(key, paper, sentAt);
    await tell(arrived(key));
    expect(await desk.now(key)).toMatchObject({ state: "stored", kind: "docx" });
    await tell(verdict(key, "clean"));
    const upload = await desk.now(key);
    const { cleaned, text, traces } = upload?.prepared ?? {};
    const [copy, words] = [
      await desk.files.get(`prepared/${key}/file`, "v1"),
      await desk.files.get(`prepared/${key}/text`, "v1"),
    ];
    expect(upload?.state).toBe("ready");
    expect(cleaned).toEqual({ key: `prepared/${key}/file`, version: "v1", size: copy?.length, sha256: hash(copy) });
    expect(text).toEqual({
      key: `prepared/${key}/text`,
      version: "v1",
      size: words?.length,
      sha256: hash(words),
      characters: 16,
    });
    expect(words?.toString("utf8")).toBe("Ничего для нас 🌍");
    expect(traces?.map(({ what }) => what)).toEqual([
      "author",
      "editor",
      "organization",
      "software",
      "dates",
      "title",
      "properties",
    ]);
    expect(Object.fromEntries(desk.files.made)).toEqual({
      [`prepared/${key}/file`]: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      [`prepared/${key}/text`]: "text/plain; charset=utf-8",
    });
    expect(await outcomes()).toEqual([{ key, state: "ready" }]);
  });

  it("is prepared from the version that counts, whatever is sent with the same form later", async () => {
    const { key } = await begin();
    desk.files.send(key, paper, sentAt);
    desk.files.send(key, textDocument(paragraph("another")), "2026-11-21T09:11:00.000Z");
    await tell(verdict(key, "clean", "v2"), arrived(key, "v2"));
    await tell(verdict(key, "clean", "v1"));
    expect(await desk.now(key)).toMatchObject({ state: "ready", objectVersion: "v1", sha256: hash(paper) });
    expect((await desk.files.get(`prepared/${key}/text`, "v1"))?.toString("utf8")).toContain("Ничего");
  });

  it("looked at twice at once has one record, whose versions are there and alike", async () => {
    const { key } = await begin();
    desk.files.send(key, paper, sentAt);
    await tell(arrived(key), arrived(key), verdict(key, "clean"), verdict(key, "clean"));
    const { cleaned, text } = (await desk.now(key))?.prepared ?? {};
    for (const copy of [cleaned, text])
      expect(hash(await desk.files.get(copy?.key ?? "", copy?.version ?? ""))).toBe(copy?.sha256);
    expect(await outcomes()).toEqual([{ key, state: "ready" }]);
  });

  it("waits for its verdict, which may be late, and is refused when none ever comes", async () => {
    const [late, never] = [await begin(), await begin()];
    for (const { key } of [late, never]) desk.files.send(key, paper, sentAt);
    await tell(arrived(late.key), arrived(never.key));
    desk.files.tag(late.key, "NO_THREATS_FOUND");
    await clock("2026-11-21T09:25:00Z");
    expect((await desk.now(late.key))?.state).toBe("ready");
    expect((await desk.now(never.key))?.state).toBe("stored");
    await clock("2026-11-22T09:25:00Z");
    expect(await desk.now(never.key)).toMatchObject({ state: "refused", findings: ["unscannable"] });
  });

  it("is refused when nothing can be made of it, and told once", async () => {
    const { key } = await begin();
    desk.files.send(
      key,
      openXml("docx", { "word/document.xml": "<!DOCTYPE x [<!ENTITY a 'a'>]><w:document/>" }),
      sentAt,
    );
    await tell(arrived(key), verdict(key, "clean"));
    const refused = await desk.now(key);
    expect(refused).toMatchObject({ state: "refused", findings: ["damaged"] });
    expect(refused).not.toHaveProperty("prepared");
    await tell(arrived(key), verdict(key, "clean"));
    expect([desk.files.made.size, await outcomes()]).toEqual([0, [{ key, state: "refused" }]]);
  });

  it("is prepared by the clock where its copies could not be stored at once", async () => {
    const { key } = await begin();
    desk.files.send(key, paper, sentAt);
    desk.files.takesNothing = true;
    await tell(arrived(key), verdict(key, "clean"));
    expect(await desk.now(key)).toMatchObject({ state: "issued" });
    expect(await outcomes()).toEqual([]);
    desk.files.takesNothing = false;
    desk.files.tag(key, "NO_THREATS_FOUND");
    await clock("2026-11-21T10:03:00Z");
    expect((await desk.now(key))?.prepared?.cleaned?.version).toBe("v1");
    await clock("2026-11-21T10:14:00Z");
    expect((await desk.now(key))?.state).toBe("ready");
  });

  it("is not prepared where it is refused anyway, nor where nobody will publish it", async () => {
    const [wrong, letter] = [await begin({ accepts: ["pdf"] }), await desk.begin({ accepts: ["docx"] })];
    for (const { key } of [wrong, letter]) desk.files.send(key, paper, sentAt);
    await tell(verdict(wrong.key, "clean"), verdict(letter.key, "clean"));
    expect(await desk.now(wrong.key)).toMatchObject({ state: "refused", findings: ["wrong_type"] });
    expect((await desk.now(letter.key))?.state).toBe("ready");
    expect(await desk.now(letter.key)).not.toHaveProperty("prepared");
    expect(desk.files.made.size).toBe(0);
  });

  it("is never ready before it is prepared", () => {
    const upload = { ...issuedInput(), verdict: "clean" as const };
    const look = { version: "v1", storedAt: sentAt, size: 1, kind: "pdf" as const, findings: [] };
    expect(lookedAt(upload, look).state).toBe("stored");
    expect(lookedAt(upload, { ...look, prepared: { traces: [] } }).state).toBe("ready");
  });
});
