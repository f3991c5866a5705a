import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fileEvent } from "#functions/scanning/duties.ts";
import { Counters } from "#infra/local/counters.ts";
import { FileEvents as EventsOfStore } from "#infra/local/files/events.ts";
import type { Handler } from "#infra/local/functions.ts";
import { FileEvents } from "#shared/file-events.ts";
import type { Upload } from "#shared/uploads.ts";
import { entriesOf, fileWorld, post } from "#test/support/file-store.ts";
import { type Desk, issuedInput, scanningDesk } from "./arriving.ts";
import { openXml } from "./made-archives.ts";
import { paragraph, textDocument } from "./made-documents.ts";
import { plainPdf } from "./made-files.ts";

let desk: Desk;
let world: Awaited<ReturnType<typeof fileWorld>>;
let store: EventsOfStore;
beforeEach(async () => {
  vi.spyOn(console, "info").mockImplementation(() => {});
  [desk, world] = [await scanningDesk(), await fileWorld()];
  const room = { ...desk.room, bucket: "papers", files: async () => world.files };
  const scanning: Handler = (event) => fileEvent(room, FileEvents.parse(event), world.clock.now());
  const clock = { now: () => world.clock.now().getTime() };
  const { store: kept, faults } = world;
  const house = { bucket: "papers", names: ["scanning"] as const, handlers: { scanning }, clock, faults };
  store = new EventsOfStore({ ...house, store: kept, counters: new Counters() });
});
afterEach(() => {
  vi.restoreAllMocks();
  world.close();
});

/** Sends a file with a form as a browser does, and answers what its record is then. */
const send = async (bytes: Buffer, more?: Partial<Upload>) => {
  const { key } = await desk.begin(more);
  const form = await world.files.form({ key, until: new Date("2026-11-21T10:00:00Z"), back: "/fr/accreditation" });
  const { status } = await post(form.url, entriesOf(form, new Blob([new Uint8Array(bytes)])));
  expect(status).toBe(303);
  await store.drain();
  return desk.now(key);
};

it("a paper sent with a form is ready, and its version is the one that was looked at", async () => {
  const upload = await send(plainPdf);
  expect(upload).toMatchObject({ state: "ready", kind: "pdf", verdict: "clean", size: plainPdf.length });
  expect(await world.files.get(upload?.key ?? "", upload?.objectVersion ?? "")).toEqual(plainPdf);
});

it("a paper with macros under a good name is refused", async () => {
  const upload = await send(openXml("docx", { "word/vbaProject.bin": "x" }));
  expect(upload).toMatchObject({ state: "refused", findings: ["macros"], verdict: "clean" });
});

it("a paper in which malware is found is refused", async () => {
  world.faults.wish({ verdict: "infected" });
  expect(await send(plainPdf)).toMatchObject({ state: "refused", findings: ["infected"] });
});

it("a verdict that comes twice tells the owner once", async () => {
  world.faults.wish({ verdict: "twice" });
  const upload = await send(plainPdf);
  expect(await desk.told()).toMatchObject([{ id: `file#${upload?.key}#ready` }]);
});

it("a paper for publication is ready with copies of our own making, which nobody looks through", async () => {
  const upload = await send(textDocument(paragraph("Nada sobre nosotros")), issuedInput());
  const { cleaned, text } = upload?.prepared ?? {};
  expect(upload?.state).toBe("ready");
  const words = await world.files.get(text?.key ?? "", text?.version ?? "");
  expect(words?.toString("utf8")).toBe("Nada sobre nosotros");
  expect((await world.files.get(cleaned?.key ?? "", cleaned?.version ?? ""))?.length).toBe(cleaned?.size);
  await store.drain();
  for (const copy of [cleaned, text]) expect(await world.files.tags(copy?.key ?? "", copy?.version ?? "")).toEqual({});
  expect([...world.store.untold()]).toEqual([]);
});
