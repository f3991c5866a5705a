import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { duties, fileEvent } from "#functions/scanning/duties.ts";
import type { Verdict } from "#shared/file-events.ts";
import { arrived, type Desk, scanningDesk, verdict } from "./arriving.ts";
import { openXml } from "./made-archives.ts";
import { catalog, pages, pdf, plainPdf } from "./made-files.ts";

let desk: Desk;
const logged = { info: vi.fn(), error: vi.fn() };
beforeEach(async () => {
  desk = await scanningDesk();
  vi.spyOn(console, "info").mockImplementation(logged.info);
  vi.spyOn(console, "error").mockImplementation(logged.error);
});
afterEach(() => {
  vi.restoreAllMocks();
  logged.info.mockReset();
  logged.error.mockReset();
});

const sentAt = "2026-11-21T09:10:00.000Z";
const tell = (...events: Parameters<typeof fileEvent>[1][]) =>
  Promise.all(events.map((event) => fileEvent(desk.room, event, desk.connection.now())));
const clock = async (instant: string) => {
  desk.connection.clock.set(instant);
  await duties(desk.room, desk.connection.now());
};
const outcome = (key: string, state: string) => ({
  id: `file#${key}#${state}`,
  kind: "file_checked",
  by: "system",
  input: { key, state },
});

describe("a file that arrives", () => {
  it("is looked at, then ready with its verdict, and its owner is told once", async () => {
    const { key } = await desk.begin();
    desk.files.send(key, plainPdf, sentAt);
    await tell(arrived(key));
    const sha256 = createHash("sha256").update(plainPdf).digest("hex");
    const known = { kind: "pdf", size: plainPdf.length, sha256, objectVersion: "v1", storedAt: sentAt };
    expect(await desk.now(key)).toMatchObject({ state: "stored", ...known });
    expect(await desk.told()).toEqual([]);
    await tell(verdict(key, "clean"));
    expect(await desk.now(key)).toMatchObject({ state: "ready", ...known, findings: [] });
    await tell(arrived(key), verdict(key, "clean"), verdict(key, "clean"));
    expect(await desk.told()).toEqual([outcome(key, "ready")]);
  });

  it.each<[string, Buffer]>([
    ["macros", openXml("docx", { "word/vbaProject.bin": "x" })],
    ["encrypted", pdf([catalog, pages], "/Encrypt 3 0 R ")],
    ["wrong_type", openXml("xlsx")],
    ["damaged", plainPdf.subarray(0, -9)],
    ["empty", Buffer.alloc(0)],
    ["too_large", Buffer.alloc(25_000_001)],
  ])("is refused for %s without waiting for the verdict", async (finding, bytes) => {
    const { key } = await desk.begin();
    desk.files.send(key, bytes, sentAt);
    await tell(arrived(key));
    expect(await desk.now(key)).toMatchObject({ state: "refused", findings: [finding] });
    await tell(verdict(key, "clean"));
    expect(await desk.told()).toEqual([outcome(key, "refused")]);
  });

  it("is refused when malware is found, before it was ready or after", async () => {
    const { key } = await desk.begin();
    desk.files.send(key, plainPdf, sentAt);
    await tell(verdict(key, "clean"));
    desk.connection.clock.advance({ seconds: 1 });
    await tell(verdict(key, "infected"));
    expect(await desk.now(key)).toMatchObject({ state: "refused", findings: ["infected"] });
    expect(await desk.told()).toEqual([outcome(key, "ready"), outcome(key, "refused")]);
  });

  it("counts as it was sent first, whatever is sent with the same form later", async () => {
    const { key } = await desk.begin();
    desk.files.send(key, plainPdf, sentAt);
    desk.files.send(key, openXml("docx"), "2026-11-21T09:11:00.000Z");
    await tell(verdict(key, "infected", "v2"));
    await tell(arrived(key, "v2"));
    expect(await desk.now(key)).toMatchObject({ state: "stored", objectVersion: "v1", kind: "pdf" });
    await tell(verdict(key, "clean"));
    expect(await desk.now(key)).toMatchObject({ state: "ready", objectVersion: "v1" });
  });

  it.each([..."abcdef"])("comes out the same when all events come at the same moment (%s)", async () => {
    const { key } = await desk.begin();
    desk.files.send(key, plainPdf, sentAt);
    const clean: Verdict = "clean";
    await tell(arrived(key), verdict(key, clean), verdict(key, clean), arrived(key));
    expect(await desk.now(key)).toMatchObject({ state: "ready" });
    expect(await desk.told()).toEqual([outcome(key, "ready")]);
  });

  it("is ignored in another bucket or without a form, and nothing of it is logged", async () => {
    const { key } = await desk.begin();
    desk.files.send(key, plainPdf, sentAt);
    await tell({ ...arrived(key), bucket: "elsewhere" }, arrived("accreditation/forged"));
    expect(await desk.now(key)).toMatchObject({ state: "issued", version: 1 });
    const lines = JSON.stringify(logged.info.mock.calls);
    expect(lines.match(/file_event_ignored/g)).toHaveLength(2);
    expect(lines).not.toMatch(/elsewhere|forged|Diallo/);
  });

  it("leaves neither its name nor what is in it in the log", async () => {
    const { key } = await desk.begin();
    desk.files.send(key, Buffer.concat([Buffer.from("PK\x03\x04"), Buffer.from("Aminata")]), sentAt);
    await tell(arrived(key));
    const lines = JSON.stringify([logged.info.mock.calls, logged.error.mock.calls]);
    expect(lines).toContain("file_moved");
    expect(lines).not.toMatch(/Aminata|Diallo|APP-/);
  });
});

describe("what never came", () => {
  it("a form nobody used runs out, and its owner is told once", async () => {
    const { key } = await desk.begin();
    await clock("2026-11-21T09:59:59.999Z");
    expect(await desk.now(key)).toMatchObject({ state: "issued" });
    await clock("2026-11-21T10:00:00.000Z");
    await clock("2026-11-21T10:01:00.000Z");
    expect(await desk.now(key)).toMatchObject({ state: "expired", findings: ["never_arrived"] });
    expect(await desk.told()).toEqual([outcome(key, "expired")]);
  });

  it("a file that was on its way when its form ran out is taken; one that came an hour later is not", async () => {
    const [slow, late] = [await desk.begin(), await desk.begin()];
    await clock("2026-11-21T10:00:00.000Z");
    desk.files.send(slow.key, plainPdf, "2026-11-21T10:20:00.000Z");
    desk.files.send(late.key, plainPdf, "2026-11-21T11:20:00.000Z");
    await tell(arrived(slow.key), verdict(slow.key, "clean"), arrived(late.key), verdict(late.key, "clean"));
    expect(await desk.now(slow.key)).toMatchObject({ state: "ready", findings: [] });
    expect(await desk.now(late.key)).toMatchObject({ state: "expired" });
    await clock("2026-11-22T12:00:00.000Z");
    expect(await desk.now(late.key)).toMatchObject({ state: "expired" });
  });

  it("an event of its arrival is made up for when the form runs out", async () => {
    const { key } = await desk.begin();
    desk.files.send(key, plainPdf, sentAt);
    await clock("2026-11-21T10:00:00.000Z");
    expect(await desk.now(key)).toMatchObject({ state: "stored", kind: "pdf" });
  });

  it.each([
    ["NO_THREATS_FOUND", "ready"],
    ["THREATS_FOUND", "refused"],
    ["UNSUPPORTED", "refused"],
    ["ACCESS_DENIED", "refused"],
    ["FAILED", "refused"],
  ])("a verdict is read from the tag %s: %s", async (tag, state) => {
    const { key } = await desk.begin();
    desk.files.send(key, plainPdf, sentAt);
    await tell(arrived(key));
    desk.files.tag(key, tag);
    await clock("2026-11-21T09:19:00.000Z");
    expect(await desk.now(key)).toMatchObject({ state: "stored" });
    await clock("2026-11-21T09:20:00.000Z");
    expect(await desk.now(key)).toMatchObject({ state });
    expect(await desk.told()).toEqual([outcome(key, state)]);
  });

  it("without any verdict a file is refused after a day", async () => {
    const { key } = await desk.begin();
    desk.files.send(key, plainPdf, sentAt);
    await tell(arrived(key));
    for (const instant of ["2026-11-21T09:20:00.000Z", "2026-11-22T09:09:59.000Z"]) await clock(instant);
    expect(await desk.now(key)).toMatchObject({ state: "stored" });
    await clock("2026-11-22T09:10:00.000Z");
    expect(await desk.now(key)).toMatchObject({ state: "refused", findings: ["unscannable"] });
    expect(await desk.told()).toEqual([outcome(key, "refused")]);
  });
});

describe("when the bucket cannot be reached", () => {
  it("the file is looked at later, and the verdict that came meanwhile is read from the tag", async () => {
    const { key } = await desk.begin();
    desk.files.send(key, plainPdf, sentAt);
    desk.connection.clock.set(sentAt);
    desk.files.fails = true;
    await tell(arrived(key), verdict(key, "clean"));
    expect(await desk.now(key)).toMatchObject({ state: "issued", wakeAt: "2026-11-21T09:12:00.000Z" });
    desk.files.fails = false;
    desk.files.tag(key, "NO_THREATS_FOUND");
    await clock("2026-11-21T09:12:00.000Z");
    expect(await desk.now(key)).toMatchObject({ state: "stored" });
    await clock("2026-11-21T09:20:00.000Z");
    expect(await desk.now(key)).toMatchObject({ state: "ready" });
  });

  it("for a day, the file is refused", async () => {
    const { key } = await desk.begin();
    desk.files.send(key, plainPdf, sentAt);
    desk.files.fails = true;
    await clock("2026-11-21T10:00:00.000Z");
    await clock("2026-11-22T09:59:59.000Z");
    expect(await desk.now(key)).toMatchObject({ state: "issued" });
    await clock("2026-11-22T10:02:00.000Z");
    expect(await desk.now(key)).toMatchObject({ state: "refused", findings: ["unscannable"] });
  });

  it("one that ends every look does not keep the others waiting", async () => {
    const first = await desk.begin({ wakeAt: "2026-11-21T09:30:00.000Z" });
    const second = await desk.begin();
    desk.files.send(first.key, plainPdf, sentAt);
    // What is written by then is what a run finds that comes after this process has died.
    let written: string | undefined;
    desk.files.get = async () => {
      written = (await desk.now(first.key))?.wakeAt;
      throw new Error("out of memory");
    };
    await clock("2026-11-21T10:00:00.000Z");
    expect(written).toBe("2026-11-21T10:02:00.000Z");
    expect(await desk.now(second.key)).toMatchObject({ state: "expired" });
    expect(await desk.now(first.key)).toMatchObject({ state: "issued" });
  });
});
